import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { environment } from '../environment.ts';
import { type Article, compareNewestFirst } from '../lib/articles/article.ts';
import { describeState } from '../lib/articles/publication.ts';
import { countWords, extractPlainText, readingMinutes } from '../lib/articles/running-text.ts';
import { typesetArticle } from '../lib/articles/typeset-content.ts';
import { buildRelatedIndex, type RelatedIndex } from '../lib/related/related-index.ts';
import { getAuthors, getTags } from './lists.ts';

type ArticleEntry = CollectionEntry<'articles'>;

let loaded: Promise<Article[]> | undefined;
let index: Promise<RelatedIndex> | undefined;

/**
 * All articles that readers may see, newest first; the editors' preview (`npm run dev`) adds drafts
 * and scheduled articles. The loader has left out all others.
 */
export function getArticles(): Promise<Article[]> {
  if (import.meta.env.DEV) return loadArticles();
  loaded ??= loadArticles();
  return loaded;
}

/** The same articles, indexed for finding related ones. */
export function getRelatedIndex(): Promise<RelatedIndex> {
  if (import.meta.env.DEV) return loadRelatedIndex();
  index ??= loadRelatedIndex();
  return index;
}

/** The text of an article, ready to be placed in a page, with its headings. */
export async function renderArticle(slug: string) {
  const entry = await getEntry('articles', slug);
  if (entry === undefined) throw new Error(`Kein Beitrag heißt „${slug}“.`);
  return render(entry);
}

async function loadRelatedIndex(): Promise<RelatedIndex> {
  const [articles, entries] = await Promise.all([getArticles(), getCollection('articles')]);
  const bodies = new Map(entries.map(({ id, body }) => [id, body ?? '']));
  return buildRelatedIndex(
    articles.map((article) => ({
      article,
      text: extractPlainText(bodies.get(article.slug) ?? ''),
    })),
  );
}

async function loadArticles(): Promise<Article[]> {
  const [entries, tags, authors] = await Promise.all([
    getCollection('articles'),
    getTags(),
    getAuthors(),
  ]);
  return entries.map((entry) => toArticle(entry, { tags, authors })).toSorted(compareNewestFirst);
}

function toArticle(
  { id, data, body }: ArticleEntry,
  lists: { tags: Article['tags']; authors: Article['authors'] },
): Article {
  return {
    ...typesetArticle(data),
    slug: id,
    publishedAt: data.publishedAt ?? environment.now.toISOString(),
    tags: pick(data.tags, lists.tags, `${id}: Thema`),
    authors: pick(data.authors, lists.authors, `${id}: Autor`),
    reviewer: lists.authors.find((author) => author.id === data.ai?.reviewedBy),
    readingMinutes: readingMinutes(body ?? ''),
    wordCount: countWords(body ?? ''),
    state: describeState(data, environment.now),
  };
}

function pick<Item extends { id: string }>(
  ids: readonly string[],
  items: readonly Item[],
  what: string,
): Item[] {
  return ids.flatMap((id) => {
    const item = items.find((candidate) => candidate.id === id);
    if (item !== undefined) return [item];
    // In the preview one wrong reference must not hide all other articles.
    if (import.meta.env.DEV) return [];
    throw new Error(`${what} „${id}“ gibt es nicht. Mehr sagt: npm run check`);
  });
}
