import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { environment } from '../environment.ts';
import { type Article, compareNewestFirst } from '../lib/articles/article.ts';
import { describeState } from '../lib/articles/publication.ts';
import { readingMinutes } from '../lib/articles/running-text.ts';
import { typesetArticle } from '../lib/articles/typeset-content.ts';
import {
  buildRelatedIndex,
  type RelatedIndex,
  updateArticles,
} from '../lib/related/related-index.ts';
import { getAuthors, getTags } from './lists.ts';
import { previewMemory } from './preview-memory.ts';
import { creditedPicturesOf, digestText, getPlainText, renderText } from './texts.ts';

type ArticleEntry = CollectionEntry<'articles'>;

/** Milliseconds of rest after a change until the preview compares all texts again. */
const REST_MS = 5000;

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

/**
 * The same articles, indexed for finding related ones. In the preview their texts are those before
 * the last change: an editor should not wait until all are compared again.
 */
export function getRelatedIndex(): Promise<RelatedIndex> {
  if (import.meta.env.DEV) return getFormerIndex();
  index ??= loadRelatedIndex();
  return index;
}

/** The text of an article, ready to be placed in a page, with its headings. */
export async function renderArticle(slug: string) {
  return renderText(await findEntry(slug));
}

/** A digest of everything that the text of an article is made from. */
export async function digestArticle(slug: string): Promise<string> {
  return digestText(await findEntry(slug));
}

async function findEntry(slug: string): Promise<ArticleEntry> {
  const entry = await getEntry('articles', slug);
  if (entry === undefined) throw new Error(`Kein Beitrag heißt „${slug}“.`);
  return entry;
}

async function getFormerIndex(): Promise<RelatedIndex> {
  const former = previewMemory.index;
  if (former === undefined) return keepIndex();
  clearTimeout(previewMemory.timer);
  previewMemory.timer = setTimeout(() => keepIndex().catch(() => undefined), REST_MS);
  return updateArticles(former, await getArticles());
}

async function keepIndex(): Promise<RelatedIndex> {
  previewMemory.index = await loadRelatedIndex();
  return previewMemory.index;
}

async function loadRelatedIndex(): Promise<RelatedIndex> {
  const [articles, entries] = await Promise.all([getArticles(), getCollection('articles')]);
  const bySlug = new Map(entries.map((entry) => [entry.id, entry]));
  const sources = articles.map(async (article) => {
    const entry = bySlug.get(article.slug);
    return { article, text: entry === undefined ? '' : await getPlainText(entry) };
  });
  return buildRelatedIndex(await Promise.all(sources));
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
  entry: ArticleEntry,
  lists: { tags: Article['tags']; authors: Article['authors'] },
): Article {
  const { id, data, rendered } = entry;
  const wordCount = Number(rendered?.metadata?.wordCount);
  const cited = rendered?.metadata?.citedSources;
  return {
    ...typesetEntry(entry),
    slug: id,
    publishedAt: data.publishedAt ?? environment.now.toISOString(),
    tags: pick(data.tags, lists.tags, `${id}: Thema`),
    authors: pick(data.authors, lists.authors, `${id}: Autor`),
    reviewer: lists.authors.find((author) => author.id === data.ai?.reviewedBy),
    readingMinutes: readingMinutes(wordCount),
    wordCount,
    citedSources: Array.isArray(cited) ? cited : [],
    creditedPictures: creditedPicturesOf(entry),
    state: describeState(data, environment.now),
  };
}

/** Stand-ins, which have no digest, are never remembered. */
function typesetEntry({ id, data, digest }: ArticleEntry): ArticleEntry['data'] {
  const kept = previewMemory.typeset.get(id);
  if (digest !== undefined && kept?.digest === digest) return kept.data;
  const typeset = typesetArticle(data);
  if (import.meta.env.DEV && digest !== undefined)
    previewMemory.typeset.set(id, { digest, data: typeset });
  return typeset;
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
