import { fillRoute, type ROUTES } from './routes.ts';

/** The formats in which readers can follow the site. */
export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** Media types of the formats. */
export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** Builds every internal link of the site. Paths begin with the base path; pages end with a slash. */
export interface Urls {
  home(): string;
  article(slug: string): string;
  /** What changed between the recorded versions of an article. */
  versions(slug: string): string;
  topics(): string;
  topic(id: string, page?: number): string;
  archive(page?: number): string;
  author(id: string, page?: number): string;
  corrections(page?: number): string;
  /** The credits of all pictures. */
  credits(page?: number): string;
  series(id: string): string;
  search(): string;
  imprint(): string;
  /** A page that editors write. */
  page(slug: string): string;
  /** A feed of the whole site, or of what a page lists; `page` is its path. */
  feed(format: FeedFormat, page?: string): string;
  /** The photo of an article in its feed items. */
  feedPhoto(slug: string): string;
  /** The social card of an article; without a slug, that of all other pages. */
  socialCard(slug?: string): string;
  sitemap(): string;
  favicon(): string;
  /** An image of the magazine's sign, such as `apple-touch-icon`. */
  icon(name: string): string;
  /** The web app manifest. */
  manifest(): string;
  /** A path that an editor wrote from the root of the site, such as `/archiv/`. */
  fromRoot(path: string): string;
  /** A path with the public origin; in a preview, which has none, the path itself. */
  absolute(path: string): string;
}

/** Creates the URL builder of a site at `basePath` (with both slashes), public at `origin`. */
export function createUrls(basePath: string, origin: string | undefined): Urls {
  const to = (name: keyof typeof ROUTES, parameters?: Record<string, string | undefined>) =>
    basePath + fillRoute(name, parameters);
  const numbered = (page: number) => (page > 1 ? `${page}/` : undefined);
  return {
    home: () => to('home'),
    article: (slug) => to('article', { slug }),
    versions: (slug) => to('versions', { slug }),
    topics: () => to('topics'),
    topic: (tag, page = 1) => to('topic', { tag, page: numbered(page) }),
    archive: (page = 1) => to('archive', { page: numbered(page) }),
    author: (id, page = 1) => to('author', { id, page: numbered(page) }),
    corrections: (page = 1) => to('corrections', { page: numbered(page) }),
    credits: (page = 1) => to('credits', { page: numbered(page) }),
    series: (id) => to('series', { id }),
    search: () => to('search'),
    imprint: () => to('imprint'),
    page: (page) => to('page', { page }),
    feed: (format, page = basePath) => page + fillRoute(format),
    feedPhoto: (slug) => to('feedPhoto', { slug }),
    socialCard: (slug) => (slug === undefined ? to('siteCard') : to('articleCard', { slug })),
    sitemap: () => to('sitemap'),
    favicon: () => to('favicon'),
    icon: (icon) => to('icon', { icon }),
    manifest: () => to('manifest'),
    fromRoot: (path) => basePath + path.replace(/^\//, ''),
    absolute: (path) => (origin === undefined ? path : origin + path),
  };
}
