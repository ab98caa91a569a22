import type { Article } from './article.ts';

/** A series of articles meant to be read in order. */
export interface Series {
  id: string;
  title: string;
  description: string | undefined;
}

/** A series as one of its parts shows it. */
export interface SeriesPart {
  series: Series;
  /** The number the editors gave this part. */
  part: number;
  /** All published parts in order, this one included. */
  parts: Article[];
}

/** The articles of a series by their number; parts not published yet leave gaps. */
export function partsOf(id: string, articles: readonly Article[]): Article[] {
  return articles
    .filter(({ series }) => series?.id === id)
    .toSorted((left, right) => (left.series?.part ?? 0) - (right.series?.part ?? 0));
}

/** The position of an article in its series; undefined for an article outside any series. */
export function findSeriesPart(
  article: Article,
  articles: readonly Article[],
  allSeries: readonly Series[],
): SeriesPart | undefined {
  const series = allSeries.find(({ id }) => id === article.series?.id);
  if (series === undefined || article.series === undefined) return undefined;
  return { series, part: article.series.part, parts: partsOf(series.id, articles) };
}

/** `Teil 2` */
export function partLabel(part: number): string {
  return `Teil\u00A0${part}`;
}
