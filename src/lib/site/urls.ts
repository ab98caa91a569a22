/** File names of the feeds, by format. */
export const FEED_FILES = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

/** A format in which readers can follow the site. */
export type FeedFormat = keyof typeof FEED_FILES;

/** The types of the formats, for links to them and for the server of the preview. */
export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** Builds each internal link of the site. Paths start with the base path and end with a slash. */
export interface Urls {
  home(): string;
  article(slug: string): string;
  topics(): string;
  topic(id: string, page?: number): string;
  archive(page?: number): string;
  author(id: string): string;
  corrections(): string;
  series(id: string): string;
  search(): string;
  page(slug: string): string;
  rss(): string;
  /** A feed of the whole site, or of one topic. */
  feed(format: FeedFormat, topic?: string): string;
  /** The photo of an article as its feed items carry it. */
  feedPhoto(slug: string): string;
  /** The social card of an article; without a slug that of all other pages. */
  socialCard(slug?: string): string;
  /** A path that an editor wrote from the root of the site, such as `/archiv/`. */
  fromRoot(path: string): string;
  /** With the public origin in front; without one (preview) the path itself. */
  absolute(path: string): string;
}

/** Makes the link builder of a site at `basePath` (with both slashes), public at `origin`. */
export function createUrls(basePath: string, origin: string | undefined): Urls {
  const fromRoot = (path: string) => basePath + path.replace(/^\//, '');
  const paged = (path: string, page: number) => fromRoot(page > 1 ? `${path}${page}/` : path);
  return {
    home: () => basePath,
    article: (slug) => fromRoot(`artikel/${slug}/`),
    topics: () => fromRoot('themen/'),
    topic: (id, page = 1) => paged(`themen/${id}/`, page),
    archive: (page = 1) => paged('archiv/', page),
    author: (id) => fromRoot(`autoren/${id}/`),
    corrections: () => fromRoot('korrekturen/'),
    search: () => fromRoot('suche/'),
    page: (slug) => fromRoot(`${slug}/`),
    series: (id) => fromRoot(`serien/${id}/`),
    rss: () => fromRoot(FEED_FILES.rss),
    feed: (format, topic) =>
      fromRoot((topic === undefined ? '' : `themen/${topic}/`) + FEED_FILES[format]),
    feedPhoto: (slug) => fromRoot(`bilder/${slug}.jpg`),
    socialCard: (slug) => fromRoot(slug === undefined ? 'og.png' : `og/${slug}.png`),
    fromRoot,
    absolute: (path) => (origin === undefined ? path : origin + path),
  };
}
