import { type AtomFeed, generateAtomFeed, generateRssFeed } from 'feedsmith';
import { FEED_TYPES } from '../site/urls.ts';
import { escapeHtml } from '../values/html-text.ts';
import type { FeedImage, FeedItem, FeedModel } from './feed.ts';

/** Atom requires a date even in a feed without items. */
const NEVER = '1970-01-01T00:00:00Z';

/** RSS 2.0 (https://www.rssboard.org/rss-specification) with the full text in content:encoded. */
export function formatRss(feed: FeedModel, stylesheet: string): string {
  const xml = generateRssFeed(
    {
      title: feed.title,
      link: feed.pageUrl,
      description: escapeHtml(feed.description),
      language: 'de',
      copyright: `© ${feed.publisher}`,
      ...(feed.updatedAt === undefined ? {} : { lastBuildDate: new Date(feed.updatedAt) }),
      docs: 'https://www.rssboard.org/rss-specification',
      atom: {
        links: [{ href: feed.feedUrls.rss, rel: 'self', type: FEED_TYPES.rss }],
        subtitle: introduce(feed),
      },
      items: feed.items.map((item) => ({
        title: item.title,
        link: item.url,
        description: escapeHtml(item.summary),
        guid: { value: item.id, isPermaLink: false },
        pubDate: new Date(item.publishedAt),
        categories: item.tags.map((name) => ({ name })),
        enclosures: imagesOf(item).map(({ url, bytes, type }) => ({ url, length: bytes, type })),
        // author would have to be an e-mail address.
        dc: { creators: item.authors.map(({ name }) => name) },
        atom: { updated: new Date(item.updatedAt) },
        content: { encoded: item.html },
        media: { contents: imagesOf(item).map(describeMedia) },
      })),
    },
    { strict: true, stylesheets: [{ type: 'text/css', href: stylesheet }] },
  );
  return trimCdata(xml);
}

/** Atom 1.0 (RFC 4287). */
export function formatAtom(feed: FeedModel, stylesheet: string): string {
  const xml = generateAtomFeed(
    {
      id: feed.id,
      title: { value: feed.title },
      subtitle: introduce(feed),
      updated: new Date(feed.updatedAt ?? NEVER),
      rights: { value: `© ${feed.publisher}` },
      icon: feed.iconUrl,
      authors: [{ name: feed.publisher }],
      links: [
        { href: feed.feedUrls.atom, rel: 'self', type: FEED_TYPES.atom },
        { href: feed.pageUrl, rel: 'alternate', type: 'text/html', hreflang: 'de' },
      ],
      xml: { lang: 'de' },
      entries: feed.items.map((item) => ({
        id: item.id,
        title: { value: item.title },
        links: [
          { href: item.url, rel: 'alternate', type: 'text/html', hreflang: 'de' },
          ...imagesOf(item).map(({ url, type, bytes }) => ({
            href: url,
            rel: 'enclosure',
            type,
            length: bytes,
          })),
        ],
        published: new Date(item.publishedAt),
        updated: new Date(item.updatedAt),
        authors: item.authors.map(({ name, url }) => ({ name, uri: url })),
        categories: item.tags.map((term) => ({ term })),
        summary: { value: item.summary },
        content: { value: item.html, type: 'html' },
        media: { contents: imagesOf(item).map(describeMedia) },
      })),
    },
    { strict: true, stylesheets: [{ type: 'text/css', href: stylesheet }] },
  );
  return trimCdata(xml);
}

/**
 * Removes the line breaks that the generator puts around CDATA, which some readers take for part of
 * a title. Text cannot contain these delimiters unescaped.
 */
function trimCdata(xml: string): string {
  return xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></');
}

/** XHTML, which a browser shows as a page with links; feed readers show its text. */
function introduce({ description, pageUrl, title }: FeedModel): AtomFeed.Text {
  return {
    type: 'xhtml',
    value: `<p>${escapeHtml(description)}</p> <p>Dies ist ein Feed. Wer seine Adresse in einen Feedreader kopiert, bekommt neue Beiträge von selbst. <a href="${escapeHtml(pageUrl)}">Zur Website: ${escapeHtml(title)}</a></p>`,
  };
}

function imagesOf({ image }: FeedItem): FeedImage[] {
  return image === undefined ? [] : [image];
}

function describeMedia({ url, type, bytes, width, height, alt, credit }: FeedImage) {
  return {
    url,
    type,
    medium: 'image',
    fileSize: bytes,
    width,
    height,
    ...(alt === '' ? {} : { description: { value: alt, type: 'plain' } }),
    ...(credit === undefined ? {} : { credits: [{ value: credit }] }),
  };
}
