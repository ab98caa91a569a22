import { z } from 'zod';
import { type ArticleData, articleSchema } from '../../schema/article.ts';
import { authorSchema } from '../../schema/author.ts';
import { pageSchema } from '../../schema/page.ts';
import { seriesSchema } from '../../schema/series.ts';
import { siteSchema } from '../../schema/site.ts';
import { tagSchema } from '../../schema/tags.ts';
import { isPublic } from '../article.ts';
import { normalizeSource, parseArticle } from '../frontmatter.ts';
import type { LedgerFile } from '../ledger.ts';
import type { Problem } from '../problem.ts';
import { isSlug, slugify } from '../slug.ts';
import { parseYaml, type YamlSource } from '../yaml-source.ts';
import { problemAt, type SourceFile, validate } from './document.ts';
import { readText, type TextTree } from './text-tree.ts';

/** Everything in the content folder, as read from the disk. */
export interface ContentFiles {
  site: SourceFile;
  tags: SourceFile;
  /** A magazine without series has no such file. */
  series?: SourceFile | undefined;
  authors: SourceFile[];
  articles: SourceFile[];
  pages: SourceFile[];
  /** Path of each file in the folder, images included. */
  paths: ReadonlySet<string>;
  /** What is remembered of published articles; without it nothing is compared. */
  ledger?: LedgerFile;
}

/** A text with its place in the site; `data` is undefined while the frontmatter has faults. */
export interface TextDocument<Data> {
  path: string;
  slug: string;
  frontmatter: YamlSource;
  /** The whole file, with plain line ends. */
  source: string;
  /** The text below the frontmatter; its lines count as in the file. */
  body: string;
  data: Data | undefined;
  /** The text as a tree, or undefined where it cannot be read. */
  tree: TextTree | undefined;
  /** False where parts are missing from the tree, since they could not be read. */
  isWhole: boolean;
  isPublic: boolean;
  /** Like `isPublic`, and true as well for what only its faults keep from being published. */
  isExpected: boolean;
}

/** The content as the rules see it. */
export interface Library {
  articles: TextDocument<ArticleData>[];
  pages: TextDocument<z.output<typeof pageSchema>>[];
  authors: ReadonlySet<string>;
  tags: ReadonlySet<string>;
  series: ReadonlySet<string>;
  paths: ReadonlySet<string>;
}

/** The content as read, with what is wrong in its files taken one by one. */
export interface ReadLibrary {
  library: Library;
  problems: Problem[];
}

const START = { line: 1, column: 1 };
const EXTENSION = /\.(mdx?|yaml)$/;
const checkedArticle = articleSchema(z.string());

/** Reads all content and gives it back with what is wrong in the files taken one by one. */
export function readLibrary(files: ContentFiles, now: Date): ReadLibrary {
  const topics = parseYaml(files.tags.text);
  const tags = validate(files.tags.path, topics, z.record(z.string().refine(isSlug), tagSchema));
  const listedSeries = withEmptyList(parseYaml(files.series?.text ?? ''));
  const series = validate(
    files.series?.path ?? '',
    listedSeries,
    z.record(z.string().refine(isSlug), seriesSchema),
  );
  const site = validate(files.site.path, parseYaml(files.site.text), siteSchema);
  const authors = files.authors.map(({ path, text }) =>
    validate(path, parseYaml(text), authorSchema),
  );
  const articles = files.articles.map((file) =>
    readDocument(file, checkedArticle, (data) => isPublic(data, now)),
  );
  const pages = files.pages.map((file) => readDocument(file, pageSchema, () => true));
  const named = [...files.articles, ...files.pages, ...files.authors];
  return {
    library: {
      articles: articles.map(({ document }) => document),
      pages: pages.map(({ document }) => document),
      authors: new Set(files.authors.map(({ path }) => slugOf(path))),
      // A faulty topic or series is one fault, not one per article.
      tags: new Set(Object.keys(topics.data ?? {})),
      series: new Set(Object.keys(listedSeries.data ?? {})),
      paths: files.paths,
    },
    problems: [
      ...[site, tags, series, ...authors, ...articles, ...pages].flatMap(
        ({ problems }) => problems,
      ),
      ...named.flatMap(({ path }) => checkFileName(path)),
      ...findDuplicateSlugs(files.articles),
      ...findDuplicateSlugs(files.pages),
    ],
  };
}

/** File name without folder and ending: the last part of the address. */
export function slugOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(EXTENSION, '');
}

/** A list in which nothing stands yet is empty, not wrong. */
function withEmptyList(source: YamlSource): YamlSource {
  return { ...source, data: source.data ?? {} };
}

function readDocument<Schema extends z.ZodType>(
  { path, text }: SourceFile,
  schema: Schema,
  decidePublic: (data: z.output<Schema>) => boolean,
): { document: TextDocument<z.output<Schema>>; problems: Problem[] } {
  const { frontmatter, hasFrontmatter, body } = parseArticle(text);
  const { data, problems } = hasFrontmatter
    ? validate(path, frontmatter, schema)
    : { data: undefined, problems: [problemAt(path, START, MISSING_FRONTMATTER)] };
  const early = checkFrontmatterLines(path, text);
  const { tree, faults } = readText(body, path.endsWith('.mdx'));
  return {
    document: {
      path,
      slug: slugOf(path),
      frontmatter,
      source: normalizeSource(text),
      body,
      data,
      tree,
      isWhole: faults.length === 0,
      isPublic: data !== undefined && decidePublic(data),
      isExpected: data === undefined ? !isDraft(frontmatter.data) : decidePublic(data),
    },
    problems: [
      ...(early.length > 0 ? early : problems),
      ...faults.map((fault) => problemAt(path, fault, fault.message)),
    ],
  };
}

/** Whether a draft is meant, even where the frontmatter has faults. */
function isDraft(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;
}

/** A line in the frontmatter that another reader would take for its end. */
function checkFrontmatterLines(path: string, text: string): Problem[] {
  const lines = normalizeSource(text).split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  const wrong = lines.findIndex(
    (line, index) => index > 0 && index < end && /^(?:---|\+\+\+)/.test(line),
  );
  return wrong < 0 ? [] : [problemAt(path, { line: wrong + 1, column: 1 }, EARLY_END)];
}

const EARLY_END =
  'Eine Zeile in den Angaben beginnt wie ihr Ende. Am Zeilenanfang steht `---` nur allein, hinter der letzten Angabe.';
const MISSING_FRONTMATTER =
  'Am Anfang fehlen die Angaben zum Text. Die Datei beginnt mit einer Zeile `---`, dann kommen Felder wie `title: …`, dann wieder `---`.';

function checkFileName(path: string): Problem[] {
  const slug = slugOf(path);
  if (isSlug(slug)) return [];
  const better = slugify(slug);
  const remedy = better === '' ? '' : ` Benenne sie um in „${better}“ mit derselben Endung.`;
  return [
    problemAt(
      path,
      START,
      `Der Dateiname wird zur Adresse und darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten.${remedy}`,
    ),
  ];
}

function findDuplicateSlugs(files: readonly SourceFile[]): Problem[] {
  const bySlug = Map.groupBy(files, ({ path }) => slugOf(path));
  return [...bySlug].flatMap(([slug, [first, ...others]]) =>
    others.map(({ path }) =>
      problemAt(
        path,
        START,
        `Die Adresse „${slug}“ ist schon vergeben: ${first?.path}. Benenne eine der Dateien um.`,
      ),
    ),
  );
}
