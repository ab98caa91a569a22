import { type ContentFiles, type ReadLibrary, readLibrary } from '../articles/library.ts';
import { readExceptions } from '../hyphenation/exceptions.ts';
import { compareProblems, type Problem, problemAt, shortenQuotes } from '../source/problem.ts';
import { findUnreadable } from '../source/unreadable.ts';
import type { SourceFile } from '../source/validation.ts';
import { parseYaml } from '../source/yaml-source.ts';
import { calendarDay } from '../values/dates.ts';
import { checkArticleSlips } from './fields/article-slips.ts';
import { checkCutTexts } from './fields/cut-texts.ts';
import { checkDraftGaps } from './fields/draft-gaps.ts';
import { checkReferences } from './fields/references.ts';
import { checkSameLabels, checkSameTitles } from './fields/same-names.ts';
import { checkSeries } from './fields/series-parts.ts';
import { checkLedgerLines } from './history/ledger-lines.ts';
import { checkLedger } from './history/unrecorded-changes.ts';
import { checkAliases, checkVanished } from './links/aliases.ts';
import { collectTargets } from './links/link-targets.ts';
import { checkLinks } from './links/links.ts';
import { checkNavigation } from './links/navigation.ts';
import { checkPaidLinks, checkPaidLinksInYaml } from './links/paid-links.ts';
import { checkTakenAddresses } from './links/taken-addresses.ts';
import { checkAltTexts } from './pictures/alt-texts.ts';
import { checkImages, type Images } from './pictures/images.ts';
import { checkIgnoredFiles } from './publisher/ignored-files.ts';
import { checkImprint } from './publisher/imprint.ts';
import { checkSecurity } from './publisher/security.ts';
import { checkStandingPages } from './publisher/standing-pages.ts';
import { checkComponents } from './text/components.ts';
import { checkHeadings } from './text/headings.ts';
import { checkHtml } from './text/html-elements.ts';
import { checkMarkdownSlips } from './text/markdown-slips.ts';
import { checkNesting } from './text/nesting.ts';
import { checkTypography, type FindTypography } from './text/typography.ts';
import { checkPlaceholders, checkStaleReferences, checkWording } from './text/wording.ts';

const START = { line: 1, column: 1 };

/** What the check cannot read from the content. */
interface CheckOptions {
  /** True when the surroundings name the public address: then this is a release. */
  hasSiteUrl?: boolean;
  /** Reads texts as the typesetting does; the Markdown layer provides it. */
  findTypography?: FindTypography;
  /** What is known of the image files; without it their size and data are not checked. */
  images?: Images;
  /** The same files as read already; without it they are read here. */
  read?: ReadLibrary;
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
  }: CheckOptions = {},
): Problem[] {
  const { library, problems } = read;
  const today = calendarDay(now.toISOString());
  const isRelease = hasSiteUrl || namesUrl(files.site);
  const targets = collectTargets(library);
  const texts = [...library.articles, ...library.pages];
  const series = files.series === undefined ? [] : [files.series];
  const lists = [files.tags, ...series, ...files.authors];
  const all = [files.site, ...lists, ...files.articles, ...files.pages];
  const unreadable = all.flatMap((file) => findUnreadable(file) ?? []);
  const skipped = new Set(unreadable.map(({ file }) => file));
  const found = [
    ...(files.unread ?? []).map(({ path, reason }) => problemAt(path, START, reason)),
    ...checkExceptions(files.hyphenation),
    ...problems,
    ...checkReferences(library),
    ...library.articles.flatMap(checkDraftGaps),
    ...library.articles.flatMap((article) => checkArticleSlips(article, now)),
    ...checkSameTitles(library),
    ...checkSameLabels(files.tags),
    ...checkIgnoredFiles(files),
    ...checkSeries(library),
    ...texts.flatMap(checkHeadings),
    ...texts.flatMap(checkNesting),
    ...texts.flatMap(checkMarkdownSlips),
    ...texts.flatMap(checkAltTexts),
    ...texts.flatMap(checkComponents),
    ...texts.flatMap(checkHtml),
    ...texts.flatMap((document) => checkImages(document, library, images)),
    ...checkAliases(library),
    ...texts.flatMap((document) => checkLinks(document, targets)),
    ...texts.flatMap((document) => checkTypography(document, findTypography)),
    ...checkTakenAddresses(library),
    ...checkNavigation(files.site, targets),
    ...checkStandingPages(library, files, isRelease),
    ...(isRelease ? checkImprint(files.site) : []),
    ...checkSecurity(files.site, now),
    ...texts.flatMap(checkCutTexts),
    ...texts.flatMap((document) => checkWording(document, isRelease)),
    ...lists.flatMap((file) => checkPlaceholders(file, isRelease)),
    ...[files.site, ...lists].flatMap(checkStaleReferences),
    ...library.articles.flatMap((article) => checkPaidLinks(article, article.data?.advertising)),
    ...library.pages.flatMap((page) => checkPaidLinks(page, undefined)),
    ...[files.site, ...lists].flatMap(checkPaidLinksInYaml),
    ...(files.ledger === undefined
      ? []
      : [
          ...checkLedgerLines(files.ledger),
          ...checkVanished(library, files.ledger, today),
          ...checkLedger(library, files.ledger),
        ]),
  ];
  // In a file that is not readable, all other faults only follow from that.
  return [...unreadable, ...found.filter(({ file }) => !skipped.has(file))]
    .map((problem) => ({ ...problem, message: shortenQuotes(problem.message) }))
    .toSorted(compareProblems);
}

/** A site with a public address is a release. */
function namesUrl({ text }: SourceFile): boolean {
  const { data } = parseYaml(text);
  const url = typeof data === 'object' && data !== null && 'url' in data ? data.url : undefined;
  return typeof url === 'string' && url.trim() !== '';
}

/** Lines of the list of breaks that cannot be read. */
function checkExceptions(file: SourceFile | undefined): Problem[] {
  if (file === undefined) return [];
  return readExceptions(file.text).faults.map(({ line, message }) =>
    problemAt(file.path, { line, column: 1 }, message),
  );
}
