import { calendarDay, formatDate, type Precision, precisionOf } from '../values/dates.ts';

/** Older articles get a notice. */
const YEARS = 2;

/** The preposition of each precision in „den Stand …“. */
const PREPOSITIONS: Readonly<Record<Precision, string>> = {
  year: 'von',
  month: 'vom',
  day: 'vom',
  instant: 'vom',
};

/** The dates that tell how old the information in an article is. */
interface Dated {
  asOf?: string | undefined;
  updatedAt?: string | undefined;
  publishedAt: string;
}

/**
 * A German notice for an article whose information is more than two years old at `now`, otherwise
 * undefined. It dates from `asOf`; without that, from the last revision or the publication.
 *
 * `2020`, seen in 2026 → `Dieser Beitrag gibt den Stand von 2020 wieder. Seither kann sich …`
 */
export function describeAge(
  { asOf, updatedAt, publishedAt }: Dated,
  now: Date,
): string | undefined {
  const state = asOf ?? updatedAt ?? publishedAt;
  const precision = precisionOf(state);
  if (precision === undefined) throw new RangeError(`Kein Datum: ${state}`);
  if (!isOutdated(calendarDay(state), calendarDay(now.toISOString()))) return undefined;
  return `Dieser Beitrag gibt den Stand ${PREPOSITIONS[precision]} ${formatDate(state)} wieder. Seither kann sich manches geändert haben.`;
}

/**
 * Compares as text: `2020` covers all days that begin with it, so it is outdated two years after
 * its last day. Exactly two years still count as current.
 */
function isOutdated(state: string, today: string): boolean {
  const limit = `${Number(today.slice(0, 4)) - YEARS}${today.slice(4)}`;
  return state < limit.slice(0, state.length);
}
