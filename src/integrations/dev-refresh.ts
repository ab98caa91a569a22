import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { IMAGE_FILE } from '../lib/editing/stand-in.ts';

/** Written after each build: preview and build share the folder that lists texts and images. */
const BUILD_STAMP = resolve('.astro/built');
/** Astro's list of MDX files, which it watches only if it exists when the preview starts. */
const MODULE_LIST = resolve('.astro/content-modules.mjs');
/** Changes within this time are handled together. */
const DEBOUNCE_MS = 200;

/** Tells a running preview that a build has ended, successful or not. */
export async function stampBuild(): Promise<void> {
  await mkdir(resolve('.astro'), { recursive: true });
  await writeFile(BUILD_STAMP, `${new Date().toISOString()}\n`);
}

/**
 * Makes the editors' preview read the texts again where Astro does not: after a build, which leaves
 * out what is not public, and when an image that texts refer to is added or removed.
 */
export function devRefresh(contentDir: string): AstroIntegration {
  return {
    name: 'dev-refresh',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'dev' || existsSync(MODULE_LIST)) return;
        await mkdir(dirname(MODULE_LIST), { recursive: true });
        await writeFile(MODULE_LIST, 'export default new Map();\n');
      },
      'astro:server:setup': ({ server: { watcher }, refreshContent, logger }) => {
        const images = new Set<string>();
        let timer: NodeJS.Timeout | undefined;
        const refresh = async () => {
          const names = [...images];
          images.clear();
          await refreshContent?.({});
          // MDX files are modules: Vite compiles them again only after a change.
          for (const path of findTexts(contentDir, names)) watcher.emit('change', path);
        };
        const schedule = () => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            refresh().catch((error: unknown) =>
              logger.error(`Die Texte lassen sich nicht neu lesen: ${error}`),
            );
          }, DEBOUNCE_MS);
        };
        watcher.add([BUILD_STAMP, contentDir]);
        for (const event of ['add', 'change', 'unlink'] as const) {
          watcher.on(event, (path) => {
            const isImage =
              event !== 'change' && path.startsWith(contentDir + sep) && IMAGE_FILE.test(path);
            if (isImage) images.add(basename(path));
            if (isImage || path === BUILD_STAMP) schedule();
          });
        }
      },
    },
  };
}

/** The texts that mention one of these files. */
function findTexts(contentDir: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return globSync('{articles,pages}/*.{md,mdx}', { cwd: contentDir })
    .map((path) => join(contentDir, path))
    .filter((path) => {
      const text = readFileSync(path);
      return names.some((name) => text.includes(name));
    });
}
