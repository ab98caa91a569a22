import { z } from 'zod';
import type { ArticleData } from '../../schema/article.ts';
import { authorSchema } from '../../schema/author.ts';
import { seriesSchema } from '../../schema/series.ts';
import { siteSchema } from '../../schema/site.ts';
import { tagSchema } from '../../schema/tags.ts';
import { type Problem, problemAt } from '../source/problem.ts';
import { type SourceFile, validate } from '../source/validation.ts';
import { parseYaml, type YamlSource } from '../source/yaml-source.ts';
import { isReservedName, isSlug, slugify } from '../values/slug.ts';
import {
  type PageData,
  readArticleFile,
  readPageFile,
  slugOf,
  type TextDocument,
} from './text-document.ts';

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
  /** Addresses of the files that lie in `public/`, such as `/studie.pdf`. */
  publicFiles?: ReadonlySet<string>;
  /** The editors' list of words with their breaks, where there is one. */
  hyphenation?: SourceFile | undefined;
  /** What should be a text or a list and cannot be read as one, with the reason. */
  unread?: readonly UnreadFile[];
  /** What is remembered of published articles; without it nothing is compared. */
  ledger?: LedgerFile;
}

/** The ledger as read, with the platform's digest function, which pure code does not have. */
export interface LedgerFile extends SourceFile {
  digest: (text: string) => string;
}

/** Something in the content folder that is no file to read. */
export interface UnreadFile {
  path: string;
  /** A German sentence. */
  reason: string;
}

/** The content as the rules see it. */
export interface Library {
  articles: TextDocument<ArticleData>[];
  pages: TextDocument<PageData>[];
  authors: ReadonlySet<string>;
  tags: ReadonlySet<string>;
  /** False while the list of topics cannot be read. */
  areTagsKnown: boolean;
  series: ReadonlySet<string>;
  paths: ReadonlySet<string>;
  /** Undefined where nobody has looked. */
  publicFiles: ReadonlySet<string> | undefined;
}

/** The content as read, with what is wrong in its files taken one by one. */
export interface ReadLibrary {
  library: Library;
  problems: Problem[];
}

const START = { line: 1, column: 1 };

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
  const articles = files.articles.map((file) => readArticleFile(file, now));
  const pages = files.pages.map(readPageFile);
  const named = [...files.articles, ...files.pages, ...files.authors];
  return {
    library: {
      articles: articles.map(({ document }) => document),
      pages: pages.map(({ document }) => document),
      authors: new Set(files.authors.map(({ path }) => slugOf(path))),
      // A faulty topic or series is one fault, not one per article.
      tags: new Set(Object.keys(topics.data ?? {}).filter(isSlug)),
      areTagsKnown: topics.errors.length === 0,
      series: new Set(Object.keys(listedSeries.data ?? {})),
      paths: files.paths,
      publicFiles: files.publicFiles,
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

/** A list in which nothing stands yet is empty, not wrong. */
function withEmptyList(source: YamlSource): YamlSource {
  return { ...source, data: source.data ?? {} };
}

function checkFileName(path: string): Problem[] {
  const slug = slugOf(path);
  if (isReservedName(slug))
    return [
      problemAt(
        path,
        START,
        `Unter Windows kann keine Datei „${slug}“ heißen; niemand dort könnte die Inhalte holen. Benenne sie um, etwa in „${slug}-text“ mit derselben Endung.`,
      ),
    ];
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
