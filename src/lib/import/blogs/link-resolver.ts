import { decodePath } from '../../values/url-parts.ts';

/** The new address of a link to a text that moves too; undefined for any other link. */
export type ResolveLink = (href: string) => string | undefined;

/** A text with its new name and everything that links may call it. */
interface MovedText {
  slug: string;
  paths: readonly string[];
  /** Name of its file. */
  fileName: string;
}

/**
 * Finds the texts that links lead to: by an old path, on one of the blog's own hosts too, or by the
 * name of a file, as `../2021-04-05-titel.md` and Hugo's `ref` have it.
 */
export function createLinkResolver(
  texts: readonly MovedText[],
  hosts: ReadonlySet<string>,
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
    return slug && `/artikel/${slug}/${anchor ? `#${anchor}` : ''}`;
  };
}

function pathKey(path: string): string {
  return decodePath(path)
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?:\/index)?\.html?$|\/+$/g, '');
}

function fileKey(path: string): string {
  return decodePath(path)
    .toLowerCase()
    .replace(/(?:\/(?:_?index)(?:\.[a-z]{2})?)?\.mdx?$|\/+$/, '')
    .replace(/^.*\//, '')
    .replace(/^\d{4}-\d{2}-\d{2}-/, '');
}
