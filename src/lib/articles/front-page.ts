import { calendarDay } from '../values/dates.ts';
import type { Article, Tag } from './article.ts';

/** The start page; no article appears on it twice. */
export interface FrontPage {
  lead: Article | undefined;
  /** With pictures, under the lead; never advertising. */
  second: Article[];
  /** The newest of the others. */
  latest: Article[];
  /** Whether there are articles besides. */
  hasMore: boolean;
  /** Topics with further articles, ordered by their newest one. */
  sections: FrontPageSection[];
}

/** A topic with one article that shows its picture, and others. */
export interface FrontPageSection {
  tag: Tag;
  pictured: Article;
  others: Article[];
}

/** What a picture looks like, in a word; undefined for a photo, which is like no other. */
type DescribePicture = (article: Article) => string | undefined;

const SECOND = 2;
/** Among so many of the newest, those with unlike pictures are chosen. */
const SECOND_CANDIDATES = 5;
const LATEST = 6;
const SECTIONS = 4;
const ARTICLES_PER_SECTION = 4;

/**
 * Arranges articles, ordered newest first, on the start page of a day. An article pinned until that
 * day or later leads, else the newest one that is not advertising. A topic becomes a section once it
 * has four articles not shown further up. Pictures beside each other differ where they can.
 */
export function arrangeFrontPage(
  articles: readonly Article[],
  today: string,
  describePicture: DescribePicture,
): FrontPage {
  const lead =
    articles.find(({ pinned }) => pinned !== undefined && calendarDay(pinned) >= today) ??
    articles.find(isEditorial) ??
    articles[0];
  const rest = articles.filter((article) => article !== lead);
  const candidates = rest.filter(isEditorial).slice(0, SECOND_CANDIDATES);
  const second = pickUnlike(candidates, lead === undefined ? [] : [lead], describePicture);
  const others = rest.filter((article) => !second.includes(article));
  const [latest, older] = [others.slice(0, LATEST), others.slice(LATEST)];
  const sections = openSections(older, describePicture);
  return { lead, second, latest, hasMore: older.length > 0, sections };
}

/** As many as the second rank takes, newest first; unlike those before and each other if possible. */
function pickUnlike(
  candidates: readonly Article[],
  before: readonly Article[],
  describePicture: DescribePicture,
): Article[] {
  const picked: Article[] = [];
  for (const candidate of candidates) {
    if (picked.length < SECOND && isUnlike(candidate, [...before, ...picked], describePicture))
      picked.push(candidate);
  }
  const filled = [...picked, ...candidates.filter((candidate) => !picked.includes(candidate))];
  return candidates.filter((candidate) => filled.indexOf(candidate) < SECOND);
}

function openSections(
  articles: readonly Article[],
  describePicture: DescribePicture,
): FrontPageSection[] {
  const shown = new Set<Article>();
  const tags = new Map(articles.flatMap((article) => article.tags.map((tag) => [tag.id, tag])));
  const sections: FrontPageSection[] = [];
  for (const tag of tags.values()) {
    if (sections.length === SECTIONS) break;
    const fresh = articles.filter(
      (article) => !shown.has(article) && article.tags.some(({ id }) => id === tag.id),
    );
    if (fresh.length < ARTICLES_PER_SECTION) continue;
    const group = fresh.slice(0, ARTICLES_PER_SECTION);
    const above = sections.slice(-1).map(({ pictured }) => pictured);
    const pictured = group.find((article) => isUnlike(article, above, describePicture)) ?? group[0];
    if (pictured === undefined) continue;
    for (const article of group) shown.add(article);
    sections.push({ tag, pictured, others: group.filter((article) => article !== pictured) });
  }
  return sections;
}

function isUnlike(
  article: Article,
  others: readonly Article[],
  describePicture: DescribePicture,
): boolean {
  const picture = describePicture(article);
  return picture === undefined || others.every((other) => describePicture(other) !== picture);
}

function isEditorial({ advertising }: Article): boolean {
  return advertising === undefined;
}
