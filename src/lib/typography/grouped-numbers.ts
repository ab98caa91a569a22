import type { Rule } from './block.ts';
import { COUNTED_NOUN, isLabelled } from './counted.ts';
import { NARROW, SPACE, UNITS, WORD_END } from './patterns.ts';

const FOLLOWED_BY_UNIT = new RegExp(`^${SPACE}(?:${UNITS})${WORD_END}`, 'u');
const FOLLOWED_BY_NOUN = new RegExp(`^${SPACE}${COUNTED_NOUN}`, 'u');
const GROUPS = '[1-9]\\d{0,2}(?: \\d{3}){1,4}';
/** Phone numbers, accounts and codes are grouped too, and stay as typed. */
const CODE =
  /(?:[Tt]el|[Tt]elefon|[Ff]ax|[Mm]obil|[Hh]otline|[Dd]urchwahl|[Kk]onto|[Kk]to|BLZ|IBAN|PLZ|[Nn]ummer|[Nn]r|ISBN|HR[AB]|Az|Modell|Typ)[.:]{0,2}\s$/u;

/**
 * 10 000 Euro: typed spaces between groups of three digits become narrow no-break spaces, if the
 * number ends in 000 or counts something. DIN 5008.
 */
export const joinGroups: Rule = {
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}_.,:/+#)–−-])(?<![\\p{N})]${SPACE})${GROUPS}(?:${SPACE}?[-–]${SPACE}?${GROUPS})?(?![\\p{L}\\p{N}\\p{M}_]|[.:/]\\d| \\d|-\\p{L})`,
    'gu',
  ),
  replace: (match) => {
    const [found] = match;
    const before = match.input.slice(Math.max(0, match.index - 24), match.index);
    if (CODE.test(before)) return found;
    const after = match.input.slice(match.index + found.length);
    const counts =
      found.endsWith(' 000') ||
      FOLLOWED_BY_UNIT.test(after) ||
      (FOLLOWED_BY_NOUN.test(after) && !isLabelled(before));
    return counts ? found.replaceAll(/(?<=\d) (?=\d{3})/gu, NARROW) : found;
  },
};
