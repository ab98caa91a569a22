import { z } from 'zod';
import { type ArticleData, articleSchema } from '../../schema/article.ts';
import { pageSchema } from '../../schema/page.ts';
import { splitArticle } from '../source/frontmatter.ts';
import { type Problem, problemOf } from '../source/problem.ts';
import { makeAgain, type Recall } from '../source/recall.ts';
import { readText, type TextTree } from '../source/text-tree.ts';
import { type SourceFile, validate } from '../source/validation.ts';
import { parseYaml, type YamlSource } from '../source/yaml-source.ts';
import { once } from '../values/once.ts';
import { valueAt } from '../values/unknown-values.ts';
import { checkFrontmatterLines, explainFence } from './fence-errors.ts';
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

const checkedArticle = articleSchema(z.string());

/** What is known of a text once it has been parsed: plain data. */
interface ParsedText<Data> {
  /** The frontmatter as written. */
  written: unknown;
  data: Data | undefined;
  isWhole: boolean;
  problems: Problem[];
}

/** An article as read, with the errors in its frontmatter and its MDX. */
export function readArticleFile(
  file: SourceFile,
  now: Date,
  recall = makeAgain,
): ReadText<ArticleData> {
  return readDocument(file, recall, checkedArticle, (data) => isPublic(data, now));
}

/** A standing page as read, with the errors in its frontmatter and its MDX. */
export function readPageFile(file: SourceFile, recall = makeAgain): ReadText<PageData> {
  return readDocument(file, recall, pageSchema, () => true);
}

/** A text that is remembered is parsed only where a message needs a position in it. */
function readDocument<Schema extends z.ZodType>(
  file: SourceFile,
  recall: Recall,
  schema: Schema,
  decidePublic: (data: z.output<Schema>) => boolean,
): ReadText<z.output<Schema>> {
  const { path } = file;
  const { text: source, yaml, body } = splitArticle(file.text);
  const readFrontmatter = once(() => parseYaml(yaml ?? '', yaml === undefined ? 1 : 2));
  const readBody = once(() => readText(body, path.endsWith('.mdx')));
  const parse = (): ParsedText<z.output<Schema>> => {
    const { data, problems } =
      yaml === undefined
        ? { data: undefined, problems: [explainFence(path, file.text)] }
        : validate(path, readFrontmatter(), schema);
    const early = checkFrontmatterLines(path, file.text);
    const { errors } = readBody();
    return {
      written: readFrontmatter().data,
      data,
      isWhole: errors.length === 0,
      problems: [
        ...(early.length > 0 ? early : problems),
        ...errors.map((error) => problemOf(path, error)),
      ],
    };
  };
  // Only what the schema has accepted is certain to be plain data.
  const isPlain = ({ data }: ParsedText<z.output<Schema>>) => data !== undefined;
  const { written, data, isWhole, problems } = recall('parse', file, parse, isPlain);
  return {
    document: {
      path,
      slug: slugOf(path),
      frontmatter: {
        data: written,
        get errors() {
          return readFrontmatter().errors;
        },
        positionOf: (field) => readFrontmatter().positionOf(field),
        positionOfKey: (field) => readFrontmatter().positionOfKey(field),
      },
      source,
      body,
      data,
      get tree() {
        return readBody().tree;
      },
      isWhole,
      isPublic: data !== undefined && decidePublic(data),
      isExpected: data === undefined ? !isDraft(written) : decidePublic(data),
    },
    problems,
  };
}

/** Whether a draft is meant, even where the frontmatter has errors. */
function isDraft(data: unknown): boolean {
  return valueAt(data, 'draft') === true;
}
