import type { ArticleData } from '../../schema/article.ts';
import type { PageData, TextDocument } from '../articles/text-document.ts';
import type { Problem } from '../source/problem.ts';
import { headingIdsOf } from '../source/text-tree.ts';
import { valueAt } from '../values/unknown-values.ts';
import { checkCutTexts } from './fields/gaps.ts';
import { type FoundLink, findLinks } from './links/found-links.ts';
import { checkLinkBrackets } from './links/link-brackets.ts';
import { checkPaidLinks } from './links/paid-links.ts';
import { checkAltTexts } from './pictures/alt-texts.ts';
import { type FoundImage, findImages } from './pictures/found-images.ts';
import { checkGalleries } from './pictures/galleries.ts';
import { checkVideos, type FoundVideo, findVideoUses } from './pictures/videos.ts';
import { hasVideoNotice } from './publisher/video-notice.ts';
import { checkBlockMarkup } from './text/block-markup.ts';
import { checkCitedSources } from './text/cited-sources.ts';
import { checkComponents } from './text/component-use.ts';
import { checkHtml } from './text/forbidden-html.ts';
import { checkHeadings, checkNesting } from './text/headings.ts';
import { checkInlineMarkup } from './text/inline-markup.ts';
import { checkLostText } from './text/lost-text.ts';
import { checkMisreadBlocks } from './text/misread-blocks.ts';
import { checkMisreadText } from './text/misread-text.ts';
import { checkOldFigures } from './text/old-figures.ts';
import { checkPullQuotes } from './text/pull-quotes.ts';
import { checkTypography, type FindTypography } from './text/undecided-typography.ts';
import { checkWording } from './text/wording.ts';

/** An article or a page. */
export type Text = TextDocument<ArticleData> | TextDocument<PageData>;

/** What follows from a text alone: plain data, which stays true until the text is edited. */
export interface TextFacts {
  problems: Problem[];
  /** What other texts decide on: where its links may lead, and where they do. */
  headingIds: string[];
  links: FoundLink[];
  /** The images it names; whether they exist is another question. */
  images: FoundImage[];
  /** Its videos; the same holds for films of its own. */
  videos: FoundVideo[];
  /** Whether it names who receives data when a video is loaded. */
  hasVideoNotice: boolean;
}

/** What the facts of a text depend on besides. */
interface ExamineOptions {
  findTypography: FindTypography;
  /** True for a text that readers see in a release. */
  isReleased: boolean;
}

type TextRule = (text: Text, options: ExamineOptions) => Problem[];

/**
 * By its name, every rule that reads each text by itself: neither other files nor the clock change
 * what it finds.
 */
export const TEXT_RULES = {
  cutTexts: checkCutTexts,
  headings: checkHeadings,
  nesting: checkNesting,
  blockMarkup: checkBlockMarkup,
  inlineMarkup: checkInlineMarkup,
  misreadText: checkMisreadText,
  misreadBlocks: checkMisreadBlocks,
  lostText: checkLostText,
  pullQuotes: checkPullQuotes,
  citedSources: checkCitedSources,
  oldFigures: checkOldFigures,
  components: checkComponents,
  galleries: checkGalleries,
  html: checkHtml,
  altTexts: checkAltTexts,
  videos: checkVideos,
  linkBrackets: checkLinkBrackets,
  typography: (text, { findTypography }) => checkTypography(text, findTypography),
  textWording: (text, { isReleased }) => checkWording(text, isReleased),
  textPaidLinks: (text) => checkPaidLinks(text, valueAt(text.data, 'advertising')),
} satisfies Readonly<Record<string, TextRule>>;

/** Examines a text by itself. */
export function examineText(text: Text, options: ExamineOptions): TextFacts {
  return {
    problems: Object.values<TextRule>(TEXT_RULES).flatMap((find) => find(text, options)),
    headingIds: text.tree === undefined ? [] : headingIdsOf(text.tree),
    links: findLinks(text),
    images: findImages(text),
    videos: findVideoUses(text),
    hasVideoNotice: hasVideoNotice(text),
  };
}
