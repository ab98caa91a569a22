/** Builds each internal link of the site. Paths start with the base path and end with a slash. */
export interface Urls {
  home(): string;
  article(slug: string): string;
  topics(): string;
  topic(id: string, page?: number): string;
  archive(page?: number): string;
  author(id: string): string;
  corrections(): string;
  search(): string;
  page(slug: string): string;
  rss(): string;
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
    rss: () => fromRoot('rss.xml'),
    socialCard: (slug) => fromRoot(slug === undefined ? 'og.png' : `og/${slug}.png`),
    fromRoot,
    absolute: (path) => (origin === undefined ? path : origin + path),
  };
}

/** True for a link within the site as editors write it: from the root, not from a host. */
export function isRootPath(href: string): boolean {
  return /^\/(?![/\\])/.test(href);
}

/** An address part without percent signs, as people read it; a faulty one stays as it is. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
