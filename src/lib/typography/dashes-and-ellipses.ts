import type { Rule } from './block.ts';
import { GLUED_UNITS, NO_BREAK, NUMBER, NUMBER_START, SPACE } from './patterns.ts';

const LENGTH = '(?:mm|cm|dm|m|km|px|Zoll)';
const TIMES = `${SPACE}{0,2}[x×]${SPACE}{0,2}`;
const SPACED_TIMES = `${SPACE}{1,2}[x×]${SPACE}{1,2}`;

/**
 * Three dots become an ellipsis, preceded by a no-break space after a whole word and by nothing
 * after part of a word: the author's own space tells the two apart. No space in brackets: […].
 * Two dots, and four or more, stay. Duden, "Auslassungspunkte".
 */
export const ELLIPSIS_RULES: readonly Rule[] = [
  { pattern: /(?<![.…])\.{3}(?![.…])/gu, replace: () => '…' },
  {
    pattern: new RegExp(`(?<=[^\\s([{„‚»«–—-])${SPACE}{1,3}…(?![\\p{L}\\p{N}.…])`, 'gu'),
    replace: () => `${NO_BREAK}…`,
  },
];

/** -5 °C, (-3): a hyphen between a space and a number is a minus, except in phone numbers. */
export const setMinus: Rule = {
  pattern: new RegExp(`(?<!\\d${SPACE}|Durchwahl${SPACE})(?<=^|[\\s([])-(?=\\d)`, 'gu'),
  replace: () => '−',
};

/** Wort--Wort, Wort-- Wort. Precedes the abbreviations, which cannot begin after a hyphen. */
export const openDoubleHyphen: Rule = {
  pattern: new RegExp(
    `(?<=[\\p{L}\\p{M}“‘»«).!?])--(?:${SPACE}(?=[^\\s–—-])|(?=[\\p{L}„‚]))`,
    'gu',
  ),
  replace: () => `${NO_BREAK}– `,
};

/**
 * The German dash is an en dash between spaces, the first of them no-break; a spaced -, --, ---
 * or — becomes one. A spaced hyphen in a sum becomes a minus, an x between numbers a ×. Hyphens
 * inside words stay. Amtliches Regelwerk § 82–85; DIN 5008.
 */
export const DASH_RULES: readonly Rule[] = [
  // 19,- € and 19,-- €
  { pattern: /(?<=\d),(?:--?|[–—])(?![\p{L}\p{N}–—-])/gu, replace: () => ',–' },
  // 5 - 3 = 2
  {
    pattern: new RegExp(`(?<=\\d)${SPACE}-${SPACE}(?=${NUMBER}${SPACE}?=)`, 'gu'),
    replace: () => `${NO_BREAK}−${NO_BREAK}`,
  },
  {
    pattern: new RegExp(
      `(?<=[^\\s–—-])${SPACE}{1,3}(?:-{1,3}|[–—])(${SPACE}{1,3})(?=[^\\s–—>-])`,
      'gu',
    ),
    replace: (match) => {
      const [found, space = ''] = match;
      return isPhoneNumber(match) ? found : `${NO_BREAK}–${space.length === 1 ? space : ' '}`;
    },
  },
  // "- und dann", (-- wie so oft), also at the beginning of the block
  {
    pattern: new RegExp(
      `(?<=(?:^|[\\s\\u2028]|\\p{L})[„‚(\\[]{1,2}|^|\\u2028)(?:--?|[–—])(${SPACE}{1,3})(?=[\\p{L}„‚»…])`,
      'gu',
    ),
    replace: ([, space = '']) => `–${space.length === 1 ? space : ' '}`,
  },
  // (wie so oft -), but no smiley and no ( - )
  {
    pattern: new RegExp(`(?<=[^\\s–—([:;=-])${SPACE}{1,3}(?:--?|[–—])(?=[)\\]])`, 'gu'),
    replace: () => `${NO_BREAK}–`,
  },
  // "Ich komme -", also at the end of the block
  {
    pattern: new RegExp(
      `(?<=[^\\s–—-])${SPACE}{1,3}(?:--?|[–—])(?=[“”‘’"'»«,;:!?.\\u2028]|$)`,
      'gu',
    ),
    replace: () => `${NO_BREAK}–`,
  },
  {
    pattern: new RegExp(
      `${NUMBER_START}(?!0[x×]|1[x×]1(?!\\d))${NUMBER}(?:(?:${SPACE}?${LENGTH})?${SPACED_TIMES}${NUMBER}|${TIMES}${NUMBER})+(?=(?:${LENGTH}|${GLUED_UNITS})?(?![\\p{L}\\p{N}_]|-\\p{L}))`,
      'gu',
    ),
    replace: ([found]) => found.replaceAll(new RegExp(TIMES, 'gu'), `${NO_BREAK}×${NO_BREAK}`),
  },
];

/** 030 - 12 34 and +49 30 - 12 34: the hyphen of a phone number. */
function isPhoneNumber(match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const before = match.input.slice(Math.max(0, match.index - 16), match.index);
  return (
    /^\d/u.test(match.input.charAt(end)) && /(?:\+\d|(?<![\d.,])0\d\d)[\d ()/]*$/u.test(before)
  );
}
