import type { Rule } from './block.ts';
import { MONTHS, ORDINAL_NOUNS, RANGE_UNITS } from './units.ts';
import { NUMBER, NUMBER_START, SPACE, WORD_END, WORD_START } from './white-space.ts';

const DASH = `${SPACE}{0,2}(?:--?|[–—])${SPACE}{0,2}`;
const ALL_DASHES = new RegExp(DASH, 'gu');
/** The range ends here: no further hyphen, digit or letter makes it a code or a date. */
const END = '(?![\\p{L}\\p{N}\\p{M}_]|[.,:/–-]\\p{N}|-)';
const PAIR = `${NUMBER}${DASH}${NUMBER}`;
const AND = `(?:,${SPACE}|,?${SPACE}(?:und|oder|sowie|bzw\\.)${SPACE})`;
const DAY =
  '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.?)';
const CLOCK = '(?:[01]?\\d|2[0-4]):[0-5]\\d';
const YEAR = '(?:1[5-9]|20|21)\\d\\d';
const DATE = '\\d{1,2}\\.(?:\\d{1,2}\\.(?:\\d{4}|\\d{2})?)?';

/** Words that announce places in a text or years, so that two numbers after them are a range. */
const PLACES =
  '(?:S\\.|Seiten?|§§|Art\\.|Abs\\.|Absätze|Kap\\.|Kapitel|Abb\\.|Abbildungen|Tab\\.|Tabellen|Bd\\.|Bde\\.|Bände|Rn\\.|Rz\\.|Ziff\\.|Ziffern|Nrn\\.|Nummern|Fn\\.|Zeilen?|Jg\\.|Jahrgänge|Jahren?|Jahre|Plätze|Artikeln|EUR|USD|CHF|€|£)';
/** Before these numbers a hyphen belongs to a number to dial, to look up or to calculate with. */
const NO_RANGE_AFTER =
  /(?:(?:Tel|Telefon|Fax|Mobil|Durchwahl|Az|ISBN|ISSN|IBAN|EN|ISO|DIN|PLZ|Modell|Typ)[.:]{0,2}\s|(?<![\p{L}\p{N}])Nr\.\s|\d\s|[-–—]\s)$/u;
const PAIRS = new RegExp(`(${NUMBER})[a-z]?${DASH}(${NUMBER})`, 'gu');

/**
 * Ranges are closed up with an en dash: 2019–2020, S. 3–5, 10–20 %, 9–17 Uhr, Mo–Fr. A hyphen
 * between two numbers is one only in such a context and only if the numbers rise (except for
 * hours, 22–6 Uhr): 2019-20, 24-7, 4-2-4, phone numbers and dates stay. DIN 5008, Duden.
 */
export const RANGE_RULES: readonly Rule[] = [
  range(`${NUMBER_START}${PAIR}(?:${AND}${PAIR}){0,8}(?=${SPACE}{0,2}Uhr${WORD_END})`, isClock),
  range(`${NUMBER_START}${PAIR}(?:${AND}${PAIR}){0,8}(?=${SPACE}{0,2}(?:${RANGE_UNITS}))`, rises),
  range(`${NUMBER_START}${YEAR}${DASH}${YEAR}${END}`, rises),
  range(`${NUMBER_START}${CLOCK}${DASH}${CLOCK}${END}`, isClock),
  range(
    `(?<![\\p{L}\\p{N}-])${PLACES}${SPACE}{0,2}\\d{1,5}[a-z]?${DASH}\\d{1,5}[a-z]?(?:,${SPACE}\\d{1,5}${DASH}\\d{1,5}){0,8}${END}`,
    rises,
  ),
  range(`(?<![\\p{L}\\p{N}-])Nr\\.${SPACE}\\d{1,2}${DASH}\\d{1,2}${END}`, rises),
  range(`${WORD_START}(?<!-)${DAY}${DASH}${DAY}(?![\\p{L}\\p{N}-])`),
  range(`${WORD_START}(?<!-)${MONTHS}${DASH}${MONTHS}(?![\\p{L}\\p{N}-])`),
  range(
    `${NUMBER_START}\\d{1,2}\\.${DASH}\\d{1,2}\\.(?=${SPACE}{0,2}(?:${MONTHS}|${ORDINAL_NOUNS})${WORD_END})`,
  ),
  range(`${NUMBER_START}${DATE}${DASH}\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})?${END}`),
];

function range(source: string, accepts: (from: string, to: string) => boolean = () => true): Rule {
  return {
    pattern: new RegExp(source, 'gu'),
    replace: (match) => {
      const [found] = match;
      const context = match.input.slice(Math.max(0, match.index - 12), match.index);
      if (NO_RANGE_AFTER.test(context)) return found;
      const pairs = [...found.matchAll(PAIRS)];
      const allowed = pairs.every(([, from = '', to = '']) => accepts(from, to));
      return allowed ? found.replaceAll(ALL_DASHES, '–') : found;
    },
  };
}

function rises(from: string, to: string): boolean {
  if (/:|^0\d/u.test(from + to)) return false;
  return toNumber(from) < toNumber(to);
}

function isClock(from: string, to: string): boolean {
  return Number.parseInt(from, 10) <= 24 && Number.parseInt(to, 10) <= 24;
}

/** 1.000,5 → 1000.5 */
function toNumber(german: string): number {
  return Number(german.replaceAll('.', '').replace(',', '.'));
}
