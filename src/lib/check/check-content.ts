import { type ContentFiles, type ReadLibrary, readLibrary } from '../articles/library.ts';
import type { TextDocument } from '../articles/text-document.ts';
import { readExceptions } from '../hyphenation/exceptions.ts';
import {
  compareProblems,
  isHint,
  type Problem,
  problemAt,
  shortenQuotes,
} from '../source/problem.ts';
import { makeAgain, type Recall } from '../source/recall.ts';
import { findUnreadable } from '../source/unreadable.ts';
import { parseYamlFile } from '../source/validation.ts';
import { listAt, valueAt } from '../values/unknown-values.ts';
import { collectTargets } from './links/link-targets.ts';
import { type CheckContext, RULES } from './rules.ts';
import type { FindTypography } from './text/undecided-typography.ts';
import { examineText } from './text-facts.ts';

/** What the check cannot read from the content. */
interface CheckOptions {
  /** True when the environment names the public URL: then this is a release. */
  hasSiteUrl?: boolean;
  /** Finds what typesetting could not decide; the Markdown layer provides it. */
  findTypography?: FindTypography;
  /** What is known of the image files; without it their size and data are not checked. */
  images?: CheckContext['images'];
  /** The same files as read already; without it they are read here. */
  read?: ReadLibrary;
  /** Keeps what follows from a text alone; without it all texts are examined. */
  recall?: Recall;
  /** How texts are spelled, and which; without it no spelling is checked. */
  spelling?: CheckContext['spelling'];
}

/**
 * Everything that is wrong in the content, by file and line; without errors it builds. The build
 * refuses content by these same rules.
 */
export function checkContent(
  files: ContentFiles,
  now: Date,
  {
    hasSiteUrl = false,
    findTypography = () => [],
    images = new Map(),
    read = readLibrary(files, now),
    recall = makeAgain,
    spelling,
  }: CheckOptions = {},
): Problem[] {
  const { library } = read;
  const optional = [files.series, files.synonyms, files.houseStyle].filter(
    (file) => file !== undefined,
  );
  const site = parseYamlFile(files.site);
  const lists = [files.tags, ...optional, ...files.authors];
  const isRelease = hasSiteUrl || namesUrl(site.data);
  const texts = [...library.articles, ...library.pages].map((text) => {
    const isReleased = isRelease && text.isPublic;
    const examine = () => examineText(text, { findTypography, isReleased });
    const step = isReleased ? 'examine for readers' : 'examine';
    return { text, ...recall(step, { path: text.path, text: text.source }, examine) };
  });
  const headingIds = new Map<TextDocument<unknown>, readonly string[]>(
    texts.map(({ text, headingIds: ids }) => [text, ids]),
  );
  const context: CheckContext = {
    files,
    library,
    texts,
    site,
    tags: parseYamlFile(files.tags),
    lists,
    targets: collectTargets(library, (text) => headingIds.get(text) ?? []),
    images,
    isRelease,
    recall,
    spelling,
    now,
  };
  const unreadable = [files.site, ...lists, ...files.articles, ...files.pages].flatMap(
    (file) => findUnreadable(file) ?? [],
  );
  const skipped = new Set(unreadable.map(({ file }) => file));
  const isSilenced = findSilenced(context.texts);
  // All other errors of a file that cannot be read only follow from that.
  const found = [
    ...checkOtherFiles(files),
    ...read.problems,
    ...texts.flatMap(({ problems }) => problems),
    ...Object.values(RULES).flatMap((find) => find(context)),
  ].filter((problem) => !skipped.has(problem.file) && !isSilenced(problem));
  return [...unreadable, ...found.map(toleratorOf(library))]
    .map((problem) => ({ ...problem, message: shortenQuotes(problem.message) }))
    .toSorted(compareProblems);
}

/** Tells which hints the editors have silenced in their files; read as written, like all fields. */
function findSilenced(texts: CheckContext['texts']): (problem: Problem) => boolean {
  const ignored = new Map(
    texts.map(({ text: { path, frontmatter } }) => [
      path,
      listAt(frontmatter.data, 'check', 'ignore'),
    ]),
  );
  return ({ file, rule }) => isHint(rule) && ignored.get(file)?.includes(rule) === true;
}

/**
 * Makes errors in drafts hints, since readers see none of them and nobody else is to be stopped.
 * That a published article becomes a draft stays an error.
 */
function toleratorOf({ articles }: ReadLibrary['library']): (problem: Problem) => Problem {
  const drafts = new Set(
    articles
      .filter(({ frontmatter }) => valueAt(frontmatter.data, 'draft') === true)
      .map(({ path }) => path),
  );
  return (problem) =>
    drafts.has(problem.file) && problem.rule !== 'withdrawn-article'
      ? { ...problem, severity: 'hint' }
      : problem;
}

/** A site with a public URL is a release. */
function namesUrl(site: unknown): boolean {
  const url = valueAt(site, 'url');
  return typeof url === 'string' && url.trim() !== '';
}

/** Files that cannot be read, and lines of the list of breaks that cannot. */
function checkOtherFiles({ unread = [], hyphenation }: ContentFiles): Problem[] {
  const list = hyphenation === undefined ? [] : [hyphenation];
  return [
    ...unread.map(({ path, reason }) =>
      problemAt('unreadable-file', path, { line: 1, column: 1 }, reason),
    ),
    ...list.flatMap(({ path, text }) =>
      readExceptions(text).errors.map(({ line, message }) =>
        problemAt('invalid-hyphenation', path, { line, column: 1 }, message),
      ),
    ),
  ];
}
