/** The sources that a page needs, by directive of its Content-Security-Policy. */
export type Sources = Readonly<Partial<Record<Directive, readonly string[]>>>;

/** In the order in which a policy lists them. */
const DIRECTIVES = [
  'style-src',
  'script-src',
  'img-src',
  'font-src',
  'media-src',
  'frame-src',
  'connect-src',
  'manifest-src',
  'form-action',
] as const;
export type Directive = (typeof DIRECTIVES)[number];

export const SELF = "'self'";

/** Lighthouse requests robots.txt from within the page, and the search its index. */
const EVERYWHERE: Sources = { 'connect-src': [SELF] };

/** Feeds, which only a header reaches, have a stylesheet of their own. */
const FEED_SOURCES: Sources = { 'style-src': [SELF] };

/**
 * The policy of a page that needs these sources: nothing else is loaded, run or sent anywhere.
 * A directive of fetches without sources is left out, since `default-src` covers it.
 */
export function formatPolicy(own: Sources): string {
  const sources = joinSources([own, EVERYWHERE]);
  const fetches = DIRECTIVES.filter((name) => name !== 'form-action' && name in sources);
  return [
    "default-src 'none'",
    ...fetches.map((name) => [name, ...(sources[name] ?? [])].join(' ')),
    ['form-action', ...(sources['form-action'] ?? ["'none'"])].join(' '),
    "base-uri 'none'",
  ].join(';');
}

/** The policy for a header, for all pages that need these sources; a meta cannot forbid frames. */
export function formatHeaderPolicy(pages: Iterable<Sources>): string {
  return `${formatPolicy(joinSources([...pages, FEED_SOURCES]))};frame-ancestors 'none'`;
}

/** The sources of all, without repetitions and sorted, so that equal pages make equal policies. */
export function joinSources(all: readonly Sources[]): Sources {
  const joined = DIRECTIVES.map((name) => {
    const sources = new Set(all.flatMap((each) => each[name] ?? []));
    return [name, [...sources].toSorted()] as const;
  });
  return Object.fromEntries(joined.filter(([, sources]) => sources.length > 0));
}
