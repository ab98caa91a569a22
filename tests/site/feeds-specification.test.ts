import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { parseDocument } from 'htmlparser2';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { eachOf } from '../expectations.ts';
import { findSite, SITES } from '../sites.ts';
import { type BuiltFeed, type BuiltItem, LOCAL, readFeeds } from './built-feeds.ts';
import { readPages, select } from './built-site.ts';

const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const TAG_URI = /^tag:[a-z0-9.-]+,\d{4}(-\d{2}){0,2}:[\w/-]+$/;

describe.each(SITES)('the feeds of $name', (site) => {
  const rss = readFeeds(site, 'rss.xml');
  const atom = readFeeds(site, 'atom.xml');
  const json = readFeeds(site, 'feed.json');
  const feeds = [...rss, ...atom, ...json];
  const home = (site.origin ?? LOCAL) + site.basePath;

  test('exist in three formats for the site and for each topic', () => {
    const topics = readPages(site).filter(({ file }) => /^themen\/[^/]+\/index\.html$/.test(file));
    expect(topics.length).toBeGreaterThan(4);
    for (const format of [rss, atom, json]) expect(format).toHaveLength(topics.length + 1);
  });

  test('name themselves and their page by absolute URLs', () => {
    for (const { file, title, selfUrl, pageUrl } of eachOf(feeds)) {
      expect(title, file).toMatch(/^Warenstrom(: .+)?$/);
      expect(selfUrl).toBe(home + file);
      expect(pageUrl).toBe(home + file.replace(/[^/]+$/, ''));
    }
  });

  test('give each item a unique permanent id, a URL and both dates', () => {
    for (const { items, file } of eachOf(feeds)) {
      expect(new Set(items.map(({ id }) => id)).size, file).toBe(items.length);
    }
    for (const { id, url } of eachOf(itemsOf(feeds))) {
      expect(id).toMatch(TAG_URI);
      expect(url.startsWith(`${home}artikel/`), url).toBe(true);
    }
    expectDates(itemsOf(rss), RFC_822);
    expectDates(itemsOf([...atom, ...json]), RFC_3339);
  });

  test('are dated by their newest item, never by the clock', () => {
    for (const { items, updated, file } of [...rss, ...atom].filter(({ items }) => items[0])) {
      const newest = Math.max(...items.map((item) => Date.parse(item.updated)));
      expect(Date.parse(updated ?? ''), file).toBe(newest);
    }
  });

  test('have the same items in each format', () => {
    const say = ({ items }: BuiltFeed) =>
      items.map((item) => ({
        ...item,
        published: Date.parse(item.published),
        updated: Date.parse(item.updated),
      }));
    expect(atom.map(say)).toEqual(rss.map(say));
    expect(json.map(say)).toEqual(rss.map(say));
  });

  test('contain HTML for feed readers: no relative URLs, scripts, classes or components', () => {
    const contents = itemsOf(rss).map(({ html }) => html);
    expect(contents.length).toBeGreaterThan(5);
    expect(contents.flatMap(findRelativeUrls)).toEqual([]);
    const unwanted =
      /<(script|style|svg|iframe|form|button)|\s(class|style|id|on\w+)=|^\s*(import|export) |<\/?[A-Z]/m;
    expect(
      contents.filter((html) => unwanted.test(html)).map((html) => html.match(unwanted)),
    ).toEqual([]);
  });

  test('contain no soft hyphen', () => {
    expect(feeds.filter(({ text }) => text.includes('\u00AD')).map(({ file }) => file)).toEqual([]);
  });

  test('are announced on every page, its own first', () => {
    for (const page of eachOf(readPages(site))) {
      const links = select(page, 'link[rel="alternate"]').map(({ attribs }) => attribs.href);
      const [own] =
        /^(?:(?:themen|autoren|serien)\/[^/]+|korrekturen)\/(?!$)/.exec(page.file) ?? [];
      const names = ['rss.xml', 'atom.xml', 'feed.json'];
      expect(links, page.path).toEqual(
        (own === undefined ? [''] : [own, '']).flatMap((base) =>
          names.map((name) => site.basePath + base + name),
        ),
      );
    }
  });

  test('name a stylesheet for browsers that exists', () => {
    for (const { text } of [...rss, ...atom]) {
      const href = /<\?xml-stylesheet type="text\/css" href="([^"]+)"\?>/.exec(text)?.[1] ?? '';
      expect(href.startsWith(site.basePath)).toBe(true);
      expect(readFileSync(join(site.folder, href.slice(site.basePath.length)), 'utf8')).toContain(
        'channel',
      );
    }
  });
});

describe('RSS 2.0', () => {
  const site = findSite('showcase');
  const { rss } = parse(join(site.folder, 'rss.xml'));

  test.each(['title', 'link', 'description', 'language', 'lastBuildDate'])(
    'demands or advises %s of a channel',
    (element) => {
      expect(rss.channel[element]).toBeTypeOf('string');
    },
  );

  test('is version 2.0 with ids that are not links', () => {
    expect(rss.version).toBe('2.0');
    for (const item of eachOf<{ guid: { isPermaLink: string } }>(rss.channel.item))
      expect(item.guid.isPermaLink).toBe('false');
  });

  test('describes a photo by its type and actual size', async () => {
    const item = rss.channel.item.find(({ enclosure }: { enclosure?: object }) => enclosure);
    const { url, length, type } = item.enclosure;
    const data = readFileSync(join(site.folder, new URL(url).pathname));
    const { width, height, format } = await sharp(data).metadata();
    expect({ length, type, format }).toEqual({
      length: String(data.byteLength),
      type: 'image/jpeg',
      format: 'jpeg',
    });
    expect(item['media:content']).toMatchObject({
      url,
      fileSize: length,
      type,
      width: String(width),
      height: String(height),
      'media:credit': 'Foto: Zoë Ährenfeld / Bildstelle Nord, CC BY-SA 4.0, via bildstelle.test',
    });
    expect(item['content:encoded']).toContain(`<img src="${url}"`);
  });
});

test('Atom 1.0 has an author, a title and a summary for each entry', () => {
  const { feed } = parse(join(findSite('showcase').folder, 'atom.xml'));
  expect(feed.xmlns).toBe('http://www.w3.org/2005/Atom');
  expect(feed.id).toBe('tag:magazin.test,2026:feed');
  expect(feed.updated).toBe('2026-11-20T23:00:00.000Z');
  for (const entry of eachOf<AtomEntry>(feed.entry)) {
    expect([entry.author].flat()[0]?.name).toBeTypeOf('string');
    expect(entry.content.type).toBe('html');
    expect(entry.summary.length).toBeGreaterThan(20);
  }
});

test('JSON Feed 1.1 has a version, authors and a photo with its size', () => {
  const feed = JSON.parse(readFileSync(join(findSite('showcase').folder, 'feed.json'), 'utf8'));
  expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'de' });
  const [photo] = feed.items.filter(({ image }: { image?: string }) => image !== undefined);
  expect(photo.attachments).toEqual([
    expect.objectContaining({
      url: photo.image,
      mime_type: 'image/jpeg',
      size_in_bytes: expect.any(Number),
    }),
  ]);
});

test('an item has its date of knowledge, corrections, additions and sources once, like its page', () => {
  const [feed] = readFeeds(findSite('showcase'), 'rss.xml');
  const item = feed?.items.find(({ url }) => url.endsWith('/karton-reise-strasse/'));
  const html = item?.html ?? '';
  expect(html).toMatch(
    /Stand des Wissens.*Oktober.*Berichtigung vom.*viermal.*klingelt.*Nachtrag vom.*&lt; 40.*Quellen.*Jahresbericht/s,
  );
  for (const part of ['Stand des Wissens', 'Richtig ist viermal', '&lt; 40', '<h2>Quellen</h2>']) {
    expect(html.split(part), part).toHaveLength(2);
  }
  expect(item?.updated).toBe('2026-11-18T23:00:00.000Z');
  expect(item?.published).toBe('Sat, 14 Nov 2026 21:30:00 GMT');
});

test('an item with old knowledge dates it once, in the notice of its page', () => {
  const [feed] = readFeeds(findSite('root'), 'rss.xml');
  const html = feed?.items.map((item) => item.html).join('\n') ?? '';
  expect(html.split('gibt den Stand von 2020 wieder')).toHaveLength(2);
  expect(html).not.toContain('Stand des Wissens: <time datetime="2020');
});

test('the id of an item comes from its first path', () => {
  const [feed] = readFeeds(findSite('showcase'), 'rss.xml');
  const item = feed?.items.find(({ url }) => url.endsWith('/karton-reise-strasse/'));
  expect(item?.id).toBe('tag:magazin.test,2026:artikel/karton-unterwegs');
});

test('a paid item is labelled once, before its text', () => {
  const [feed] = readFeeds(findSite('showcase'), 'rss.xml');
  const item = feed?.items.find(({ url }) => url.endsWith('/anzeige-fuer-kartons/'));
  expect(item?.title).toMatch(/^Anzeige: /);
  expect(item?.html).toMatch(/^<p>\s*<strong>Anzeige<\/strong> Bezahlt von Kartonagenwerk/);
  expect(item?.html.split('Bezahlt von')).toHaveLength(2);
});

test('an item shows a chart as its table', () => {
  const [feed] = readFeeds(findSite('showcase'), 'rss.xml');
  const item = feed?.items.find(({ url }) => url.endsWith('/alles-auf-einmal/'));
  expect(item?.html).toMatch(/<details open>.*<th scope="row">Bekleidung<\/th><td>42,5<\/td>/s);
});

/** What the test reads of an entry. */
interface AtomEntry {
  author: { name?: string } | { name?: string }[];
  content: { type: string };
  summary: string;
}

function parse(path: string) {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
  });
  return parser.parse(readFileSync(path, 'utf8'));
}

function itemsOf(feeds: readonly BuiltFeed[]): BuiltItem[] {
  return feeds.flatMap(({ items }) => items);
}

function expectDates(items: readonly BuiltItem[], form: RegExp): void {
  for (const { published, updated } of eachOf(items)) {
    expect(published).toMatch(form);
    expect(updated).toMatch(RFC_3339);
    expect(Date.parse(updated)).toBeGreaterThanOrEqual(Date.parse(published));
  }
}

function findRelativeUrls(html: string): string[] {
  return select({ document: parseDocument(html) }, '[href], [src]')
    .map(({ attribs }) => attribs.href ?? attribs.src ?? '')
    .filter((url) => !/^(https?:\/\/|mailto:|tel:)/.test(url));
}
