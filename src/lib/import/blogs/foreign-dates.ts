import { precisionOf } from '../../values/dates.ts';

const MONTHS = [
  ...['jan', 'feb', 'm[aä]r', 'apr', 'ma[iy]', 'jun'],
  ...['jul', 'aug', 'sep', 'o[ck]t', 'nov', 'de[cz]'],
];
const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const GERMAN = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})/;
const WORDS = /(\d{1,2})\.?\s+([a-zä]{3,})\.?,?\s+(\d{4})|([a-zä]{3,})\.?\s+(\d{1,2}),?\s+(\d{4})/i;

/**
 * A date as blogs write it, as a day or, where the offset from UTC is given, as an instant; undefined
 * for what is none.
 *
 * `2024-05-06 09:30:00 +0200` → `2024-05-06T09:30:00+02:00`, `5. Mai 2024`, `May 5, 2024`, `05.05.2024`
 */
export function readForeignDate(raw: unknown): string | undefined {
  const text = String(raw ?? '').trim();
  const date = readIso(text) ?? readGerman(text) ?? readWords(text);
  return date !== undefined && ['day', 'instant'].includes(precisionOf(date) ?? '')
    ? date
    : undefined;
}

/** The date at the start of a Jekyll file's name, and the rest: `2019-05-04-titel` → both parts. */
export function splitDatedName(stem: string): { date: string | undefined; name: string } {
  const [, date, name] = /^(\d{4}-\d{2}-\d{2})[-_ ]?(.*)$/.exec(stem) ?? [];
  return date !== undefined && precisionOf(date) === 'day' && name
    ? { date, name }
    : { date: undefined, name: stem };
}

function readIso(text: string): string | undefined {
  const [, year, month = '', day = '', clock, seconds, zone] = ISO.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // Without an offset nobody knows the moment; midnight is how systems write a day.
  if (clock === undefined || zone === undefined || /^0?0:00$/.test(clock)) return date;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
  return `${date}T${clock.padStart(5, '0')}${seconds ?? ':00'}${offset}`;
}

function readGerman(text: string): string | undefined {
  const [, day = '', month = '', year] = GERMAN.exec(text) ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function readWords(text: string): string | undefined {
  const [, dayFirst, monthLast, yearLast, monthFirst, dayLast, year] = WORDS.exec(text) ?? [];
  const name = monthLast ?? monthFirst ?? '';
  const index = MONTHS.findIndex((month) => new RegExp(`^${month}`, 'i').test(name));
  if (index === -1) return undefined;
  const day = dayFirst ?? dayLast ?? '';
  return `${yearLast ?? year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
