import type { Article } from '../articles/article.ts';
import { lastChange, newestChange } from '../articles/changes.ts';
import { labelTitle } from '../law/advertising.ts';
import type { FeedFormat, Urls } from '../site/urls.ts';
import { toIsoInstant } from '../values/dates.ts';
import { toPlainText } from '../values/html-text.ts';
import { toFeedHtml } from './feed-html.ts';

/** Feed readers want what is new; the archive has the rest. */
export const FEED_SIZE = 30;

/** A feed before it takes a format. Addresses are absolute, dates ISO 8601 with offset. */
export interface FeedModel {
  id: string;
  title: string;
  description: string;
  /** The page that the feed belongs to. */
  pageUrl: string;
  feedUrls: Record<FeedFormat, string>;
  iconUrl: string;
  publisher: string;
  /** The newest change of its items; undefined without items. Never the time of the build. */
  updatedAt: string | undefined;
  items: FeedItem[];
}

/** An article in a feed. */
export interface FeedItem {
  id: string;
  url: string;
  /** Begins with `Anzeige: ` where the article is advertising. */
  title: string;
  summary: string;
  /** The whole article as HTML that feed readers show. */
  html: string;
  publishedAt: string;
  updatedAt: string;
  authors: { name: string; url: string }[];
  tags: string[];
  image: FeedImage | undefined;
}

/** The photo of an article: a file of its own, with what readers want to know before loading it. */
export interface FeedImage {
  url: string;
  type: string;
  bytes: number;
  width: number;
  height: number;
  alt: string;
  credit: string | undefined;
}

/** What feeds know of the site. `urls` must have an origin: a feed has no place of its own. */
export interface FeedSource {
  name: string;
  description: string;
  publisher: string;
  urls: Urls;
  /** Authority of the ids, see {@link tagUri}. */
  tagAuthority: string;
}

/** The feed of the whole site, or of one topic. Items come newest first. */
export function describeFeed(
  source: FeedSource,
  articles: readonly Article[],
  items: FeedItem[],
  topic?: { id: string; label: string; description: string | undefined },
): FeedModel {
  const { name, urls, publisher, tagAuthority } = source;
  const feedUrl = (format: FeedFormat) => urls.absolute(urls.feed(format, topic?.id));
  const newest = newestChange(articles);
  return {
    id: tagUri(tagAuthority, topic === undefined ? 'feed' : `themen/${topic.id}`),
    title: toPlainText(topic === undefined ? name : `${name}: ${topic.label}`),
    description: toPlainText(
      topic === undefined
        ? source.description
        : (topic.description ?? `Beiträge zum Thema ${topic.label}.`),
    ),
    pageUrl: urls.absolute(topic === undefined ? urls.home() : urls.topic(topic.id)),
    feedUrls: { rss: feedUrl('rss'), atom: feedUrl('atom'), json: feedUrl('json') },
    iconUrl: urls.absolute(urls.fromRoot('favicon.svg')),
    publisher: toPlainText(publisher),
    updatedAt: newest === undefined ? undefined : toIsoInstant(newest),
    items,
  };
}

/** An article as a feed item; `html` is its rendered text with all that belongs to it. */
export function describeFeedItem(
  article: Article,
  html: string,
  { urls, tagAuthority }: FeedSource,
  image: FeedImage | undefined,
): FeedItem {
  const { slug, aliases, description, authors, tags, publishedAt } = article;
  const url = urls.absolute(urls.article(slug));
  return {
    // The first address counts: a renamed file is no new article.
    id: tagUri(tagAuthority, `artikel/${aliases[0] ?? slug}`),
    url,
    title: toPlainText(labelTitle(article)),
    summary: toPlainText(description),
    html: toPlainText(toFeedHtml(html, url)),
    publishedAt: toIsoInstant(publishedAt),
    updatedAt: toIsoInstant(lastChange(article)),
    authors: authors.map(({ id, name }) => ({
      name: toPlainText(name),
      url: urls.absolute(urls.author(id)),
    })),
    tags: tags.map(({ label }) => toPlainText(label)),
    image,
  };
}

/**
 * An id that stays when the site moves to another folder or protocol (RFC 4151). The authority is
 * a domain the publisher held, with a day: `magazin.de,2026`. After a move to another domain
 * `feedAuthority` in site.yaml keeps the former one.
 */
export function tagUri(authority: string, name: string): string {
  return `tag:${authority}:${name}`;
}

/** The authority of the ids: the publisher's choice, else the domain of the site. */
export function tagAuthority(chosen: string | undefined, origin: string): string {
  return chosen ?? `${new URL(origin).hostname},2026`;
}
