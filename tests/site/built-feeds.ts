import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { TestSite } from '../sites.ts';

/** The parts of an item that tests read, whatever its format. */
export interface BuiltItem {
  id: string;
  url: string;
  title: string;
  html: string;
  published: string;
  updated: string;
}

/** A feed read from its file. */
export interface BuiltFeed {
  /** Path in the built folder, such as `themen/tiktok/rss.xml`. */
  file: string;
  text: string;
  title: string;
  pageUrl: string;
  selfUrl: string;
  /** RFC 822 in RSS, RFC 3339 in Atom, undefined in JSON Feed, which has no such field. */
  updated: string | undefined;
  items: BuiltItem[];
}

/** The origin of feeds in a preview, which are made for `npm start`. */
export const LOCAL = 'http://localhost:4321';

const READERS = { 'rss.xml': readRss, 'atom.xml': readAtom, 'feed.json': readJson } as const;
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
});

/** The feeds of a site in one format, that of the whole site first. */
export function readFeeds({ folder }: TestSite, name: keyof typeof READERS): BuiltFeed[] {
  return globSync(`{,themen/*/}${name}`, { cwd: folder })
    .toSorted((left, right) => left.length - right.length)
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return { file, text, ...READERS[name](text) };
    });
}

type Content = Omit<BuiltFeed, 'file' | 'text'>;

// The parser returns any: the specification tests assert what must be there.
function readRss(text: string): Content {
  const { channel } = parser.parse(text).rss;
  return {
    title: channel.title,
    pageUrl: channel.link,
    selfUrl: channel['atom:link'].href,
    updated: channel.lastBuildDate,
    items: listOf(channel.item).map((item) => ({
      id: item.guid['#text'],
      url: item.link,
      title: item.title,
      html: item['content:encoded'],
      published: item.pubDate,
      updated: item['atom:updated'],
    })),
  };
}

function readAtom(text: string): Content {
  const { feed } = parser.parse(text);
  const linkOf = (thing: { link: { rel: string; href: string }[] }, rel: string) =>
    listOf(thing.link).find((link) => link.rel === rel)?.href ?? '';
  return {
    title: feed.title,
    pageUrl: linkOf(feed, 'alternate'),
    selfUrl: linkOf(feed, 'self'),
    updated: feed.updated,
    items: listOf(feed.entry).map((entry) => ({
      id: entry.id,
      url: linkOf(entry, 'alternate'),
      title: entry.title,
      html: entry.content['#text'],
      published: entry.published,
      updated: entry.updated,
    })),
  };
}

function readJson(text: string): Content {
  const feed = JSON.parse(text);
  return {
    title: feed.title,
    pageUrl: feed.home_page_url,
    selfUrl: feed.feed_url,
    updated: undefined,
    items: feed.items.map((item: Record<string, string>) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      html: item.content_html,
      published: item.date_published,
      updated: item.date_modified,
    })),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: fast-xml-parser returns untyped values.
function listOf(value: any): any[] {
  return value === undefined ? [] : [value].flat();
}
