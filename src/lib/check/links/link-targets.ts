import type { Library } from '../../articles/library.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { formerPath } from '../../site/redirects.ts';
import { FIXED_PATHS } from '../../site/routes.ts';
import { createUrls, FEED_FORMATS } from '../../site/urls.ts';

/** Where links may lead. */
export interface Targets {
  /** Each path of the site with the ids that exist there. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Former paths of articles with the present ones. */
  moved: ReadonlyMap<string, string>;
  /** Paths of drafts and of scheduled articles: drafts may link to them. */
  planned: ReadonlySet<string>;
}

const urls = createUrls('/', undefined);
/** Stands for the unknown ids of pages that the program writes. */
export const NONE: ReadonlySet<string> = new Set();

/** All paths that links in public texts may lead to; `idsIn` lists the heading ids of a text. */
export function collectTargets(
  { articles, pages, authors, tags, publicFiles = new Set() }: Library,
  idsIn: (text: TextDocument<unknown>) => readonly string[],
): Targets {
  const withHeadings = (path: string, text: TextDocument<unknown>) =>
    [path, new Set(idsIn(text))] as const;
  const published = articles.filter(({ isExpected }) => isExpected);
  return {
    ids: new Map([
      ...[...FIXED_PATHS.map(urls.fromRoot), ...publicFiles].map(
        (address) => [address, NONE] as const,
      ),
      ...[
        ...[...tags].map((id) => urls.topic(id)),
        ...[...authors].map((id) => urls.author(id)),
        ...listSeriesInUse(articles).map((id) => urls.series(id)),
        urls.corrections(),
      ].flatMap((page) =>
        [page, ...FEED_FORMATS.map((format) => urls.feed(format, page))].map(
          (path) => [path, NONE] as const,
        ),
      ),
      ...pages.map((page) => withHeadings(urls.page(page.slug), page)),
      ...published.map((article) => withHeadings(urls.article(article.slug), article)),
    ]),
    planned: new Set(
      articles.filter(({ isExpected }) => !isExpected).map(({ slug }) => urls.article(slug)),
    ),
    moved: new Map(
      published.flatMap(({ slug, data }) =>
        (data?.aliases ?? [])
          .filter((alias) => alias !== slug)
          .map((alias) => [formerPath(alias, urls), urls.article(slug)] as const),
      ),
    ),
  };
}

/** The series that readers can open: those with a published part. */
export function listSeriesInUse(articles: Library['articles']): string[] {
  const published = articles.filter(({ isPublic }) => isPublic);
  return [...new Set(published.flatMap(({ data }) => data?.series?.id ?? []))];
}
