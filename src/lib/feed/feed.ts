import type { Article } from '../articles/article.ts';
import { lastChange } from '../articles/changes.ts';
import { labelTitle } from '../law/advertising.ts';
import type { FeedFormat, Urls } from '../site/urls.ts';
import { toIsoInstant, toTimestamp } from '../values/dates.ts';
import { toPlainText } from '../values/html-text.ts';
import { toFeedHtml } from './feed-html.ts';

/** A feed independent of its format. URLs are absolute, dates ISO 8601 with offset. */
export interface FeedModel {
  id: string;
  title: string;
  description: string;
  /** The page to which the feed belongs. */
  pageUrl: string;
  feedUrls: Record<FeedFormat, string>;
  iconUrl: string;
  publisher: string;
  /** The newest change among its items, never the time of the build; undefined without items. */
  updatedAt: string | undefined;
  items: FeedItem[];
}

/** What a feed says of itself. */
export interface FeedHead {
  /** Identifies the feed for readers, whatever the base path. */
  id: string;
  /** Path of the page that it follows, with the base path. */
  page: string;
  title: string;
  description: string;
}

/** An article in a feed, or a correction. */
export interface FeedItem {
  id: string;
  url: string;
  /** Begins with `Anzeige: ` if the article is advertising. */
  title: string;
  summary: string;
  /** The whole article as HTML for feed readers. */
  html: string;
  publishedAt: string;
  updatedAt: string;
  authors: { name: string; url: string }[];
  tags: string[];
  image: FeedImage | undefined;
}

/** The photo of an article, with what feed readers need to know before they load it. */
export interface FeedImage {
  url: string;
  type: string;
  bytes: number;
  width: number;
  height: number;
  alt: string;
  credit: string | undefined;
}

/** What feeds know about the site. `urls` must have an origin: readers show items elsewhere. */
export interface FeedSource {
  name: string;
  description: string;
  publisher: string;
  urls: Urls;
  /** Authority of the ids, see {@link tagUri}. */
  tagAuthority: string;
}

/** The feed of a subject. Items come newest first. */
export function describeFeed(
  { urls, publisher, tagAuthority }: FeedSource,
  { id, page, title, description }: FeedHead,
  items: FeedItem[],
): FeedModel {
  const feedUrl = (format: FeedFormat) => urls.absolute(urls.feed(format, page));
  const changes = items.map(({ updatedAt }) => updatedAt);
  return {
    id: tagUri(tagAuthority, id),
    title: toPlainText(title),
    description: toPlainText(description),
    pageUrl: urls.absolute(page),
    feedUrls: { rss: feedUrl('rss'), atom: feedUrl('atom'), json: feedUrl('json') },
    iconUrl: urls.absolute(urls.fromRoot('favicon.svg')),
    publisher: toPlainText(publisher),
    updatedAt: changes.toSorted((left, right) => toTimestamp(right) - toTimestamp(left))[0],
    items,
  };
}

/** An article as a feed item; `html` is its rendered text with labels, notes and sources. */
export function describeFeedItem(
  article: Article,
  html: string,
  { urls, tagAuthority }: FeedSource,
  image: FeedImage | undefined,
): FeedItem {
  const { slug, description, authors, tags, publishedAt } = article;
  const url = urls.absolute(urls.article(slug));
  return {
    id: tagUri(tagAuthority, `artikel/${firstNameOf(article)}`),
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

/** The first name of an article counts, not an old path: a renamed file is no new article. */
export function firstNameOf({ slug, aliases }: Pick<Article, 'slug' | 'aliases'>): string {
  return aliases.find((alias) => !alias.startsWith('/')) ?? slug;
}

/**
 * An id that survives a move of the site to another folder or protocol (RFC 4151). The authority is
 * a domain with a date on which the publisher held it: `magazin.de,2026`. After a move to another
 * domain, `feedAuthority` in site.yaml keeps the former one.
 */
export function tagUri(authority: string, name: string): string {
  return `tag:${authority}:${name}`;
}

/** The authority of the ids: the publisher's choice, or else the domain of the site. */
export function tagAuthority(chosen: string | undefined, origin: string): string {
  return chosen ?? `${new URL(origin).hostname},2026`;
}
