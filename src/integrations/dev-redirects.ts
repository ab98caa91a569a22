import type { AstroIntegration } from 'astro';

/** Redirects former paths of articles in the preview, as hosts do; a build has pages there. */
export function devRedirects(): AstroIntegration {
  return {
    name: 'dev-redirects',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'dev') return;
        const entrypoint = new URL('../pages/_preview-redirects.ts', import.meta.url);
        addMiddleware({ order: 'pre', entrypoint });
      },
    },
  };
}
