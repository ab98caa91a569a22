import { z } from 'zod';
import { type ArticleData, articleSchema } from '../../schema/article.ts';
import { pageSchema } from '../../schema/page.ts';
import { normalizeSource, parseArticle } from '../source/frontmatter.ts';
import { type Problem, problemAt, problemOf } from '../source/problem.ts';
import { readText, type TextTree } from '../source/text-tree.ts';
import { type SourceFile, validate } from '../source/validation.ts';
import type { YamlSource } from '../source/yaml-source.ts';
import { valueAt } from '../values/unknown-values.ts';
import { slugOf } from './file-names.ts';
import { isPublic } from './publication.ts';

/** A parsed article or page; `data` is undefined while the frontmatter has errors. */
export interface TextDocument<Data> {
  path: string;
  slug: string;
  frontmatter: YamlSource;
  /** The whole file, with normalised line endings. */
  source: string;
  /** The text below the frontmatter; its line numbers are those of the file. */
  body: string;
  data: Data | undefined;
  /** The text as a tree, or undefined where it cannot be parsed. */
  tree: TextTree | undefined;
  /** False where the tree lacks parts that could not be parsed. */
  isWhole: boolean;
  isPublic: boolean;
  /** Like `isPublic`, but also true for a text that only its errors keep from being public. */
  isExpected: boolean;
}

/** A text file as read, with its own errors. */
export interface ReadText<Data> {
  document: TextDocument<Data>;
  problems: Problem[];
}

export type PageData = z.output<typeof pageSchema>;

const START = { line: 1, column: 1 };
const checkedArticle = articleSchema(z.string());

/** An article as read, with the errors in its frontmatter and its MDX. */
export function readArticleFile(file: SourceFile, now: Date): ReadText<ArticleData> {
  return readDocument(file, checkedArticle, (data) => isPublic(data, now));
}

/** A standing page as read, with the errors in its frontmatter and its MDX. */
export function readPageFile(file: SourceFile): ReadText<PageData> {
  return readDocument(file, pageSchema, () => true);
}

function readDocument<Schema extends z.ZodType>(
  { path, text }: SourceFile,
  schema: Schema,
  decidePublic: (data: z.output<Schema>) => boolean,
): ReadText<z.output<Schema>> {
  const { frontmatter, hasFrontmatter, body } = parseArticle(text);
  const { data, problems } = hasFrontmatter
    ? validate(path, frontmatter, schema)
    : { data: undefined, problems: [explainFence(path, text)] };
  const early = checkFrontmatterLines(path, text);
  const { tree, errors } = readText(body, path.endsWith('.mdx'));
  return {
    document: {
      path,
      slug: slugOf(path),
      frontmatter,
      source: normalizeSource(text),
      body,
      data,
      tree,
      isWhole: errors.length === 0,
      isPublic: data !== undefined && decidePublic(data),
      isExpected: data === undefined ? !isDraft(frontmatter.data) : decidePublic(data),
    },
    problems: [
      ...(early.length > 0 ? early : problems),
      ...errors.map((error) => problemOf(path, error)),
    ],
  };
}

/** Whether a draft is meant, even where the frontmatter has errors. */
function isDraft(data: unknown): boolean {
  return valueAt(data, 'draft') === true;
}

/** A line in the frontmatter that other parsers would take for its end. */
function checkFrontmatterLines(path: string, text: string): Problem[] {
  const lines = normalizeSource(text).split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  const wrong = lines.findIndex(
    (line, index) => index > 0 && index < end && /^(?:---|\+\+\+)/.test(line),
  );
  const position = { line: wrong + 1, column: 1 };
  return wrong < 0 ? [] : [problemAt('invalid-fence', path, position, EARLY_END)];
}

/** Why no frontmatter was found. */
function explainFence(path: string, text: string): Problem {
  const lines = normalizeSource(text).split('\n');
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const report = (message: string) => problemAt('invalid-fence', path, START, message);
  if (/^---\s*$/.test(lines[0] ?? '')) return report(OPEN_END);
  if (/^---\s*$/.test(first)) return report(LATE_START);
  if (/^[-–—]{1,6}\s*$/.test(first)) return report(WRONG_FENCE);
  return problemAt('missing-frontmatter', path, START, MISSING_FRONTMATTER);
}

const OPEN_END =
  'Die Angaben haben kein Ende: Hinter der letzten fehlt eine Zeile, in der nur `---` steht.';
const LATE_START = 'Vor der ersten Zeile `---` ist Leeres. Die Datei muss mit ihr beginnen.';
const WRONG_FENCE = 'Die erste Zeile muss aus genau drei Strichen bestehen: `---`.';
const EARLY_END =
  'Eine Zeile in den Angaben beginnt wie ihr Ende. Am Zeilenanfang steht `---` nur allein, hinter der letzten Angabe.';
const MISSING_FRONTMATTER =
  'Am Anfang fehlen die Angaben zum Text. Die Datei beginnt mit einer Zeile `---`, dann kommen Felder wie `title: …`, dann wieder `---`.';
