import type { Rule } from './block.ts';
import {
  GLUED_UNITS,
  MAGNITUDES,
  MONTHS,
  NARROW,
  NO_BREAK,
  NUMBER,
  ORDINAL_NOUNS,
  SPACE,
  UNIT_END,
  UNITS,
  WORD_END,
} from './patterns.ts';

const REFERENCES = '(?:Abs|Art|Nrn?|S|Kap|Abb|Tel|Ziff|Bde?|Rn|Rz|Tab|Fn|Anm|Jg|Vol|Buchst)\\.';
const CURRENCIES = '(?:€|£|\\$|EUR|USD|CHF|GBP)';
const NUMBER_OR_MAGNITUDE = `(?:\\d|\\d[${NO_BREAK}${NARROW}](?:${MAGNITUDES}))`;

/**
 * Puts no-break spaces between number and unit, § and number, day and month and the like. A
 * narrow no-break space typed by the author stays. Derivations (50%ige, 90er) and names (5G,
 * Windows 11) have no unit. DIN 5008.
 */
export const SPACE_RULES: readonly Rule[] = [
  bind(`(?<=\\d)${SPACE}{1,2}(?=(?:${MAGNITUDES})(?!\\p{L}))`),
  bind(`(?<=${NUMBER_OR_MAGNITUDE})${SPACE}{1,2}(?=${UNITS}${UNIT_END})`),
  bind(`(?<=,–)${SPACE}{0,2}(?=(?:${CURRENCIES}|Euro)(?!\\p{L}))`),
  insert(
    `(?<![\\p{L}\\p{N}\\p{M}_.,:/#-])${NUMBER}(?=${GLUED_UNITS}(?![\\p{L}\\p{N}\\p{M}_]|-\\p{L}))`,
  ),
  bind(`(?<![\\p{L}\\p{N}])(?<!\\d${SPACE}?)(?<=${CURRENCIES})${SPACE}(?=\\d)`),
  bind(`(?<=§)${SPACE}{0,2}(?=\\d)`),
  bind(`(?<=(?<![\\p{L}\\p{N}])${REFERENCES})${SPACE}{1,2}(?=[\\d+(]\\d?)`),
  bind(
    `(?<=(?<![\\p{L}\\p{N}])(?:Art|Kap|Bd|Abs|Abb|Nr|Tab)\\.)${SPACE}{1,2}(?=[IVXLC]+${WORD_END})`,
  ),
  bind(`(?<=\\d[a-z]?)${SPACE}{1,2}(?=ff?\\.(?!\\p{L}))`),
  bind(
    `(?<=(?<![\\p{L}\\p{N}.,:/])(?:0?[1-9]|[12]\\d|3[01])\\.)${SPACE}{1,2}(?=${MONTHS}(?!\\p{L}))`,
  ),
  bind(`(?<=(?<![\\p{L}\\p{N}.,:/])\\d{1,3}\\.)${SPACE}{1,2}(?=${ORDINAL_NOUNS}(?!\\p{L}))`),
  bind(`(?<=\\d)${SPACE}{1,2}(?=[vn]\\.${NARROW}Chr\\.)`),
];

/** Replaces the space, or its absence, by a no-break space; a narrow one stays narrow. */
function bind(source: string): Rule {
  return {
    pattern: new RegExp(source, 'gu'),
    replace: ([space]) => (space === NARROW ? NARROW : NO_BREAK),
  };
}

/** Appends a no-break space to the number. */
function insert(source: string): Rule {
  return { pattern: new RegExp(source, 'gu'), replace: ([number]) => `${number}${NO_BREAK}` };
}
