import { calendarDay } from '../dates.ts';
import { readExceptions } from '../hyphenation-exceptions.ts';
import { compareProblems, type Problem, shortenQuotes } from '../problem.ts';
import { parseYaml } from '../yaml-source.ts';
import { checkAliases, checkVanished } from './aliases.ts';
import { checkAltTexts } from './alt-texts.ts';
import { checkArticleSlips } from './article-slips.ts';
import { checkComponents } from './components.ts';
import { checkCutTexts } from './cut-texts.ts';
import { problemAt, type SourceFile } from './document.ts';
import { checkDraftGaps } from './draft-gaps.ts';
import { checkHtml } from './html.ts';
import { checkIgnoredFiles } from './ignored-files.ts';
import { checkImages, type Images } from './images.ts';
import { checkImprint } from './imprint.ts';
import { checkLedger } from './ledger.ts';
import { checkLedgerLines } from './ledger-lines.ts';
import { type ContentFiles, type ReadLibrary, readLibrary } from './library.ts';
import { collectTargets } from './link-targets.ts';
import { checkLinks } from './links.ts';
import { checkMarkdownSlips } from './markdown-slips.ts';
import { checkNavigation } from './navigation.ts';
import { checkNesting } from './nesting.ts';
import { checkPaidLinks, checkPaidLinksInYaml } from './paid-links.ts';
import { checkReferences } from './references.ts';
import { checkSameLabels, checkSameTitles } from './same-names.ts';
import { checkSecurity } from './security.ts';
import { checkSeries } from './series.ts';
import { findUnreadable } from './source-faults.ts';
import { checkStandingPages } from './standing-pages.ts';
import { checkTakenAddresses } from './taken-addresses.ts';
import { checkHeadings } from './text.ts';
import { checkTypography, type FindTypography } from './typography.ts';
import { checkPlaceholders, checkStaleReferences, checkWording } from './wording.ts';

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
