const TIME_ZONE = 'Europe/Berlin';

/** Years of fewer digits are typing errors. */
export const FIRST_YEAR = 1000;

const SHAPES = {
  year: /^\d{4}$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  instant:
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/,
} as const;

/** How much of a date is known. Only an instant has a clock time, and then an offset. */
export type Precision = keyof typeof SHAPES;

const german = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('de-DE', options);

// Made once: that takes a thousand times as long as their use.
const FORMATTERS: Readonly<Record<Precision, Intl.DateTimeFormat>> = {
  year: german({ year: 'numeric', timeZone: 'UTC' }),
  month: german({ year: 'numeric', month: 'long', timeZone: 'UTC' }),
  day: german({ year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  instant: german({ year: 'numeric', month: 'long', day: 'numeric', timeZone: TIME_ZONE }),
};
const CLOCK = german({ hour: 'numeric', minute: '2-digit', timeZone: TIME_ZONE });
const HOUR = german({ hour: '2-digit', hourCycle: 'h23', timeZone: TIME_ZONE });
const CALENDAR_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE, dateStyle: 'short' });

/** Sorting asks for the same dates again and again. */
const timestamps = new Map<string, number>();

/** The precision of a date as written, or undefined for what is not a date (2026-02-31, 5.11.2026). */
export function precisionOf(date: string): Precision | undefined {
  const precisions = Object.keys(SHAPES) as Precision[]; // keys of a literal
  const precision = precisions.find((candidate) => SHAPES[candidate].test(date));
  return precision !== undefined && existsInCalendar(date) ? precision : undefined;
}

/**
 * A date in German words, with a no-break space after the day's dot.
 * Calendar dates are formatted in UTC, instants in Berlin: the machine's time zone never matters.
 *
 * `2020` → `2020`, `2026-11` → `November 2026`, `2026-11-05` → `5. November 2026`
 */
export function formatDate(date: string): string {
  return bindDay(FORMATTERS[requirePrecision(date)].format(new Date(date)));
}

/** Day and clock time of an instant in Berlin: `5. November 2026, 8:05 Uhr`. */
export function formatDateTime(instant: string): string {
  return `${formatDate(instant)}, ${CLOCK.format(new Date(instant))}\u00A0Uhr`;
}

/** Milliseconds since 1970 at which a date begins in Berlin; for sorting and comparing. */
export function toTimestamp(date: string): number {
  const timestamp = timestamps.get(date) ?? findTimestamp(date);
  timestamps.set(date, timestamp);
  return timestamp;
}

/** The calendar day (`YYYY-MM-DD`) that Berlin shows at an instant; a calendar date is kept. */
export function calendarDay(date: string): string {
  if (requirePrecision(date) !== 'instant') return date;
  return CALENDAR_DAY.format(new Date(date));
}

/** The year of a date for a reader in Germany. */
export function yearOf(date: string): string {
  return calendarDay(date).slice(0, 4);
}

/**
 * A moment in ISO 8601, as feeds and metadata require: an instant as written, or the beginning of
 * a calendar date in Berlin, with the offset in force there.
 */
export function toIsoInstant(date: string): string {
  return requirePrecision(date) === 'instant' ? date : toBerlinInstant(date);
}

/** Like {@link toIsoInstant}, with instants converted to Berlin time: `…T21:30:00+02:00`. */
export function toBerlinInstant(date: string): string {
  const timestamp = toTimestamp(date);
  const offset = offsetInHours(timestamp);
  const local = new Date(timestamp + offset * 3_600_000).toISOString().slice(0, 19);
  return `${local}+0${offset}:00`;
}

function findTimestamp(date: string): number {
  const precision = requirePrecision(date);
  const utc = new Date(date).getTime();
  return precision === 'instant' ? utc : startOfDayInBerlin(utc);
}

function requirePrecision(date: string): Precision {
  const precision = precisionOf(date);
  if (precision === undefined) throw new RangeError(`Kein Datum: ${date}`);
  return precision;
}

function existsInCalendar(date: string): boolean {
  const parsed = new Date(date);
  if (Number.isNaN(parsed.getTime()) || parsed.getUTCFullYear() < FIRST_YEAR) return false;
  const day = date.slice(0, 10);
  return day.length < 10 || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

/** Berlin changes its clocks at 01:00 UTC, so its midnight exists every day and is unique. */
function startOfDayInBerlin(utcMidnight: number): number {
  return utcMidnight - offsetInHours(utcMidnight - 3_600_000) * 3_600_000;
}

function offsetInHours(timestamp: number): number {
  const berlin = Number.parseInt(HOUR.format(timestamp), 10);
  return (berlin - new Date(timestamp).getUTCHours() + 24) % 24;
}

function bindDay(text: string): string {
  return text.replace(/(\d{1,2}\.) (?=\p{L})/gu, '$1\u00A0');
}
