import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { environment } from '../environment.ts';
import { type Article, compareNewestFirst } from '../lib/articles/article.ts';
import { describeState } from '../lib/articles/publication.ts';
import { readingMinutes } from '../lib/articles/running-text.ts';
import { typesetArticle } from '../lib/articles/typeset-content.ts';
import { buildRelatedIndex, type RelatedIndex } from '../lib/related/related-index.ts';
import { getAuthors, getTags } from './lists.ts';
import { digestText, getPlainText, renderText } from './texts.ts';

type ArticleEntry = CollectionEntry<'articles'>;

/** The articles in one state of the content: in the preview it changes, in a build it does not. */
interface Edition {
  /** Equal for equal content. */
  state: string;
  entries: ArticleEntry[];
  articles: Article[];
  index?: Promise<RelatedIndex>;
}

let edition: Promise<Edition> | undefined;

/**
 * All articles that readers may see, newest first; the editors' preview (`npm run dev`) adds drafts
 * and scheduled articles. The loader has left out all others.
 */
export async function getArticles(): Promise<Article[]> {
  return (await getEdition()).articles;
}

/** The same articles, indexed for finding related ones. */
export async function getRelatedIndex(): Promise<RelatedIndex> {
  const current = await getEdition();
  current.index ??= indexRelated(current);
  return current.index;
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

async function indexRelated({ articles, entries }: Edition): Promise<RelatedIndex> {
  const bySlug = new Map(entries.map((entry) => [entry.id, entry]));
  const sources = articles.map(async (article) => {
    const entry = bySlug.get(article.slug);
    return { article, text: entry === undefined ? '' : await getPlainText(entry) };
  });
  return buildRelatedIndex(await Promise.all(sources));
}

function getEdition(): Promise<Edition> {
  if (edition === undefined || import.meta.env.DEV) edition = loadEdition(edition);
  return edition;
}

/** The former edition, while nothing has changed. */
async function loadEdition(former: Promise<Edition> | undefined): Promise<Edition> {
  const [entries, tags, authors, known] = await Promise.all([
    getCollection('articles'),
    getTags(),
    getAuthors(),
    former?.catch(() => undefined),
  ]);
  const contents = entries.map(({ digest, data }) => [digest ?? data, data.cover?.image]);
  const state = JSON.stringify([contents, tags, authors]);
  if (known?.state === state) return known;
  const articles = entries.map((entry) => toArticle(entry, { tags, authors }));
  return { state, entries, articles: articles.toSorted(compareNewestFirst) };
}

function toArticle(
  { id, data, rendered }: ArticleEntry,
  lists: { tags: Article['tags']; authors: Article['authors'] },
): Article {
  const wordCount = Number(rendered?.metadata?.wordCount);
  const cited = rendered?.metadata?.citedSources;
  return {
    ...typesetArticle(data),
    slug: id,
    publishedAt: data.publishedAt ?? environment.now.toISOString(),
    tags: pick(data.tags, lists.tags, `${id}: Thema`),
    authors: pick(data.authors, lists.authors, `${id}: Autor`),
    reviewer: lists.authors.find((author) => author.id === data.ai?.reviewedBy),
    readingMinutes: readingMinutes(wordCount),
    wordCount,
    citedSources: Array.isArray(cited) ? cited : [],
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
