import type { Article, Author, Tag } from '../articles/article.ts';
import { listCorrections, type PublishedCorrection } from '../articles/changes.ts';
import { filterByAuthor, filterByTag } from '../articles/listings.ts';
import type { Series } from '../articles/series.ts';
import { labelTitle } from '../law/advertising.ts';
import { toIsoInstant } from '../values/dates.ts';
import { escapeHtml, toPlainText } from '../values/html-text.ts';
import { type FeedHead, type FeedItem, type FeedSource, firstNameOf, tagUri } from './feed.ts';

/** Feeds announce what is new; the archive has the rest. */
const FEED_SIZE = 30;

/** What a feed follows: the site, or the page that lists its articles. */
export interface FeedSubject extends FeedHead {
  /** The newest, with their full text. */
  articles: Article[];
  /** Instead of articles. */
  corrections?: PublishedCorrection[];
}

interface FollowedContent {
  articles: readonly Article[];
  tags: readonly Tag[];
  authors: readonly Author[];
  series: readonly Series[];
}

/** Everything that can be followed; the whole site first. */
export function listFeedSubjects(
  { articles, tags, authors, series }: FollowedContent,
  { name, description, urls }: Pick<FeedSource, 'name' | 'description' | 'urls'>,
): FeedSubject[] {
  const newest = (list: readonly Article[]) => list.slice(0, FEED_SIZE);
  return [
    { id: 'feed', page: urls.home(), title: name, description, articles: newest(articles) },
    ...tags.map((tag) => ({
      id: `themen/${tag.id}`,
      page: urls.topic(tag.id),
      title: `${name}: ${tag.label}`,
      description: tag.description ?? `Beiträge zum Thema ${tag.label}.`,
      articles: newest(filterByTag(articles, tag.id)),
    })),
    ...authors.map((author) => ({
      id: `autoren/${author.id}`,
      page: urls.author(author.id),
      title: `${name}: ${author.name}`,
      description: author.bio ?? `Beiträge von ${author.name}.`,
      articles: newest(filterByAuthor(articles, author.id)),
    })),
    ...series
      .map(({ id, title, description: about }) => ({
        id: `serien/${id}`,
        page: urls.series(id),
        title: `${name}: ${title}`,
        description: about ?? `Die Serie „${title}“.`,
        articles: newest(articles.filter((article) => article.series?.id === id)),
      }))
      .filter((subject) => subject.articles.length > 0),
    {
      id: 'korrekturen',
      page: urls.corrections(),
      title: `${name}: Korrekturen`,
      description: 'Was falsch war und was richtig ist.',
      articles: [],
      corrections: listCorrections(articles).slice(0, FEED_SIZE),
    },
  ];
}

/** A correction as a feed item, which leads to its article. */
export function describeCorrection(
  { article, date, text }: PublishedCorrection,
  { urls, tagAuthority }: FeedSource,
): FeedItem {
  const sameDay = article.corrections.filter((other) => other.date === date);
  const number = sameDay.findIndex((other) => other.text === text) + 1;
  const instant = toIsoInstant(date);
  return {
    id: tagUri(tagAuthority, `korrekturen/${firstNameOf(article)}/${date}/${number}`),
    url: urls.absolute(urls.article(article.slug)),
    title: toPlainText(`Berichtigt: ${labelTitle(article)}`),
    summary: toPlainText(text),
    html: `<p>${escapeHtml(toPlainText(text))}</p>`,
    publishedAt: instant,
    updatedAt: instant,
    authors: [],
    tags: article.tags.map(({ label }) => toPlainText(label)),
    image: undefined,
  };
}
