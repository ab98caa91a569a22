import { satteri } from '@astrojs/markdown-satteri';
import type { HyphenationExceptions } from '../lib/hyphenation/exceptions.ts';
import { bareLinks } from './bare-links.ts';
import { englishPassages } from './english-passages.ts';
import { figureImages } from './figure-images.ts';
import { galleryRows } from './gallery-rows.ts';
import { germanTypography } from './german-typography.ts';
import { headingIds } from './heading-ids.ts';
import { linkedImages } from './linked-images.ts';
import { longHeadings } from './long-headings.ts';
import { restoredMarks } from './restored-marks.ts';
import { rootLinks } from './root-links.ts';
import { scrollingRegions } from './scrolling-regions.ts';
import { sourceMarks } from './source-marks.ts';
import { sponsoredLinks } from './sponsored-links.ts';
import { tableAlignment } from './table-alignment.ts';

/**
 * The processor that turns Markdown and MDX into HTML. The order matters: ids are made from the
 * raw text; typesetting follows them and the plugin that adds the images of figures.
 */
export function markdownProcessor(basePath: string, hyphenation: HyphenationExceptions) {
  return satteri({
    features: {
      // Its quotation marks are always English.
      smartPunctuation: false,
      gfm: {
        footnotes: {
          label: 'Fußnoten',
          backLabel: 'Zurück zur Stelle im Text, Fußnote {reference}',
          clobberPrefix: '_',
        },
      },
    },
    mdastPlugins: [
      restoredMarks,
      englishPassages,
      headingIds,
      galleryRows,
      figureImages,
      germanTypography(),
    ],
    hastPlugins: [
      rootLinks(basePath),
      sponsoredLinks,
      sourceMarks,
      bareLinks,
      linkedImages,
      scrollingRegions,
      tableAlignment,
      longHeadings(hyphenation),
    ],
  });
}
