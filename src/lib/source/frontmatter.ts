import { parseYaml, type YamlSource } from './yaml-source.ts';

/** The parts of a Markdown or MDX file. */
export interface ArticleSource {
  frontmatter: YamlSource;
  /** The frontmatter as written, without its two lines of `---`. */
  yaml: string;
  /** False unless the file begins with a block between two lines of `---`. */
  hasFrontmatter: boolean;
  /** The text below, after an empty line for each line of frontmatter: its line numbers are the file's. */
  body: string;
}

const BLOCK = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m;

/** A file in its parts, before anything is parsed. */
interface SplitArticle {
  /** The whole file, with plain line ends. */
  text: string;
  /** As in `ArticleSource`; undefined for a file without frontmatter. */
  yaml: string | undefined;
  body: string;
}

/**
 * Splits a file into frontmatter and text. Windows line ends and a byte order mark are accepted.
 * A file without frontmatter gives empty data and the whole text.
 */
export function parseArticle(source: string): ArticleSource {
  const { yaml, body } = splitArticle(source);
  return yaml === undefined
    ? { frontmatter: parseYaml(''), yaml: '', hasFrontmatter: false, body }
    : { frontmatter: parseYaml(yaml, 2), yaml, hasFrontmatter: true, body };
}

/** The same without parsing the frontmatter. */
export function splitArticle(source: string): SplitArticle {
  const text = normalizeSource(source);
  const match = BLOCK.exec(text);
  if (match === null || match.index > 0) return { text, yaml: undefined, body: text };
  const [block, yaml = ''] = match;
  const blankLines = '\n'.repeat(block.split('\n').length - 1);
  return { text, yaml, body: blankLines + text.slice(block.length) };
}

/** A file's text without byte order mark and with plain line ends: positions are counted in it. */
export function normalizeSource(source: string): string {
  return source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
