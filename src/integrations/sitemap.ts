import { readFile, rm } from 'node:fs/promises';
import createSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { isListed, SITEMAP_DATES } from '../lib/site/sitemap-entries.ts';

/**
 * The sitemap of a release, written by `@astrojs/sitemap`; a preview has none. Dates come from the
 * content, which only pages read: one of them hands the dates over in a file that is removed.
 */
export function sitemap(): AstroIntegration {
  const dates = new Map<string, string | null>();
  let isRelease = false;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
        isRelease = command === 'build' && config.site !== undefined;
        if (!isRelease) return;
        injectRoute({
          pattern: `/${SITEMAP_DATES}`,
          entrypoint: './src/pages/_sitemap-dates.ts',
          prerender: true,
        });
        const root = config.site + config.base;
        updateConfig({
          integrations: [
            createSitemap({
              // A page at a former path has no date but null.
              filter: (url) => dates.get(url) !== null && isListed(url.slice(root.length)),
              serialize: (item) => {
                const lastmod = dates.get(item.url);
                return lastmod ? { ...item, lastmod } : item;
              },
              namespaces: { news: false, xhtml: false, image: false, video: false },
            }),
          ],
        });
      },
      // Runs before the hook of the integration added above.
      'astro:build:done': async ({ dir }) => {
        if (!isRelease) return;
        const file = new URL(SITEMAP_DATES, dir);
        for (const [url, date] of JSON.parse(await readFile(file, 'utf8'))) dates.set(url, date);
        await rm(file);
      },
    },
  };
}
