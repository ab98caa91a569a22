import { describe, expect, test } from 'vitest';
import {
  describeFeed,
  describeFeedItem,
  type FeedSource,
  tagAuthority,
  tagUri,
} from '../../../src/lib/feed/feed.ts';
import { createUrls } from '../../../src/lib/site/urls.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import { makeArticle } from '../make-article.ts';

const SOURCE: FeedSource = {
  name: 'Warenstrom',
  description: 'Ein Magazin.',
  publisher: 'Verlag',
  urls: createUrls('/magazin/', 'https://m.de'),
  tagAuthority: 'm.de,2026',
};

const describeItem = (article: Parameters<typeof makeArticle>[0]) =>
  describeFeedItem(makeArticle(article), '<p>Text</p>', SOURCE, undefined);

describe('describeFeedItem', () => {
  test('has absolute URLs and instants with their offset', () => {
    expect(describeItem({ slug: 'x', updatedAt: '2026-12-01' })).toMatchObject({
      url: 'https://m.de/magazin/artikel/x/',
      publishedAt: '2026-11-21T00:00:00+01:00',
      updatedAt: '2026-12-01T00:00:00+01:00',
      authors: [{ name: 'Redaktion', url: 'https://m.de/magazin/autoren/redaktion/' }],
      tags: ['HANDEL'],
    });
  });

  test.each([
    ['its file name', {}, 'tag:m.de,2026:artikel/x'],
    ['its first name when it was renamed', { aliases: ['a'] }, 'tag:m.de,2026:artikel/a'],
    [
      'its first name when it has that name again',
      { slug: 'a', aliases: ['a', 'b'] },
      'tag:m.de,2026:artikel/a',
    ],
    ['still its first name', { aliases: ['a', 'b'] }, 'tag:m.de,2026:artikel/a'],
    ['not its dates', { publishedAt: '2020-01-01' }, 'tag:m.de,2026:artikel/x'],
  ])('identifies an article by %s', (_, article, id) => {
    expect(describeItem({ slug: 'x', ...article }).id).toBe(id);
  });

  test.each([
    ['anzeige', { kind: 'anzeige', client: 'K' }, 'Anzeige: Titel'],
    ['eigenwerbung', { kind: 'eigenwerbung' }, 'Anzeige in eigener Sache: Titel'],
    ['nothing', undefined, 'Titel'],
  ] as const)('labels the title of %s', (_, advertising, title) => {
    const article = { title: 'Titel', ...(advertising && { advertising }) };
    expect(describeItem(article).title).toBe(title);
  });

  test('contains no soft hyphens', () => {
    const item = describeItem({ title: 'Waren\u00ADkorb', description: 'Ein\u00ADkauf' });
    expect(item).toMatchObject({ title: 'Warenkorb', summary: 'Einkauf' });
  });

  test('contains its text for feed readers, without soft hyphens', () => {
    const html = '<p id="a">Waren\u00ADkorb <a href="#a">oben</a></p>';
    expect(describeFeedItem(makeArticle({ slug: 'x' }), html, SOURCE, undefined).html).toBe(
      '<p>Warenkorb <a href="https://m.de/magazin/artikel/x/#a">oben</a></p>',
    );
  });
});

describe('describeFeed', () => {
  const subject = {
    id: 'themen/tiktok',
    page: '/magazin/themen/tiktok/',
    title: 'Warenstrom: Tik\u00ADTok',
    description: 'Beiträge.',
  };

  test('is as new as its items', () => {
    const items = [
      describeItem({ corrections: [{ date: '2026-12-02', text: '', kind: 'update' }] }),
      describeItem({ updatedAt: '2026-12-01T23:30:00-05:00' }),
      describeItem({}),
    ];
    expect(describeFeed(SOURCE, subject, items).updatedAt).toBe('2026-12-01T23:30:00-05:00');
    expect(describeFeed(SOURCE, subject, []).updatedAt).toBeUndefined();
  });

  test('has an id, a title without soft hyphens, and URLs below its page', () => {
    expect(describeFeed(SOURCE, subject, [])).toMatchObject({
      id: 'tag:m.de,2026:themen/tiktok',
      title: 'Warenstrom: TikTok',
      description: 'Beiträge.',
      publisher: 'Verlag',
      iconUrl: 'https://m.de/magazin/favicon.svg',
      pageUrl: 'https://m.de/magazin/themen/tiktok/',
      feedUrls: {
        rss: 'https://m.de/magazin/themen/tiktok/rss.xml',
        atom: 'https://m.de/magazin/themen/tiktok/atom.xml',
        json: 'https://m.de/magazin/themen/tiktok/feed.json',
      },
    });
  });
});

test.each([
  ['magazin.de,2026', true],
  ['www.magazin.de,2026-11-21', true],
  [undefined, true],
  ['magazin.de', false],
  ['https://magazin.de,2026', false],
  ['localhost,2026', false],
  ['magazin.de,26', false],
])('the publisher may choose the authority %s: %s', (authority, isAllowed) => {
  expect(siteSchema.shape.feedAuthority.safeParse(authority).success).toBe(isAllowed);
});

test.each([
  [undefined, 'https://magazin.de', 'magazin.de,2026'],
  [undefined, 'http://localhost:4321', 'localhost,2026'],
  ['frueher.de,2024', 'https://magazin.de', 'frueher.de,2024'],
])('the authority chosen as %s at %s is %s', (chosen, origin, expected) => {
  expect(tagAuthority(chosen, origin)).toBe(expected);
  expect(tagUri(tagAuthority(chosen, origin), 'feed')).toBe(`tag:${expected}:feed`);
});
