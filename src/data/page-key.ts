import { digest } from '../cache/digest.ts';
import { site } from '../site.ts';

/** What every page may show besides its props. */
const surroundings = JSON.stringify([site, [...site.hyphenation]]);

/**
 * The `cacheKey` of a page for `getStaticPaths`: a build takes over the page of an earlier one while
 * its key and, as Astro sees to, its code stay the same. `shown` must hold everything else that the
 * page is made from: its props, and what it reads by itself.
 */
export function pageKey(...shown: readonly unknown[]): string {
  return import.meta.env.DEV ? '' : digest(surroundings, JSON.stringify(shown));
}

/** The paths of pages that are made from their props alone, with their keys. */
export function withKeys<Path extends { props: unknown }>(
  paths: readonly Path[],
): (Path & { cacheKey: string })[] {
  return paths.map((path) => ({ ...path, cacheKey: pageKey(path.props) }));
}
