import { z } from 'zod';
import type { ArticleData } from '../../schema/article.ts';
import { authorSchema } from '../../schema/author.ts';
import { type HouseStyle, houseStyleSchema } from '../../schema/house-style.ts';
import { seriesSchema } from '../../schema/series.ts';
import { siteSchema } from '../../schema/site.ts';
import { synonymsSchema } from '../../schema/synonyms.ts';
import { tagSchema } from '../../schema/tags.ts';
import type { Problem } from '../source/problem.ts';
import { makeAgain } from '../source/recall.ts';
import { type SourceFile, validate } from '../source/validation.ts';
import { parseYaml, type YamlSource } from '../source/yaml-source.ts';
import { isSlug } from '../values/slug.ts';
import { checkFileName, findDuplicateSlugs, slugOf } from './file-names.ts';
import {
  type PageData,
  readArticleFile,
  readPageFile,
  type TextDocument,
} from './text-document.ts';

/** Everything in the content folder, as read from the disk. */
export interface ContentFiles {
  site: SourceFile;
  tags: SourceFile;
  /** A magazine without series has no such file. */
  series?: SourceFile | undefined;
  /** Words that the search treats as equal; a magazine may have none. */
  synonyms?: SourceFile | undefined;
  authors: SourceFile[];
  articles: SourceFile[];
  pages: SourceFile[];
  /** Paths of all files in the folder, images included. */
  paths: ReadonlySet<string>;
  /** URL paths of the files in `public/`, such as `/studie.pdf`. */
  publicFiles?: ReadonlySet<string>;
  /** The editors' list of hyphenated words, if there is one. */
  hyphenation?: SourceFile | undefined;
  /** Words that are spelled right though no dictionary has them, one a line. */
  words?: SourceFile | undefined;
  /** The spellings that the magazine prefers; it may have none. */
  houseStyle?: SourceFile | undefined;
  /** Entries that should be texts or lists but cannot be read, with the reason. */
  unread?: readonly UnreadFile[];
  /** The record of published articles; without it nothing is compared. */
  ledger?: LedgerFile;
  /** Recorded wordings of articles that have several. */
  versions?: SourceFile[];
}

/** The ledger as read, with the platform's digest function, which pure code lacks. */
export interface LedgerFile extends SourceFile {
  digest: (text: string) => string;
  /** The lines that the main branch holds too; undefined where that is not known. */
  published?: string | undefined;
}

/** An entry of the content folder that cannot be read. */
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
  /** By id, as written. */
  authorNames: ReadonlyMap<string, string>;
  tags: ReadonlySet<string>;
  /** False while the list of topics cannot be parsed. */
  areTagsKnown: boolean;
  series: ReadonlySet<string>;
  houseStyle: HouseStyle;
  paths: ReadonlySet<string>;
  /** Undefined where `public/` was not read. */
  publicFiles: ReadonlySet<string> | undefined;
}

/** The content as read, with each file's own errors. */
export interface ReadLibrary {
  library: Library;
  problems: Problem[];
}

/** Returns the content and each file's own errors. */
export function readLibrary(files: ContentFiles, now: Date, recall = makeAgain): ReadLibrary {
  const topics = parseYaml(files.tags.text);
  const tags = validate(files.tags.path, topics, z.record(z.string().refine(isSlug), tagSchema));
  const listedSeries = withEmptyList(parseYaml(files.series?.text ?? ''));
  const series = validate(
    files.series?.path ?? '',
    listedSeries,
    z.record(z.string().refine(isSlug), seriesSchema),
  );
  const groups = parseYaml(files.synonyms?.text ?? '');
  const synonyms = validate(
    files.synonyms?.path ?? '',
    { ...groups, data: groups.data ?? [] },
    synonymsSchema,
  );
  const preferred = withEmptyList(parseYaml(files.houseStyle?.text ?? ''));
  const houseStyle = validate(files.houseStyle?.path ?? '', preferred, houseStyleSchema);
  const site = validate(files.site.path, parseYaml(files.site.text), siteSchema);
  const authors = files.authors.map(({ path, text }) =>
    validate(path, parseYaml(text), authorSchema(z.string())),
  );
  const articles = files.articles.map((file) => readArticleFile(file, now, recall));
  const pages = files.pages.map((file) => readPageFile(file, recall));
  const named = [...files.articles, ...files.pages, ...files.authors];
  return {
    library: {
      articles: articles.map(({ document }) => document),
      pages: pages.map(({ document }) => document),
      authors: new Set(files.authors.map(({ path }) => slugOf(path))),
      authorNames: new Map(
        files.authors.map(({ path }, index) => [slugOf(path), authors[index]?.data?.name ?? '']),
      ),
      // An invalid topic or series is one error, not one per article.
      tags: new Set(Object.keys(topics.data ?? {}).filter(isSlug)),
      areTagsKnown: topics.errors.length === 0,
      series: new Set(Object.keys(listedSeries.data ?? {})),
      houseStyle: houseStyle.data ?? {},
      paths: files.paths,
      publicFiles: files.publicFiles,
    },
    problems: [
      ...[site, tags, series, synonyms, houseStyle, ...authors, ...articles, ...pages].flatMap(
        ({ problems }) => problems,
      ),
      ...named.flatMap(({ path }) => checkFileName(path)),
      ...findDuplicateSlugs(files.articles),
      ...findDuplicateSlugs(files.pages),
    ],
  };
}

/** A list without entries is empty, not invalid. */
function withEmptyList(source: YamlSource): YamlSource {
  return { ...source, data: source.data ?? {} };
}
