import { isScalar, isSeq, type ParsedNode, type Scalar, stringify } from 'yaml';
import { blankCode } from '../source/code-blanking.ts';
import { normalizeSource, parseArticle } from '../source/frontmatter.ts';
import { readText } from '../source/text-tree.ts';
import { applyEdits, type Edit, findField, writeField } from './frontmatter-edit.ts';

/** An article's new name, and what a file has to do with its image folder. */
export interface Renaming {
  from: string;
  to: string;
  /** The files in the article's folder, as paths from there; none where it has no folder. */
  images: readonly string[];
  /** True for files in the folder the article itself stands in. */
  isBeside: boolean;
}

/** What stands before a path: quotation marks, brackets, a label, or an attribute without quotes. */
const PATH_START = `(?:^|[\\s("'<]|[\\]"']:|\\s[\\w-]+=)`;
/** What follows one. */
const PATH_END = `(?=$|[\\s)"'>,}\\]#?])`;
/** An address on another server goes on until white space, a quotation mark or the next link. */
const IN_ADDRESS = `//(?:(?!\\]\\()[^\\s"<>])*`;

/**
 * A file with all links to one article led to its new name: Markdown links, `href="…"`, list
 * entries under `related`, and paths of the files in the article's folder. Code and everything
 * else stay as they are, byte for byte.
 */
export function updateReferences(path: string, source: string, renaming: Renaming): string {
  const { from, to, images } = renaming;
  const links = new RegExp(
    `(?<=[("'\`\\s<:]/${patternOf('artikel')}/)${patternOf(from)}(?=[/#?)"'\`\\s>]|$)`,
    'g',
  );
  const patterns = [links, ...(images.length === 0 ? [] : [imagePattern(renaming)])];
  const places = patterns.flatMap((pattern) => findOutsideCode(path, source, pattern));
  return applyEdits(source, [
    ...places.map((place) => ({ ...place, text: to })),
    ...mendRelated(source, from, to),
  ]);
}

/**
 * A file with a former name added to its frontmatter; `present`, its name from now on, is taken
 * out. Undefined where the frontmatter cannot be added to, as when it is written as one `{…}`.
 */
export function addAlias(source: string, alias: string, present: string): string | undefined {
  const plain = normalizeSource(source);
  const kept = namesIn(findField(source, 'aliases')?.value)
    .filter((name) => name.source !== present && name.source !== alias)
    .map(({ range }) => plain.slice(range[0], range[1]));
  return writeField(source, 'aliases', `[${[...kept, formatName(alias)].join(', ')}]`);
}

/** The article's name where it leads to a file that is in its folder. */
function imagePattern({ from, images, isBeside }: Renaming): RegExp {
  const way = isBeside ? '(?:\\./|\\.\\./articles/)?' : '\\.\\./articles/';
  const files = images.map(patternOf).join('|');
  return new RegExp(
    `(?<=${PATH_START}${way})(?<!${IN_ADDRESS})${patternOf(from)}(?=/(?:${files})${PATH_END})`,
    'g',
  );
}

/** A pattern for a name as it can stand in an address: each character as it is or as `%61`. */
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

function anyCase(letter: string): string {
  return `[${letter}${letter.toUpperCase()}]`;
}

/** Each match counts where it still stands once the code is blanked out. */
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
  const readable = blankCode(plain, body, tree);
  return [...plain.matchAll(pattern)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => readable.slice(start, end) === plain.slice(start, end));
}

function mendRelated(source: string, from: string, to: string): Edit[] {
  const plain = normalizeSource(source);
  return namesIn(findField(source, 'related')?.value)
    .filter((name) => name.source === from)
    .map(({ range: [start, end] }) => {
      const written = plain.slice(start, end);
      return { start, end, text: written === from ? formatName(to) : written.replace(from, to) };
    });
}

/** The names in a list, or the one that stands where a list belongs. */
function namesIn(value: ParsedNode | null | undefined): Scalar.Parsed[] {
  const items: readonly unknown[] = isSeq(value) ? value.items : [value];
  return items.filter((item): item is Scalar.Parsed => isScalar(item) && item.value !== null);
}

/** A name as YAML, in quotation marks where it would be read as a number, a date or a truth. */
function formatName(name: string): string {
  return stringify(name, { schema: 'core', compat: 'yaml-1.1', lineWidth: 0 }).trim();
}
