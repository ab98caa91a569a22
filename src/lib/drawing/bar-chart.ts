import { formatNumber } from '../values/counts.ts';

/** One bar as the editor writes it. */
export interface Datum {
  label: string;
  value: number;
}

/** One bar as it is drawn; `share` of the longest bar, from 0 to 1. */
export interface Bar {
  label: string;
  text: string;
  share: number;
}

/**
 * Bars in the editor's order, measured from zero, since a truncated axis misrepresents proportions.
 * Throws a German sentence for missing data and for values that are negative or not finite.
 */
export function layOutBars(data: readonly Datum[]): Bar[] {
  if (data.length === 0) throw new RangeError('Das Diagramm hat keine Daten.');
  const wrong = data.find(({ value }) => !Number.isFinite(value) || value < 0);
  if (wrong !== undefined) {
    throw new RangeError(
      `„${wrong.label}“ hat keinen Wert, den ein Balken zeigen kann: ${wrong.value}`,
    );
  }
  const longest = Math.max(...data.map(({ value }) => value)) || 1;
  return data.map(({ label, value }) => ({
    label,
    text: formatNumber(value),
    share: value / longest,
  }));
}
