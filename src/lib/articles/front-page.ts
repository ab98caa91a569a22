import type { Article, Tag } from './article.ts';

/** The start page; no article appears on it twice. */
export interface FrontPage {
  lead: Article | undefined;
  /** The articles beside and below the lead, newest first. */
  latest: Article[];
  /** Topics with further articles, ordered by their newest one. */
  sections: { tag: Tag; articles: Article[] }[];
}

const LATEST = 6;
const SECTIONS = 4;
const ARTICLES_PER_SECTION = 3;

/**
 * Arranges articles, ordered newest first, on the start page. The newest one that is not
 * advertising leads. A topic becomes a section once it has three articles not shown further up.
 */
export function arrangeFrontPage(articles: readonly Article[]): FrontPage {
  const lead = articles.find(({ advertising }) => advertising === undefined) ?? articles[0];
  const rest = articles.filter((article) => article !== lead);
  const shown = new Set<Article | undefined>([lead, ...rest.slice(0, LATEST)]);
  const tags = new Map(rest.flatMap((article) => article.tags.map((tag) => [tag.id, tag])));
  const sections: FrontPage['sections'] = [];
  for (const tag of tags.values()) {
    if (sections.length === SECTIONS) break;
    const fresh = rest.filter(
      (article) => !shown.has(article) && article.tags.some(({ id }) => id === tag.id),
    );
    if (fresh.length < ARTICLES_PER_SECTION) continue;
    const group = fresh.slice(0, ARTICLES_PER_SECTION);
    for (const article of group) shown.add(article);
    sections.push({ tag, articles: group });
  }
  return { lead, latest: rest.slice(0, LATEST), sections };
}
