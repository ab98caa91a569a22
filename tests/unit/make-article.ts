import type { Article, Author, Tag } from '../../src/lib/articles/article.ts';

/** A topic whose label is its id in capitals. */
export function makeTag(id: string): Tag {
  return { id, label: id.toUpperCase(), description: undefined };
}

/** The editorial team as an author. */
const REDAKTION: Author = {
  id: 'redaktion',
  name: 'Redaktion',
  kind: 'organization',
  role: undefined,
  bio: undefined,
  url: undefined,
};

/** A valid article with the given fields; topics are given by id. */
export function makeArticle({
  topics = ['handel'],
  ...rest
}: Partial<Article> & { topics?: string[] } = {}): Article {
  return {
    slug: 'ein-beitrag',
    title: 'Ein Beitrag über den Handel',
    description: 'Ein bis zwei Sätze, die sagen, worum es in diesem Beitrag geht.',
    authors: [REDAKTION],
    tags: topics.map(makeTag),
    publishedAt: '2026-11-21',
    draft: false,
    related: [],
    sources: [],
    corrections: [],
    aliases: [],
    readingMinutes: 3,
    wordCount: 540,
    citedSources: [],
    creditedPictures: [],
    ...rest,
  };
}

/** Articles one day apart, newest first: `a-0` of the given day, then older ones. */
export function makeArticles(count: number, topicsOf: (index: number) => string[]): Article[] {
  const newest = Date.UTC(2026, 10, 21);
  return Array.from({ length: count }, (_, index) =>
    makeArticle({
      slug: `a-${index}`,
      publishedAt: new Date(newest - index * 86_400_000).toISOString().slice(0, 10),
      topics: topicsOf(index),
    }),
  );
}
