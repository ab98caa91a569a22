import { globSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import pictureService, { openPictures, savePictures } from '../images/service.ts';

const PICTURE = '**/*.{avif,gif,jpeg,jpg,png,svg,tiff,webp}';

/** What Astro shares between the parts of a build, as far as it is needed here. */
interface AstroAsset {
  imageService?: unknown;
  /** Pictures in the making, by the path of their original. */
  staticImages?: Map<string, { transforms: Map<string, { finalPath: string }> }>;
}

/**
 * Makes a build keep its pictures in a cache that checks them, instead of Astro's, which takes over
 * what an interrupted build has left, and is never emptied. No original is published: it may tell
 * where and with which camera it was taken, and Astro leaves it there wherever its size is read.
 */
export function keptPictures(): AstroIntegration {
  let assets: string;
  let cached: string;
  const shared = () => (globalThis as { astroAsset?: AstroAsset }).astroAsset ?? {};
  return {
    name: 'kept-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = fileURLToPath(new URL(`${config.build.assets}/`, config.outDir));
        cached = fileURLToPath(new URL('assets', config.cacheDir));
      },
      'astro:build:start': () => {
        rmSync(cached, { recursive: true, force: true });
        openPictures();
        // A build that takes over all its pages would load no service to make a missing picture.
        shared().imageService = pictureService;
      },
      'astro:build:generated': async () => {
        const originals = [...(shared().staticImages?.values() ?? [])];
        const made = new Set(
          originals.flatMap(({ transforms }) =>
            [...transforms.values()].map(({ finalPath }) => basename(finalPath)),
          ),
        );
        for (const name of globSync(PICTURE, { cwd: assets }))
          if (!made.has(basename(name))) rmSync(join(assets, name));
        rmSync(cached, { recursive: true, force: true });
        await savePictures();
      },
    },
  };
}
