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

/** The positions of all articles in their series, by slug; articles outside any series are left out. */
export function listSeriesParts(
  articles: readonly Article[],
  allSeries: readonly Series[],
): Map<string, SeriesPart> {
  const positions = allSeries.flatMap((series) => {
    const parts = partsOf(series.id, articles);
    return parts.map(({ slug, series: own }) => {
      const position: SeriesPart = { series, part: own?.part ?? 0, parts };
      return [slug, position] as const;
    });
  });
  return new Map(positions);
}

/** `Teil 2` */
export function partLabel(part: number): string {
  return `Teil\u00A0${part}`;
}
