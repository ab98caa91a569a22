/**
 * Ids of what reading the files finds. Like those below they never change: editors and programs
 * name them, and the handbook explains each.
 */
const READING_IDS = {
  files: { errors: ['unreadable-file', 'empty-file', 'invalid-file-name', 'duplicate-file-name'] },
  encoding: { errors: ['wrong-encoding', 'old-line-ends', 'control-character', 'merge-conflict'] },
  frontmatter: { errors: ['missing-frontmatter', 'invalid-fence'] },
  syntax: { errors: ['yaml-syntax', 'duplicate-field', 'mdx-syntax', 'invalid-hyphenation'] },
  schema: { errors: ['missing-field', 'unknown-field', 'invalid-field'] },
} as const;

/**
 * Ids of what each rule of the check finds. Errors stop a publication; hints can be silenced in a
 * file by `check.ignore`. What is an error or a hint by the state of the text cannot be silenced.
 */
export const RULE_IDS = {
  references: { errors: ['unknown-author', 'unknown-topic', 'unknown-article', 'self-reference'] },
  series: { errors: ['unknown-series', 'duplicate-part'] },
  sameNames: { hints: ['duplicate-title', 'duplicate-label'] },
  synonyms: { errors: ['duplicate-synonym', 'unsearchable-synonym'] },
  gaps: {
    either: ['missing-description'],
    hints: ['missing-topic', 'missing-text', 'short-title'],
  },
  houseStyle: { hints: ['house-style'] },
  unknownWords: { hints: ['unknown-word'] },
  cutTexts: { hints: ['cut-off-text'] },
  unlikelyDates: { hints: ['future-date', 'early-correction'] },
  headings: {
    errors: ['main-heading', 'skipped-level', 'invalid-heading'],
    hints: ['duplicate-heading'],
  },
  nesting: { errors: ['deep-nesting'] },
  blockMarkup: { hints: ['broken-heading', 'broken-list', 'broken-table', 'unclosed-code'] },
  inlineMarkup: { hints: ['broken-emphasis', 'unclosed-link', 'missing-footnote'] },
  misreadText: {
    hints: [
      'broken-rule',
      'missing-target',
      'escaped-link',
      'foreign-markup',
      'lost-backslash',
      'entity-in-field',
    ],
  },
  misreadBlocks: {
    hints: [
      'accidental-list',
      'accidental-heading',
      'accidental-quote',
      'accidental-code',
      'lost-line',
      'lost-tag',
    ],
  },
  lostText: { hints: ['surplus-cell', 'empty-link', 'unused-footnote', 'duplicate-footnote'] },
  pullQuotes: { hints: ['second-pull-quote', 'altered-pull-quote'] },
  citedSources: { errors: ['unknown-source'], hints: ['unused-source'] },
  oldFigures: { hints: ['old-figure'] },
  components: {
    errors: [
      'unknown-component',
      'text-in-component',
      'code-in-text',
      'import-line',
      'missing-property',
      'unknown-property',
      'invalid-property',
      'duplicate-property',
    ],
  },
  galleries: { errors: ['foreign-in-gallery', 'small-gallery'] },
  html: {
    errors: [
      'active-html',
      'inline-style',
      'third-party-request',
      'html-heading',
      'unpublished-file',
    ],
  },
  typography: { hints: ['unbalanced-quote', 'nested-quotes', 'four-dots'] },
  wording: { errors: ['outdated-law'], either: ['placeholder'] },
  altTexts: { errors: ['missing-alt', 'name-as-alt'], hints: ['announced-image'] },
  videos: { errors: ['invalid-video'], hints: ['missing-captions'] },
  films: { errors: ['missing-film'] },
  images: {
    errors: ['missing-image', 'invalid-image-path', 'unreadable-image', 'image-location'],
    hints: ['large-image'],
  },
  credits: { hints: ['missing-credit', 'incomplete-license', 'contradicting-credit'] },
  links: {
    either: ['dead-link', 'dead-anchor', 'relative-link'],
    errors: ['invalid-link', 'unsafe-link', 'link-with-space'],
    hints: ['former-name', 'insecure-link', 'local-link'],
  },
  navigation: { errors: ['invalid-navigation'] },
  paidLinks: { errors: ['unmarked-paid-link'] },
  aliases: { errors: ['taken-alias', 'duplicate-alias'] },
  takenAddresses: { errors: ['taken-address'] },
  vanishedArticles: { errors: ['vanished-article', 'withdrawn-article'] },
  ledger: {
    errors: ['broken-ledger'],
    either: ['undeclared-change'],
    hints: ['spent-editorial', 'unrecorded'],
  },
  versions: { errors: ['altered-version'] },
  ignoredFiles: { hints: ['ignored-file'] },
  standingPages: { either: ['missing-page'] },
  videoNotice: { either: ['missing-video-notice'] },
  imprint: { errors: ['imprint-placeholder', 'missing-imprint-field'] },
  security: { errors: ['expired-contact'] },
} as const;

type Groups = typeof READING_IDS & typeof RULE_IDS;
type IdsOf<Kind extends string> = {
  [Name in keyof Groups]: Groups[Name] extends Record<Kind, readonly (infer Id)[]> ? Id : never;
}[keyof Groups];

type HintId = IdsOf<'hints'>;
/** An id of anything the check can find. */
export type RuleId = IdsOf<'errors'> | IdsOf<'either'> | HintId;

interface Group {
  errors?: readonly RuleId[];
  either?: readonly RuleId[];
  hints?: readonly HintId[];
}

const GROUPS: readonly Group[] = Object.values({ ...READING_IDS, ...RULE_IDS });

/** What may be silenced, and what may not. */
export const HINT_IDS = GROUPS.flatMap(({ hints = [] }) => hints);
export const ERROR_IDS = GROUPS.flatMap(({ errors = [], either = [] }) => [...errors, ...either]);
