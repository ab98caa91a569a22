import type { AstroIntegration } from 'astro';
import { ROUTES } from '../lib/site/routes.ts';

/** Social cards in the editors' preview; the build command draws them beside Astro. */
export function devCards(): AstroIntegration {
  return {
    name: 'dev-cards',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        const entrypoint = './src/pages/_social-cards.ts';
        for (const route of [ROUTES.siteCard, ROUTES.articleCard])
          injectRoute({ pattern: `/${route}`, entrypoint, prerender: true });
      },
    },
  };
}
