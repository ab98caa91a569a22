import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Vite's way to name the file that declares the collections. */
const CONFIG = /\/src\/content\.config\.ts$/;

/**
 * Makes Node itself load the loaders and schemas: it has loaded most of them for the check. Astro
 * reads the declaration of the collections through a Vite server made for nothing else, which
 * neither watches nor serves; there each of these hundred modules would be transformed again.
 */
export function nativeLoaders(): AstroIntegration {
  return {
    name: 'native-loaders',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'native-loaders',
                enforce: 'pre',
                apply: ({ server }, { command }) => command === 'serve' && server?.watch === null,
                resolveId: {
                  filter: { id: /^\.\// },
                  handler(id, importer = '') {
                    if (!CONFIG.test(importer)) return undefined;
                    return { id: pathToFileURL(resolve('src', id)).href, external: true };
                  },
                },
              },
            ],
          },
        });
      },
    },
  };
}
