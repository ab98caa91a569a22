import type { ArticleData } from '../../schema/article.ts';
import type { RULE_IDS } from '../../schema/rule-ids.ts';
import type { ContentFiles, Library } from '../articles/library.ts';
import type { PageData, TextDocument } from '../articles/text-document.ts';
import type { Problem } from '../source/problem.ts';
import type { SourceFile, YamlFile } from '../source/validation.ts';
import { calendarDay } from '../values/dates.ts';
import { checkCutTexts, checkGaps } from './fields/gaps.ts';
import { checkReferences } from './fields/references.ts';
import { checkSameLabels, checkSameTitles } from './fields/same-names.ts';
import { checkSeries } from './fields/series-parts.ts';
import { checkDates } from './fields/unlikely-dates.ts';
import { checkLedger } from './history/unrecorded-changes.ts';
import { checkVanished } from './history/vanished-articles.ts';
import { checkAliases } from './links/aliases.ts';
import { checkLinks } from './links/dead-links.ts';
import type { Targets } from './links/link-targets.ts';
import { checkNavigation } from './links/navigation.ts';
import { checkPaidLinks, checkPaidLinksInYaml } from './links/paid-links.ts';
import { checkTakenAddresses } from './links/taken-addresses.ts';
import { checkAltTexts } from './pictures/alt-texts.ts';
import { checkImages, type Images } from './pictures/images.ts';
import { checkIgnoredFiles } from './publisher/ignored-files.ts';
import { checkImprint } from './publisher/imprint.ts';
import { checkSecurity } from './publisher/security.ts';
import { checkStandingPages } from './publisher/standing-pages.ts';
import { checkBlockMarkup } from './text/block-markup.ts';
import { checkComponents } from './text/component-use.ts';
import { checkHtml } from './text/forbidden-html.ts';
import { checkHeadings, checkNesting } from './text/headings.ts';
import { checkInlineMarkup } from './text/inline-markup.ts';
import { checkLostText } from './text/lost-text.ts';
import { checkPullQuotes } from './text/pull-quotes.ts';
import { checkTypography, type FindTypography } from './text/undecided-typography.ts';
import { checkPlaceholders, checkStaleReferences, checkWording } from './text/wording.ts';

type Article = TextDocument<ArticleData>;
type Text = Article | TextDocument<PageData>;

/** All that a rule may look at. */
export interface CheckContext {
  files: ContentFiles;
  library: Library;
  /** All articles and pages. */
  texts: readonly Text[];
  site: YamlFile;
  tags: YamlFile;
  /** The other YAML files: topics, series, authors. */
  lists: readonly SourceFile[];
  targets: Targets;
  images: Images;
  findTypography: FindTypography;
  /** True for a site with a public URL. */
  isRelease: boolean;
  now: Date;
}

/** Finds the problems of one kind in the content. */
type Rule = (context: CheckContext) => Problem[];

/** A rule that reads each article by itself. */
const eachArticle =
  (find: (article: Article, context: CheckContext) => Problem[]): Rule =>
  (context) =>
    context.library.articles.flatMap((article) => find(article, context));

/** A rule that reads each text by itself, articles and pages. */
const eachText =
  (find: (text: Text, context: CheckContext) => Problem[]): Rule =>
  (context) =>
    context.texts.flatMap((text) => find(text, context));

/** Every rule of the check by its name; `RULE_IDS` lists the ids of what each one finds. */
export const RULES: Readonly<Record<keyof typeof RULE_IDS, Rule>> = {
  references: ({ library }) => checkReferences(library),
  series: ({ library }) => checkSeries(library),
  sameNames: ({ library, tags }) => [...checkSameTitles(library), ...checkSameLabels(tags)],
  gaps: eachArticle(checkGaps),
  cutTexts: eachText(checkCutTexts),
  unlikelyDates: eachArticle((article, { now }) => checkDates(article, now)),
  headings: eachText(checkHeadings),
  nesting: eachText(checkNesting),
  blockMarkup: eachText(checkBlockMarkup),
  inlineMarkup: eachText(checkInlineMarkup),
  lostText: eachText(checkLostText),
  pullQuotes: eachText(checkPullQuotes),
  components: eachText(checkComponents),
  html: eachText(checkHtml),
  typography: eachText((text, { findTypography }) => checkTypography(text, findTypography)),
  wording: ({ texts, site, lists, isRelease }) => [
    ...texts.flatMap((text) => checkWording(text, isRelease)),
    ...[site, ...lists].flatMap(checkStaleReferences),
    ...lists.flatMap((file) => checkPlaceholders(file, isRelease)),
  ],
  altTexts: eachText(checkAltTexts),
  images: eachText((text, { library, images }) => checkImages(text, library, images)),
  links: eachText((text, { targets }) => checkLinks(text, targets)),
  navigation: ({ site, targets }) => checkNavigation(site, targets),
  paidLinks: ({ library, site, lists }) => [
    ...library.articles.flatMap((article) => checkPaidLinks(article, article.data?.advertising)),
    ...library.pages.flatMap((page) => checkPaidLinks(page, undefined)),
    ...[site, ...lists].flatMap(checkPaidLinksInYaml),
  ],
  aliases: ({ library }) => checkAliases(library),
  takenAddresses: ({ library }) => checkTakenAddresses(library),
  vanishedArticles: ({ files: { ledger }, library, now }) =>
    ledger === undefined ? [] : checkVanished(library, ledger, calendarDay(now.toISOString())),
  ledger: ({ files: { ledger }, library }) =>
    ledger === undefined ? [] : checkLedger(library, ledger),
  ignoredFiles: ({ files }) => checkIgnoredFiles(files),
  standingPages: ({ files, library, isRelease }) => checkStandingPages(library, files, isRelease),
  imprint: ({ site, isRelease }) => (isRelease ? checkImprint(site) : []),
  security: ({ site, now }) => checkSecurity(site, now),
};
