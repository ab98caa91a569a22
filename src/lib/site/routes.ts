/**
 * Every route that the site links to, spelled like its file in `src/pages`. Paths follow the base
 * path. `[...page]` is empty on the first page of a list and `2/` on the second.
 */
export const ROUTES = {
  home: '',
  article: 'artikel/[slug]/',
  versions: 'artikel/[slug]/aenderungen/',
  topics: 'themen/',
  topic: 'themen/[tag]/[...page]',
  archive: 'archiv/[...page]',
  author: 'autoren/[id]/[...page]',
  series: 'serien/[id]/',
  corrections: 'korrekturen/[...page]',
  credits: 'bildnachweise/[...page]',
  search: 'suche/',
  imprint: 'impressum/',
  /** Written by editors in `content/pages`. */
  page: '[page]/',
  rss: 'rss.xml',
  atom: 'atom.xml',
  json: 'feed.json',
  /** Below the page that lists what is in it. */
  feed: '[...feed]',
  /** Below the page that shows it. */
  film: '[...film]',
  feedPhoto: 'bilder/[slug].jpg',
  siteCard: 'og.png',
  articleCard: 'og/[slug].png',
  sitemap: 'sitemap-index.xml',
  favicon: 'favicon.ico',
  icon: '[icon].png',
  manifest: 'manifest.webmanifest',
} as const;

/** The file of the search page in a built site. */
export const SEARCH_PAGE = `${ROUTES.search}index.html`;

/** The folder of its index. */
export const SEARCH_INDEX = 'suchindex/';

/** Articles, corrections or credits on one page of a list. */
export const LIST_PAGE_SIZE = 20;

const PARAMETER = /\[(?:\.{3})?(\w+)\]/g;

/** The path of a route with its parameters filled in; a parameter without a value is left out. */
export function fillRoute(
  name: keyof typeof ROUTES,
  parameters: Readonly<Record<string, string | undefined>> = {},
): string {
  return ROUTES[name].replace(PARAMETER, (_, parameter: string) => parameters[parameter] ?? '');
}

/** Paths of the routes that exist on every site, whatever its content. */
export const FIXED_PATHS: readonly string[] = Object.values(ROUTES)
  .map((route) => route.replace('[...page]', ''))
  .filter((path) => !path.includes('['));

/** Names that no page of an editor can have: they belong to routes, and to the error page. */
export const TAKEN_NAMES: ReadonlySet<string> = new Set([
  '404',
  ...Object.values(ROUTES).flatMap((route) => /^([a-z]+)\//.exec(route)?.[1] ?? []),
]);
