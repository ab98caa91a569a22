import type { Rule } from './block.ts';
import { COUNTED_NOUN, isLabelled } from './counted.ts';
import {
  MONTHS,
  NUMBER,
  NUMBER_START,
  ORDINAL_NOUNS,
  RANGE_UNITS,
  SPACE,
  WORD_END,
  WORD_START,
} from './patterns.ts';

const DASH = `${SPACE}{0,2}(?:--?|[–—])${SPACE}{0,2}`;
const ALL_DASHES = new RegExp(DASH, 'gu');
/** The end of the range: no hyphen, digit or letter follows that would make it a code or a date. */
const END = '(?![\\p{L}\\p{N}\\p{M}_]|[.,:/–-]\\p{N}|-)';
const PAIR = `${NUMBER}${DASH}${NUMBER}`;
const AND = `(?:,${SPACE}|,?${SPACE}(?:und|oder|sowie|bzw\\.)${SPACE})`;
const DAY =
  '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.?)';
const CLOCK = '(?:[01]?\\d|2[0-4]):[0-5]\\d';
const YEAR = '(?:1[5-9]|20|21)\\d\\d';
const DATE = '\\d{1,2}\\.(?:\\d{1,2}\\.(?:\\d{4}|\\d{2})?)?';

/** Words before positions in a text, years or prices: two numbers after them are a range. */
const RANGE_LABELS =
  '(?:S\\.|Seiten?|§§|Art\\.|Abs\\.|Absätze|Kap\\.|Kapitel|Abb\\.|Abbildungen|Tab\\.|Tabellen|Bd\\.|Bde\\.|Bände|Rn\\.|Rz\\.|Ziff\\.|Ziffern|Nrn\\.|Nummern|Fn\\.|Zeilen?|Jg\\.|Jahrgänge|Jahren?|Jahre|Plätze|Artikeln|(?:Jahrgangs)?[Ss]tufen|Klassen|Schritten?|Punkten?|Fragen|Folgen|Teilen?|Aufgaben|Runden|Etagen|Ausgaben|Szenen|EUR|USD|CHF|€|£)';
/** After these, the hyphen is part of a phone number, a reference or a calculation. */
const NO_RANGE_AFTER =
  /(?:(?:Tel|Telefon|Fax|Mobil|Durchwahl|Az|ISBN|ISSN|IBAN|EN|ISO|DIN|PLZ|Modell|Typ)[.:]{0,2}\s|(?<![\p{L}\p{N}])Nr\.\s|\d\s|[-–—]\s)$/u;
const PAIRS = new RegExp(`(${NUMBER})[a-z]?${DASH}(${NUMBER})`, 'gu');

/**
 * Sets ranges with an unspaced en dash: 2019–2020, S. 3–5, 10–20 %, 9–17 Uhr, Mo–Fr. Two numbers
 * are a range only in such a context and only if they increase (except for hours, 22–6 Uhr):
 * 2019-20, 24-7, 4-2-4, phone numbers and dates stay. DIN 5008, Duden.
 */
export const RANGE_RULES: readonly Rule[] = [
  range(`${NUMBER_START}${PAIR}(?:${AND}${PAIR}){0,8}(?=${SPACE}{0,2}Uhr${WORD_END})`, isHours),
  range(
    `${NUMBER_START}${PAIR}(?:${AND}${PAIR}){0,8}(?=${SPACE}{0,2}(?:${RANGE_UNITS}))`,
    isIncreasing,
  ),
  range(`(?<=(?<![^\\s(„‚])[+±])${PAIR}(?=${SPACE}{0,2}(?:${RANGE_UNITS}))`, isIncreasing),
  // 2-3 Klicks, but 12-345
  range(
    `${NUMBER_START}(?<!\\d[–-])\\d{1,3}${DASH}\\d{1,3}(?=${SPACE}${COUNTED_NOUN})`,
    (from, to, before) =>
      isIncreasing(from, to) && Number(to) <= 10 * Number(from) && !isLabelled(before),
  ),
  // § 1 - 3, but § 2-207
  range(
    `(?<=§${SPACE}{0,2})\\d{1,4}[a-z]?${DASH}\\d{1,4}[a-z]?${END}`,
    (from, to) => isIncreasing(from, to) && Number(to) - Number(from) < 100,
  ),
  range(
    `(?<=\\p{L}*(?:[Gg]rößen?|Gr\\.)${SPACE})(?:\\d{1,3}|X{0,3}[SML])${DASH}(?:\\d{1,3}|X{0,3}[SML])${END}`,
    isIncreasing,
  ),
  range(`${NUMBER_START}${YEAR}${DASH}${YEAR}${END}`, isIncreasing),
  range(`${NUMBER_START}${CLOCK}${DASH}${CLOCK}${END}`, isHours),
  range(
    `(?<![\\p{L}\\p{N}-])${RANGE_LABELS}${SPACE}{0,2}\\d{1,5}[a-z]?${DASH}\\d{1,5}[a-z]?(?:,${SPACE}\\d{1,5}${DASH}\\d{1,5}){0,8}${END}`,
    isIncreasing,
  ),
  range(`(?<![\\p{L}\\p{N}-])Nr\\.${SPACE}\\d{1,2}${DASH}\\d{1,2}${END}`, isIncreasing),
  range(`${WORD_START}(?<!-)${DAY}${DASH}${DAY}(?![\\p{L}\\p{N}-])`),
  range(`${WORD_START}(?<!-)${MONTHS}${DASH}${MONTHS}(?![\\p{L}\\p{N}-])`),
  range(
    `${NUMBER_START}\\d{1,2}\\.${DASH}\\d{1,2}\\.(?=${SPACE}{0,2}(?:${MONTHS}|${ORDINAL_NOUNS})${WORD_END})`,
  ),
  range(`${NUMBER_START}${DATE}${DASH}\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})?${END}`),
];

function range(
  source: string,
  accepts: (from: string, to: string, before: string) => boolean = () => true,
): Rule {
  return {
    pattern: new RegExp(source, 'gu'),
    replace: (match) => {
      const [found] = match;
      const context = match.input.slice(Math.max(0, match.index - 24), match.index);
      if (NO_RANGE_AFTER.test(context)) return found;
      const pairs = [...found.matchAll(PAIRS)];
      const allowed = pairs.every(([, from = '', to = '']) => accepts(from, to, context));
      return allowed ? found.replaceAll(ALL_DASHES, '–') : found;
    },
  };
}

function isIncreasing(from: string, to: string): boolean {
  if (/:|^0\d/u.test(from + to)) return false;
  return toNumber(from) < toNumber(to);
}

function isHours(from: string, to: string): boolean {
  return Number.parseInt(from, 10) <= 24 && Number.parseInt(to, 10) <= 24;
}

/** 1.000,5 → 1000.5, 1⎵000 → 1000 */
function toNumber(german: string): number {
  return Number(german.replaceAll(/[.\u202F]/gu, '').replace(',', '.'));
}
