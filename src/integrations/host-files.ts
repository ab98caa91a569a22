import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { securePages } from './secure-pages.ts';

/**
 * Files that hosts read: `_redirects`, and `_headers` where there are any. They are injected since
 * Astro takes no file of `src/pages` that begins with an underscore for a page. In the preview,
 * which serves no `artikel/[alias]/index.html`, a middleware redirects former paths. Built pages get
 * their security policies here; the preview has none.
 */
export function hostFiles(hasHeaders: boolean): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, addMiddleware }) => {
        for (const name of hasHeaders ? ['_headers', '_redirects'] : ['_redirects']) {
          const entrypoint = `./src/pages/${name}.ts`;
          injectRoute({ pattern: `/${name}`, entrypoint, prerender: true });
        }
        if (command !== 'dev') return;
        const entrypoint = new URL('../pages/_preview-redirects.ts', import.meta.url);
        addMiddleware({ order: 'pre', entrypoint });
      },
      'astro:build:done': ({ dir }) => {
        securePages(fileURLToPath(dir));
      },
    },
  };
}
