import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FeedItem, FeedModel } from '../../../src/lib/feed/feed.ts';
import { formatFeed } from '../../../src/lib/feed/feed-formats.ts';

const IMAGE = {
  ...{ url: 'https://m.de/a.png', type: 'image/png', bytes: 12, width: 3, height: 2 },
  ...{ alt: 'Ein & Karton', credit: 'Foto: Eva' },
};
const ITEM: FeedItem = {
  id: 'tag:m.de,2026:artikel/x',
  url: 'https://m.de/x/',
  title: 'A & B',
  summary: 'C < D',
  html: '<p>E</p>',
  publishedAt: '2026-11-21T00:00:00+01:00',
  updatedAt: '2026-12-01T00:00:00+01:00',
  authors: [{ name: 'Eva', url: 'https://m.de/eva/' }],
  tags: ['Handel'],
  image: IMAGE,
};
const FEED: FeedModel = {
  id: 'tag:m.de,2026:feed',
  title: 'Waren & Strom',
  description: 'Ein & Magazin.',
  publisher: 'Verlag',
  pageUrl: 'https://m.de/?a&b',
  iconUrl: 'https://m.de/i.png',
  feedUrls: {
    rss: 'https://m.de/rss.xml',
    atom: 'https://m.de/atom.xml',
    json: 'https://m.de/feed.json',
  },
  updatedAt: ITEM.updatedAt,
  items: [
    ITEM,
    { ...ITEM, image: { ...IMAGE, alt: '', credit: undefined } },
    { ...ITEM, image: undefined },
  ],
};

test.each([
  ['rss', 'rss.xml'],
  ['atom', 'atom.xml'],
  ['json', 'feed.json'],
] as const)('a feed as %s is that of %s', (format, file) => {
  const expected = readFileSync(`tests/fixtures/feeds/${file}`, 'utf8');
  const read = (text: string) => (format === 'json' ? JSON.parse(text) : text.trim());
  expect(read(formatFeed(FEED, format, '/feed.css'))).toEqual(read(expected));
});

test('a feed without items has the earliest date, or none', () => {
  const empty = { ...FEED, items: [], updatedAt: undefined };
  expect(formatFeed(empty, 'atom', '')).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  expect(formatFeed(empty, 'rss', '')).not.toContain('lastBuildDate');
});
