import type { AstroIntegration } from 'astro';

/** For a second after Astro has written its store, it takes changes of that file for its own. */
const ECHO_MS = 1100;

/**
 * Tells the editors' preview again of files that changed while a page was loading. Vite marks their
 * modules as changed at once, but a page that is just loading them goes on to keep the former ones,
 * and they are shown until the next change.
 */
export function devStaleModules(): AstroIntegration {
  return {
    name: 'dev-stale-modules',
    hooks: {
      'astro:server:setup': ({ server: { watcher, middlewares } }) => {
        let loading = 0;
        const stale = new Set<string>();
        const repeat = () => {
          const paths = [...stale];
          stale.clear();
          for (const path of paths) watcher.emit('change', path);
        };
        for (const event of ['add', 'change'])
          watcher.on(event, (path) => {
            if (loading > 0) stale.add(path);
          });
        middlewares.use((_request, response, next) => {
          loading += 1;
          response.once('close', () => {
            loading -= 1;
            if (loading === 0 && stale.size > 0) setTimeout(repeat, ECHO_MS);
          });
          next();
        });
      },
    },
  };
}
