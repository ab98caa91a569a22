import type { ArticleData } from '../../schema/article.ts';
import type { RULE_IDS } from '../../schema/rule-ids.ts';
import type { ContentFiles, Library } from '../articles/library.ts';
import type { TextDocument } from '../articles/text-document.ts';
import type { Problem } from '../source/problem.ts';
import type { Recall } from '../source/recall.ts';
import { parseYamlFile, type SourceFile, type YamlFile } from '../source/validation.ts';
import { calendarDay } from '../values/dates.ts';
import { checkGaps } from './fields/gaps.ts';
import { checkReferences } from './fields/references.ts';
import { checkSynonyms } from './fields/repeated-synonyms.ts';
import { checkSameLabels, checkSameTitles } from './fields/same-names.ts';
import { checkSeries } from './fields/series-parts.ts';
import { checkDates } from './fields/unlikely-dates.ts';
import { checkVersions } from './history/altered-versions.ts';
import { checkLedger } from './history/unrecorded-changes.ts';
import { checkVanished } from './history/vanished-articles.ts';
import { checkAliases } from './links/aliases.ts';
import { checkLinks } from './links/dead-links.ts';
import type { Targets } from './links/link-targets.ts';
import { checkNavigation } from './links/navigation.ts';
import { checkPaidLinksInYaml } from './links/paid-links.ts';
import { checkTakenAddresses } from './links/taken-addresses.ts';
import { checkCredits } from './pictures/credits.ts';
import { findImageField } from './pictures/found-images.ts';
import { checkImages, type Images } from './pictures/images.ts';
import { checkFilms } from './pictures/videos.ts';
import { checkIgnoredFiles } from './publisher/ignored-files.ts';
import { checkImprint } from './publisher/imprint.ts';
import { checkSecurity } from './publisher/security.ts';
import { checkStandingPages } from './publisher/standing-pages.ts';
import { checkVideoNotice } from './publisher/video-notice.ts';
import { findHouseStyle } from './spelling/house-style.ts';
import type { Dictionary } from './spelling/known-words.ts';
import { readOwnWords } from './spelling/own-words.ts';
import { findUnknownWords } from './spelling/unknown-words.ts';
import { checkPlaceholders, checkStaleReferences } from './text/wording.ts';
import type { TEXT_RULES, Text, TextFacts } from './text-facts.ts';

/** A text with what is known of it by itself. */
interface ExaminedText extends TextFacts {
  text: Text;
}

/** All that a rule may look at. */
export interface CheckContext {
  files: ContentFiles;
  library: Library;
  /** All articles and pages. */
  texts: readonly ExaminedText[];
  site: YamlFile;
  tags: YamlFile;
  /** The other YAML files: topics, series, authors. */
  lists: readonly SourceFile[];
  targets: Targets;
  images: Images;
  /** True for a site with a public URL. */
  isRelease: boolean;
  recall: Recall;
  spelling: Spelling | undefined;
  now: Date;
}

/** The dictionary, and the texts to compare with it. */
interface Spelling {
  dictionary: Dictionary;
  isSpelled: (path: string) => boolean;
}

/** Finds the problems of one kind in the content. */
type Rule = (context: CheckContext) => Problem[];

/** A rule that looks at each article. */
const eachArticle =
  (find: (article: TextDocument<ArticleData>, now: Date) => Problem[]): Rule =>
  ({ library, now }) =>
    library.articles.flatMap((article) => find(article, now));

type RuleName = keyof typeof RULE_IDS;

/**
 * By its name, every rule that looks at several files, at the clock or at what is no text;
 * `RULE_IDS` lists the ids of what each one finds. `TEXT_RULES` are the others.
 */
export const RULES: Readonly<Record<Exclude<RuleName, keyof typeof TEXT_RULES>, Rule>> = {
  references: ({ library }) => checkReferences(library),
  series: ({ library }) => checkSeries(library),
  sameNames: ({ library, tags }) => [...checkSameTitles(library), ...checkSameLabels(tags)],
  synonyms: ({ files: { synonyms } }) =>
    synonyms === undefined ? [] : checkSynonyms(parseYamlFile(synonyms)),
  gaps: eachArticle(checkGaps),
  unlikelyDates: eachArticle(checkDates),
  wording: ({ site, lists, isRelease }) => [
    ...[site, ...lists].flatMap((file) => checkStaleReferences(file)),
    ...lists.flatMap((file) => checkPlaceholders(file, isRelease)),
  ],
  houseStyle: ({ texts, files: { houseStyle }, library, recall }) =>
    houseStyle === undefined
      ? []
      : texts.flatMap(({ text }) =>
          recall(`house style ${houseStyle.text}`, { path: text.path, text: text.source }, () =>
            findHouseStyle(text, library.houseStyle),
          ),
        ),
  unknownWords: ({ texts, files, spelling, recall }) => {
    if (spelling === undefined) return [];
    const own = new Set([...readOwnWords(files), ...spelling.dictionary.terms]);
    const step = `spelling ${[...own].toSorted().join(' ')}`;
    return texts
      .filter(({ text }) => spelling.isSpelled(text.path))
      .flatMap(({ text }) =>
        recall(step, { path: text.path, text: text.source }, () =>
          findUnknownWords(text, spelling.dictionary, own),
        ),
      );
  },
  images: ({ texts, files, library, images }) => [
    ...texts.flatMap(({ text, images: found }) => checkImages(text.path, found, library, images)),
    ...files.authors.flatMap((file) =>
      checkImages(file.path, findImageField(parseYamlFile(file), 'image'), library, images),
    ),
  ],
  credits: ({ texts, files, images }) => [
    ...texts.flatMap(({ text, images: found }) => checkCredits(text, found, images)),
    ...files.authors.flatMap((file) => {
      const portrait = findImageField(parseYamlFile(file), 'image');
      return checkCredits({ path: file.path, data: undefined }, portrait, images);
    }),
  ],
  films: ({ texts, library: { paths } }) =>
    texts.flatMap(({ text, videos }) => checkFilms(text.path, videos, (file) => paths.has(file))),
  links: ({ texts, targets }) =>
    texts.flatMap(({ text, ...facts }) => checkLinks(text, facts, targets)),
  navigation: ({ site, targets }) => checkNavigation(site, targets),
  paidLinks: ({ site, lists }) => [site, ...lists].flatMap(checkPaidLinksInYaml),
  aliases: ({ library, targets }) => checkAliases(library, targets.ids),
  takenAddresses: ({ library }) => checkTakenAddresses(library),
  vanishedArticles: ({ files: { ledger }, library, now }) =>
    ledger === undefined ? [] : checkVanished(library, ledger, calendarDay(now.toISOString())),
  ledger: ({ files: { ledger, versions }, library, recall }) =>
    ledger === undefined ? [] : checkLedger(library, ledger, versions, recall),
  versions: ({ files }) => (files.ledger ? checkVersions(files, files.ledger) : []),
  ignoredFiles: ({ files }) => checkIgnoredFiles(files),
  standingPages: ({ files, library, isRelease }) => checkStandingPages(library, files, isRelease),
  videoNotice: ({ texts, isRelease }) => checkVideoNotice(texts, isRelease),
  imprint: ({ site, isRelease }) => (isRelease ? checkImprint(site) : []),
  security: ({ site, now }) => checkSecurity(site, now),
};
