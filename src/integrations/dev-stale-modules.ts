import type { AstroIntegration } from 'astro';

/**
 * Makes the editors' preview forget what a page has loaded while a file changed. Vite marks a module
 * as changed at once, but a page that is just loading it goes on to keep the former one, and shows
 * it until the next change.
 */
export function devStaleModules(): AstroIntegration {
  return {
    name: 'dev-stale-modules',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let loading = 0;
        let isStale = false;
        const forget = () => {
          loading -= 1;
          if (loading > 0 || !isStale) return;
          isStale = false;
          for (const environment of Object.values(server.environments)) {
            // Those that run modules in this process; the browser's does not.
            const { runner } = environment as { runner?: { clearCache(): void } };
            runner?.clearCache();
          }
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        for (const event of ['add', 'change', 'unlink'])
          server.watcher.on(event, () => {
            isStale ||= loading > 0;
          });
        server.middlewares.use((_request, response, next) => {
          loading += 1;
          response.once('close', forget);
          next();
        });
      },
    },
  };
}
