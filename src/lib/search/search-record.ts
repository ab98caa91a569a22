import { type ChildNode, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { Article } from '../articles/article.ts';
import { labelOf } from '../law/advertising.ts';
import { yearOf } from '../values/dates.ts';
import type { Synonyms } from './synonyms.ts';

/** The file, below the root of the site, that lists all articles for the index during a build. */
export const SEARCH_RECORDS = 'suche/beitraege.json';

/** The element that holds an article's text; the parser is spared what precedes it. */
const PROSE = /<\w+ [^>]*\bclass="(?:[^"]* )?prose[ "]/;

/** Elements that repeat the text, or hold none. */
const SKIPPED_CLASSES = ['pull-quote', 'sr-only', 'paid', 'video-link'];
const SKIPPED_TAGS: ReadonlySet<string> = new Set([
  'button',
  'pre',
  'script',
  'style',
  'svg',
  'sup',
]);
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi cite code del em i kbd mark q s samp small span strong sub time u var wbr'.split(
    ' ',
  ),
);

/** What the search knows about an article besides its text. */
export interface SearchRecord {
  /** Path with the base path. */
  url: string;
  title: string;
  /** The title with soft hyphens; undefined where it has no long words. */
  headline?: string | undefined;
  description: string;
  /** As in `<time datetime>`. */
  date: string;
  year: string;
  /** The label that must precede the title; undefined unless the article is advertising. */
  label?: string | undefined;
  topics: string[];
}

/** An article with its text, a line for each block. */
export interface SearchArticle extends SearchRecord {
  text: string;
}

/** The file at `SEARCH_RECORDS`. */
export interface SearchList {
  articles: SearchRecord[];
  synonyms: Synonyms;
}

/** Describes an article at `url` for the search; `headline` is its title with soft hyphens. */
export function describeForSearch(article: Article, url: string, headline: string): SearchRecord {
  const { title, description, publishedAt, advertising, tags } = article;
  return {
    url,
    title,
    headline: headline === title ? undefined : headline,
    description,
    date: publishedAt,
    year: yearOf(publishedAt),
    label: advertising && labelOf(advertising),
    topics: tags.map(({ label }) => label),
  };
}

/**
 * The text of an article as readers see it, from its built page: the content of `.prose` without
 * code blocks, pull quotes, footnote numbers and soft hyphens, a line for each block. Empty for a
 * page without `.prose`.
 */
export function readArticleText(html: string): string {
  const start = html.search(PROSE);
  if (start === -1) return '';
  const [prose] = parseDocument(html.slice(start)).children;
  return (prose === undefined ? '' : collect(prose))
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replace(/[^\S\n\u00A0\u202F]+/gu, ' ')
    .replace(/ ?\n[\n ]*/gu, '\n')
    .trim();
}

function collect(node: ChildNode): string {
  if (isText(node)) return node.data.replaceAll('\n', ' ');
  if (!isTag(node) || isSkipped(node.name, classesOf(node.attribs.class))) return '';
  const text = node.children.map(collect).join('');
  return INLINE.has(node.name) ? text : `\n${text}\n`;
}

function isSkipped(tag: string, classes: readonly string[]): boolean {
  return SKIPPED_TAGS.has(tag) || SKIPPED_CLASSES.some((name) => classes.includes(name));
}

function classesOf(value: string | undefined): string[] {
  return value?.split(' ') ?? [];
}
