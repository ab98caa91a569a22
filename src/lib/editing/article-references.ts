import { isScalar, isSeq, type ParsedNode, type Scalar, stringify } from 'yaml';
import { sourceWithoutCode } from '../source/code-blanking.ts';
import { normalizeSource, parseArticle } from '../source/frontmatter.ts';
import { readText } from '../source/text-tree.ts';
import { applyEdits, type Edit, findField, setField } from './frontmatter-edit.ts';

/** An article's new slug, and how a file can refer to its image folder. */
export interface Move {
  from: string;
  to: string;
  /** The files in the article's image folder, as paths from there. */
  images: readonly string[];
  /** Whether the file is in the same folder as the article. */
  isBeside: boolean;
}

/** What precedes a path: quotation marks, brackets, a label, or an unquoted attribute. */
const PATH_START = `(?:^|[\\s("'<]|[\\]"']:|\\s[\\w-]+=)`;
/** What follows one. */
const PATH_END = `(?=$|[\\s)"'>,}\\]#?])`;
/** A URL on another server, which extends to white space, a quotation mark or the next link. */
const IN_URL = `//(?:(?!\\]\\()[^\\s"<>])*`;

/**
 * A file in which everything that refers to an article uses its new slug: Markdown links,
 * `href="…"`, entries of `related`, and paths into its image folder. Code and everything else stay
 * byte for byte.
 */
export function updateReferences(path: string, source: string, move: Move): string {
  const { from, to, images } = move;
  const links = new RegExp(
    `(?<=[("'\`\\s<:]/${patternOf('artikel')}/)${patternOf(from)}(?=[/#?)"'\`\\s>]|$)`,
    'g',
  );
  const patterns = [links, ...(images.length === 0 ? [] : [imagePattern(move)])];
  const ranges = patterns.flatMap((pattern) => findOutsideCode(path, source, pattern));
  return applyEdits(source, [
    ...ranges.map((range) => ({ ...range, text: to })),
    ...updateRelated(source, from, to),
  ]);
}

/**
 * A file with a former slug added to its `aliases` and the `present` one removed, unless it is the
 * first name, which identifies the article in feeds. Undefined where the frontmatter cannot be extended,
 * as when it is written as one `{…}`.
 */
export function addAlias(source: string, alias: string, present: string): string | undefined {
  const plain = normalizeSource(source);
  const listed = namesIn(findField(source, 'aliases')?.value);
  const first = listed.find((name) => !name.source.startsWith('/'));
  const kept = listed.filter(
    (name) => name === first || (name.source !== present && name.source !== alias),
  );
  const names = kept.map(({ range }) => plain.slice(range[0], range[1]));
  if (first?.source !== alias) names.push(formatName(alias));
  return setField(source, 'aliases', `[${names.join(', ')}]`);
}

/** Matches the article's slug in paths of existing files in its image folder. */
function imagePattern({ from, images, isBeside }: Move): RegExp {
  const prefix = isBeside ? '(?:\\./|\\.\\./articles/)?' : '\\.\\./articles/';
  const files = images.map(patternOf).join('|');
  return new RegExp(
    `(?<=${PATH_START}${prefix})(?<!${IN_URL})${patternOf(from)}(?=/(?:${files})${PATH_END})`,
    'g',
  );
}

/** A pattern for a name in a URL: each character is written literally or percent-encoded. */
function patternOf(name: string): string {
  return [...name]
    .map((character) => {
      if (character === '/') return character;
      const bytes = [...new TextEncoder().encode(character)].map((byte) => byte.toString(16));
      const encoded = bytes.map((hex) => `%${hex.replace(/[a-f]/g, anyCase)}`).join('');
      return `(?:${character.replace(/[$()*+.?[\\\]^{|}]/, '\\$&')}|${encoded})`;
    })
    .join('');
}

function anyCase(digit: string): string {
  return `[${digit}${digit.toUpperCase()}]`;
}

/** Matches that remain once code is blanked out. */
function findOutsideCode(
  path: string,
  source: string,
  pattern: RegExp,
): { start: number; end: number }[] {
  const plain = normalizeSource(source);
  const { body } = parseArticle(source);
  const { tree } = /\.mdx?$/.test(path)
    ? readText(body, path.endsWith('.mdx'))
    : { tree: undefined };
  const readable = sourceWithoutCode({ source: plain, body, tree });
  return [...plain.matchAll(pattern)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => readable.slice(start, end) === plain.slice(start, end));
}

function updateRelated(source: string, from: string, to: string): Edit[] {
  const plain = normalizeSource(source);
  return namesIn(findField(source, 'related')?.value)
    .filter((name) => name.source === from)
    .map(({ range: [start, end] }) => {
      const written = plain.slice(start, end);
      return { start, end, text: written === from ? formatName(to) : written.replace(from, to) };
    });
}

/** The names in a list, or the only one where the list is a scalar. */
function namesIn(value: ParsedNode | null | undefined): Scalar.Parsed[] {
  const items: readonly unknown[] = isSeq(value) ? value.items : [value];
  return items.filter((item): item is Scalar.Parsed => isScalar(item) && item.value !== null);
}

/** A name as YAML, quoted where it would be read as a number, a date or a boolean. */
function formatName(name: string): string {
  return stringify(name, { schema: 'core', compat: 'yaml-1.1', lineWidth: 0 }).trim();
}
