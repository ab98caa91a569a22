/** An address with the date of its last change, as sitemaps list it (https://www.sitemaps.org). */
export interface SitemapEntry {
  /** Absolute. */
  url: string;
  /** A day or an instant with offset; undefined where nobody keeps it. */
  changedAt: string | undefined;
}

/** A file of the sitemap: its name without ending, and its text. */
export interface SitemapFile {
  name: string;
  xml: string;
}

/** More addresses than these a file must not hold. */
const FILE_SIZE = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The sitemap as an index `sitemap-index` and its files `sitemap-0`, `sitemap-1` …; `addressOf`
 * tells where a file of a name will stand.
 */
export function formatSitemap(
  entries: readonly SitemapEntry[],
  addressOf: (name: string) => string,
  fileSize = FILE_SIZE,
): SitemapFile[] {
  const count = Math.max(1, Math.ceil(entries.length / fileSize));
  const files = Array.from({ length: count }, (_, index) => ({
    name: `sitemap-${index}`,
    xml: formatList('urlset', 'url', entries.slice(index * fileSize, (index + 1) * fileSize)),
  }));
  const parts = files.map(({ name }) => ({ url: addressOf(name), changedAt: undefined }));
  return [{ name: 'sitemap-index', xml: formatList('sitemapindex', 'sitemap', parts) }, ...files];
}

/**
 * Paths (without slash at the front) of pages that have an address of their own: from the files
 * in the folder of pages. Pages made from content, the error page and the search are none.
 *
 * `./themen/index.astro` → `themen/`, `./404.astro` → none
 */
export function fixedPaths(files: readonly string[]): string[] {
  return files
    .map((file) => file.replace(/^\.\//, '').replace(/(^|\/)index\.astro$|\.astro$/, '$1'))
    .filter((path) => !/[[_]/.test(path) && !/^(404|suche)\/?$/.test(path))
    .map((path) => (path === '' || path.endsWith('/') ? path : `${path}/`));
}

function formatList(list: string, item: string, entries: readonly SitemapEntry[]): string {
  const items = entries.map(({ url, changedAt }) => {
    const lastmod = changedAt === undefined ? '' : `<lastmod>${changedAt}</lastmod>`;
    return `<${item}><loc>${escapeXml(url)}</loc>${lastmod}</${item}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${NAMESPACE}">\n${items.join('')}</${list}>\n`;
}

/** An address never holds `<`, `>` or `"` as such, but `&` and `'`. */
function escapeXml(url: string): string {
  return url.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
