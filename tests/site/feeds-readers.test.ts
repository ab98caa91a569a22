import { parseFeed } from '@rowanmanning/feed-parser';
import { parseJsonFeed } from 'feedsmith';
import { parseDocument } from 'htmlparser2';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { eachOf } from '../expectations.ts';
import { SITES } from '../sites.ts';
import { readFeeds } from './built-feeds.ts';
import { select, visibleText, wordsOf } from './built-site.ts';

/** An item as a feed reader understands it. */
interface ReadItem {
  title: string | null | undefined;
  url: string | null | undefined;
  published: string | undefined;
  content: string;
}

describe.each(SITES)('feed readers find in the feeds of $name', (site) => {
  test.each(['rss.xml', 'atom.xml'] as const)('the same items in %s', async (name) => {
    const feeds = readFeeds(site, name);
    expect(feeds.length).toBeGreaterThan(4);
    for (const { text, file, items } of eachOf(feeds)) {
      const first = readWithFeedParser(text);
      expect(await readWithRssParser(text), file).toEqual(first);
      expect(first.map(({ url }) => url)).toEqual(items.map(({ url }) => url));
      expect(first.filter(({ content }) => content.length < 40)).toEqual([]);
    }
  });

  test('the items of RSS in JSON Feed too', () => {
    const feeds = readFeeds(site, 'rss.xml').map(({ text }) => readWithFeedParser(text));
    const json = readFeeds(site, 'feed.json').map(({ text }) => readWithFeedsmith(text));
    expect(json).toEqual(feeds);
  });
});

test('feed readers do notice a difference', () => {
  const [feed] = readFeeds(SITES[0] ?? raise(), 'rss.xml');
  const text = feed?.text ?? raise();
  expect(readWithFeedParser(text.replace('<title>TikTok', '<title>Tik'))).not.toEqual(
    readWithFeedParser(text),
  );
});

function readWithFeedParser(text: string): ReadItem[] {
  return parseFeed(text).items.map(({ title, url, published, content }) => ({
    title,
    url,
    published: published?.toISOString(),
    content: squeeze(content),
  }));
}

async function readWithRssParser(text: string): Promise<ReadItem[]> {
  const feed = await new Parser<object, { 'content:encoded'?: string }>().parseString(text);
  return feed.items.map((item) => ({
    title: item.title,
    url: item.link,
    published: item.isoDate,
    content: squeeze(item['content:encoded'] ?? item.content),
  }));
}

function readWithFeedsmith(text: string): ReadItem[] {
  return (parseJsonFeed(text).items ?? []).map((item) => ({
    title: item.title,
    url: item.url,
    published: new Date(item.date_published ?? '').toISOString(),
    content: squeeze(item.content_html),
  }));
}

/** Words and URLs only: parsers differ in spaces, and some resolve entities twice. */
function squeeze(html: string | null | undefined): string {
  const document = parseDocument(html ?? '');
  const urls = select({ document }, '[href], [src]').map(
    ({ attribs }) => attribs.href ?? attribs.src,
  );
  return [...wordsOf(visibleText(document.children)), ...urls].join(' ');
}

function raise(): never {
  throw new Error('There is no such site.');
}
