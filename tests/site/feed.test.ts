import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { eachOf } from '../expectations.ts';
import { findSite, SITES } from '../sites.ts';
import { readPages, select, visibleText, wordsOf } from './built-site.ts';

/** The parts of an entry that the test reads. */
interface Item {
  title: string;
  link: string;
  pubDate: string;
  'content:encoded': string;
}

const LOCAL = 'http://localhost:4321';

describe.each(SITES)('the feed of $name', (site) => {
  const xml = readFileSync(join(site.folder, 'rss.xml'), 'utf8');
  const { channel } = new XMLParser().parse(xml).rss;
  const items: Item[] = [channel.item].flat();
  const home = (site.origin ?? LOCAL) + site.basePath;
  const pages = readPages(site);

  test('is XML in German', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(channel.language).toBe('de');
    expect(channel.link).toBe(home);
  });

  test('has the newest thirty articles, newest first', () => {
    const articles = pages.filter(({ file }) => file.startsWith('artikel/'));
    expect(items).toHaveLength(Math.min(30, articles.length));
    const dates = items.map(({ pubDate }) => Date.parse(pubDate));
    expect(dates).toEqual(dates.toSorted((left, right) => right - left));
  });

  test('contains absolute URLs only', () => {
    const urls = items.flatMap((item) => [item.link, ...urlsIn(item['content:encoded'])]);
    expect(urls.length).toBeGreaterThan(items.length);
    expect(urls.filter((url) => !/^(https?|mailto|tel):/.test(url))).toEqual([]);
    const own = items.filter(({ link }) => !link.startsWith(`${home}artikel/`));
    expect(own).toEqual([]);
  });

  test('has the full text of each article', () => {
    for (const { link, 'content:encoded': content } of eachOf(items)) {
      const page = pages.find(({ path }) => path === new URL(link).pathname);
      const paragraphs = page ? select(page, '.prose > p') : [];
      const text = wordsOf(visibleText(parseDocument(content).children)).join(' ');
      expect(paragraphs.length, link).toBeGreaterThan(0);
      for (const paragraph of eachOf(paragraphs)) {
        // Feeds show the first picture of an animation, without its switch.
        const words = wordsOf(visibleText([paragraph]).replace('Animation abspielen', ''));
        expect(text).toContain(words.join(' '));
      }
    }
  });
});

test('a feed labels advertising before the title', () => {
  const xml = readFileSync(join(findSite('showcase').folder, 'rss.xml'), 'utf8');
  const titles = xml.match(/<title>[^<]*(?=<\/title>)/g);
  expect(titles).toContain('<title>Anzeige: Kartons, die sich von selbst falten');
});

function urlsIn(html: string): string[] {
  const page = { document: parseDocument(html) };
  return select(page, '[href], [src]').map(({ attribs }) => attribs.href ?? attribs.src ?? '');
}
