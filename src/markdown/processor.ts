import { satteri } from '@astrojs/markdown-satteri';
import { figureImages } from './figure-images.ts';
import { headingIds } from './heading-ids.ts';
import { rootLinks } from './root-links.ts';
import { scrollingTables } from './scrolling-tables.ts';
import { sponsoredLinks } from './sponsored-links.ts';

/** How Markdown and MDX become HTML on this site; the order of the plugins matters. */
export function markdownProcessor(basePath: string) {
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
    mdastPlugins: [headingIds, figureImages],
    hastPlugins: [rootLinks(basePath), sponsoredLinks, scrollingTables],
  });
}
