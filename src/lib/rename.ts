import { blankCode } from './check/source-text.ts';
import { readText } from './check/text-tree.ts';
import { normalizeSource, parseArticle } from './frontmatter.ts';

/**
 * A file with all links to one article led to its new name: Markdown links, `href="…"`, list
 * entries under `related`, and with `hasFolder` also images in the article's folder. Code and
 * everything else stay as they are, byte for byte.
 */
export function mendReferences(
  path: string,
  source: string,
  from: string,
  to: string,
  hasFolder: boolean,
): string {
  const patterns = [
    new RegExp(`(?<=[("'\\s<:]/artikel/)${from}(?=[/#?)"'\\s>]|$)`, 'g'),
    ...(hasFolder ? [new RegExp(`(?<=[("'\\s]\\./|[("'])${from}(?=/[^)"'\\s])`, 'g')] : []),
  ];
  const mended = patterns.reduce(
    (text, pattern) => replaceOutsideCode(path, text, pattern, to),
    source,
  );
  return mendRelated(mended, from, to);
}

/** A file with a former name added to its frontmatter; `present`, its name from now on, is taken out. */
export function addAlias(source: string, alias: string, present: string): string {
  const { data } = parseArticle(source).frontmatter;
  const written =
    typeof data === 'object' && data !== null && 'aliases' in data ? data.aliases : [];
  const known: unknown[] = Array.isArray(written) ? written : [];
  const aliases = [...known.filter((name) => name !== present && name !== alias), alias];
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const line = `aliases: [${aliases.join(', ')}]${lineEnd}`;
  const end = /\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (end === null) return source;
  const start = end.index + (source[end.index] === '\r' ? 2 : 1);
  const head = source.slice(0, start);
  // The list may go on over indented lines, or over lines that begin with a dash.
  const old = /^aliases:.*\r?\n(?:[ \t]+.*\r?\n|-[ \t].*\r?\n)*/m;
  return (old.test(head) ? head.replace(old, line) : head + line) + source.slice(start);
}

/** Each match counts where it still stands once the code is blanked out. */
function replaceOutsideCode(path: string, source: string, pattern: RegExp, to: string): string {
  const plain = normalizeSource(source);
  const { body } = parseArticle(source);
  const { tree } = /\.mdx?$/.test(path)
    ? readText(body, path.endsWith('.mdx'))
    : { tree: undefined };
  const readable = blankCode(plain, body, tree);
  const isText = [...plain.matchAll(pattern)].map(
    ({ index, 0: found }) => readable.slice(index, index + found.length) === found,
  );
  let place = -1;
  return source.replace(pattern, (found) => {
    place += 1;
    return isText[place] === false ? found : to;
  });
}

function mendRelated(source: string, from: string, to: string): string {
  const { frontmatter } = parseArticle(source);
  const { data } = frontmatter;
  const related =
    typeof data === 'object' && data !== null && 'related' in data ? data.related : [];
  const places = (Array.isArray(related) ? related : []).flatMap((id, index) =>
    id === from ? [frontmatter.placeOf(['related', index])] : [],
  );
  // Places count in lines, which are the same whatever ends them.
  const lines = source.split('\n');
  return places
    .toReversed()
    .reduce((all, { line, column }) => {
      const text = all[line - 1] ?? '';
      const start = line === 1 && text.startsWith('\uFEFF') ? column : column - 1;
      const quote = /["']/.test(text[start] ?? '') ? 1 : 0;
      const at = start + quote;
      return text.startsWith(from, at)
        ? all.with(line - 1, text.slice(0, at) + to + text.slice(at + from.length))
        : all;
    }, lines)
    .join('\n');
}
