import type { Rule } from './block.ts';
import { NO_BREAK, SPACE } from './white-space.ts';

/**
 * Three dots become an ellipsis; after a whole word a no-break space stands before it, after
 * part of a word nothing does (the author's own space tells the two apart). Brackets hold it
 * plain: […]. Two, four and more dots stay. Duden, "Auslassungspunkte".
 */
export const ELLIPSIS_RULES: readonly Rule[] = [
  { pattern: /(?<![.…])\.{3}(?![.…])/gu, replace: () => '…' },
  {
    pattern: new RegExp(`(?<=[^\\s([{„‚»«–—-])${SPACE}{1,3}…(?![\\p{L}\\p{N}.…])`, 'gu'),
    replace: () => `${NO_BREAK}…`,
  },
];
