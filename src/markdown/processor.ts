import { satteri } from '@astrojs/markdown-satteri';
import type { HyphenationExceptions } from '../lib/hyphenation/exceptions.ts';
import { englishPassages } from './english-passages.ts';
import { figureImages } from './figure-images.ts';
import { headingIds } from './heading-ids.ts';
import { longHeadings } from './long-headings.ts';
import { rootLinks } from './root-links.ts';
import { scrollingCode } from './scrolling-code.ts';
import { scrollingTables } from './scrolling-tables.ts';
import { sponsoredLinks } from './sponsored-links.ts';
import { germanTypography } from './typography.ts';

/**
 * How Markdown and MDX become HTML on this site. The order matters: ids are made from the raw
 * text, typesetting comes after them and after the images of figures stand in the tree.
 */
export function markdownProcessor(basePath: string, hyphenation: HyphenationExceptions) {
  return satteri({
    features: {
      // Its quotation marks are English, without a choice.
      smartPunctuation: false,
      gfm: {
        footnotes: {
          label: 'Fußnoten',
          backLabel: 'Zurück zur Stelle im Text, Fußnote {reference}',
          clobberPrefix: '',
        },
      },
    },
    mdastPlugins: [englishPassages, headingIds, figureImages, germanTypography()],
    hastPlugins: [
      rootLinks(basePath),
      sponsoredLinks,
      scrollingTables,
      scrollingCode,
      longHeadings(hyphenation),
    ],
  });
}
