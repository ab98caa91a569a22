import type { Library } from '../../articles/library.ts';
import { FIXED_PATHS } from '../../site/routes.ts';
import { createUrls, FEED_FORMATS } from '../../site/urls.ts';
import type { TextTree } from '../../source/text-tree.ts';
import { listSeriesInUse } from '../fields/series-parts.ts';
import { headingIdsOf } from '../text/headings.ts';

/** Where links may lead. */
export interface Targets {
  /** Each address of the site with the ids that exist there. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Former addresses of articles with the present ones. */
  moved: ReadonlyMap<string, string>;
  /** Addresses of drafts and of articles to come: drafts may link to them. */
  planned: ReadonlySet<string>;
}

const urls = createUrls('/', undefined);
/** Stands for the ids of pages that the program writes: nobody lists them. */
export const NONE: ReadonlySet<string> = new Set();

/** All addresses that links in public texts may lead to. */
export function collectTargets({
  articles,
  pages,
  authors,
  tags,
  publicFiles = new Set(),
}: Library): Targets {
  const withHeadings = (address: string, tree: TextTree | undefined) =>
    [address, new Set(tree === undefined ? [] : headingIdsOf(tree))] as const;
  const published = articles.filter(({ isExpected }) => isExpected);
  return {
    ids: new Map([
      ...[...FIXED_PATHS.map(urls.fromRoot), ...publicFiles].map(
        (address) => [address, NONE] as const,
      ),
      ...[...tags].flatMap((id) =>
        [urls.topic(id), ...FEED_FORMATS.map((format) => urls.feed(format, id))].map(
          (address) => [address, NONE] as const,
        ),
      ),
      ...listSeriesInUse(articles).map((id) => [urls.series(id), NONE] as const),
      ...[...authors].map((id) => [urls.author(id), NONE] as const),
      ...pages.map(({ slug, tree }) => withHeadings(urls.page(slug), tree)),
      ...published.map(({ slug, tree }) => withHeadings(urls.article(slug), tree)),
    ]),
    planned: new Set(
      articles.filter(({ isExpected }) => !isExpected).map(({ slug }) => urls.article(slug)),
    ),
    moved: new Map(
      published.flatMap(({ slug, data }) =>
        (data?.aliases ?? []).map((alias) => [urls.article(alias), urls.article(slug)] as const),
      ),
    ),
  };
}
