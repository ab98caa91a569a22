import type { AstroIntegration } from 'astro';

/**
 * Redirects former paths of articles in the preview, as hosts do; a build has pages there. Feeds and
 * films are found without a slash at their end, which Astro demands of routes without an extension.
 */
export function devRedirects(): AstroIntegration {
  return {
    name: 'dev-redirects',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware, updateConfig }) => {
        if (command !== 'dev') return;
        updateConfig({ trailingSlash: 'ignore' });
        const entrypoint = new URL('../pages/_preview-redirects.ts', import.meta.url);
        addMiddleware({ order: 'pre', entrypoint });
      },
    },
  };
}
