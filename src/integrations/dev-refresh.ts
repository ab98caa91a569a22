import { globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Touched after each build: preview and build keep their lists of texts and images in one folder. */
const BUILD_STAMP = resolve('.astro/built');
const IMAGE = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?)$/i;
/** Changes within this time count as one. */
const QUIET_MS = 200;

/** Tells a running preview that a build has ended, however it ended. */
export async function stampBuild(): Promise<void> {
  await mkdir(resolve('.astro'), { recursive: true });
  await writeFile(BUILD_STAMP, `${new Date().toISOString()}\n`);
}

/**
 * Lets the editors' preview read all texts again where Astro does not: after a build, which leaves
 * out what is unpublished, and when an image comes or goes, on which texts depend.
 */
export function devRefresh(contentDir: string): AstroIntegration {
  return {
    name: 'dev-refresh',
    hooks: {
      'astro:server:setup': ({ server: { watcher }, refreshContent, logger }) => {
        const images = new Set<string>();
        let waiting: NodeJS.Timeout | undefined;
        const refresh = async () => {
          const names = [...images];
          images.clear();
          await refreshContent?.({});
          // The texts themselves are modules that only a change makes Astro read again.
          for (const path of findTexts(contentDir, names)) watcher.emit('change', path);
        };
        const plan = () => {
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            refresh().catch((error: unknown) =>
              logger.error(`Die Texte lassen sich nicht neu lesen: ${error}`),
            );
          }, QUIET_MS);
        };
        watcher.add([BUILD_STAMP, contentDir]);
        for (const event of ['add', 'change', 'unlink'] as const) {
          watcher.on(event, (path) => {
            const isImage =
              event !== 'change' && path.startsWith(contentDir + sep) && IMAGE.test(path);
            if (isImage) images.add(basename(path));
            if (isImage || path === BUILD_STAMP) plan();
          });
        }
      },
    },
  };
}

/** The texts that name one of these files. */
function findTexts(contentDir: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return globSync('{articles,pages}/*.{md,mdx}', { cwd: contentDir })
    .map((path) => join(contentDir, path))
    .filter((path) => {
      const text = readFileSync(path, 'utf8');
      return names.some((name) => text.includes(name));
    });
}
