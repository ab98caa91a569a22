import { FIXED_PATHS, TAKEN_NAMES } from '../../site/routes.ts';
import { decodePath } from '../../values/url-parts.ts';
import { matchNames } from './name-matching.ts';

/**
 * The new address of a link to a text that moves too; null where the link would lead nowhere in the
 * magazine, undefined for any other link.
 */
export type ResolveLink = (href: string) => string | null | undefined;

/** A text with its new name and everything that links may call it. */
interface MovedText {
  slug: string;
  paths: readonly string[];
  /** Name of its file. */
  fileName: string;
}

/** What the magazine has besides the texts that move. */
interface Magazine {
  /** Labels of topics by id. */
  topics: ReadonlyMap<string, string>;
  /** Names of the editors' pages. */
  pages: readonly string[];
}

const TOPIC_PATH =
  /^\/(?:categor(?:y|ies)|kategorien?|schlagwort|tags?|themen?|topics?)\/([^/]+)\/?$/i;

/**
 * Finds the texts that links lead to: by an old path, on one of the blog's own hosts too, or by the
 * name of a file, as `../2021-04-05-titel.md` and Hugo's `ref` have it. Where a whole blog moves, a
 * link to anything but these and the magazine's own pages leads nowhere.
 */
export function createLinkResolver(
  texts: readonly MovedText[],
  hosts: ReadonlySet<string>,
  magazine?: Magazine,
): ResolveLink {
  const byPath = new Map(
    texts.flatMap(({ paths, slug }) =>
      paths.filter((path) => path.startsWith('/')).map((path) => [pathKey(path), slug] as const),
    ),
  );
  const byFile = new Map(texts.map(({ fileName, slug }) => [fileKey(fileName), slug]));
  return (href) => {
    const [target = '', anchor] = href.trim().split('#');
    const host = /^https?:\/\/([^/]+)/i
      .exec(target)?.[1]
      ?.toLowerCase()
      .replace(/^www\./, '');
    if (target === '' || (host === undefined ? /^[a-z]+:|^\/\//i.test(target) : !hosts.has(host)))
      return undefined;
    const path = target.replace(/^https?:\/\/[^/]+/i, '').split('?')[0] ?? '';
    const isFile = /\.mdx?$/i.test(path) || !path.startsWith('/');
    const slug = byPath.get(pathKey(path)) ?? (isFile ? byFile.get(fileKey(path)) : undefined);
    if (slug !== undefined) return `/artikel/${slug}/${anchor ? `#${anchor}` : ''}`;
    return magazine && host === undefined && path.startsWith('/')
      ? findPage(path, magazine)
      : undefined;
  };
}

function findPage(path: string, { topics, pages }: Magazine): string | null | undefined {
  const own = [...FIXED_PATHS, ...pages].find((page) => pathKey(`/${page}`) === pathKey(path));
  if (own !== undefined) return own.endsWith('/') || own.includes('.') ? `/${own}` : `/${own}/`;
  const [topic] = matchNames([TOPIC_PATH.exec(decodePath(path))?.[1] ?? ''], topics).ids;
  if (topic !== undefined) return `/themen/${topic}/`;
  return TAKEN_NAMES.has(path.split('/')[1] ?? '') ? undefined : null;
}

function pathKey(path: string): string {
  return decodePath(path)
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?:\/index)?\.html?$|\/+$/, '');
}

function fileKey(path: string): string {
  return decodePath(path)
    .toLowerCase()
    .replace(/(?:\/(?:_?index)(?:\.[a-z]{2})?)?\.mdx?$|\/+$/, '')
    .replace(/^.*\//, '')
    .replace(/^\d{4}-\d{2}-\d{2}-/, '');
}
