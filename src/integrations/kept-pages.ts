import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Astro's list of the pages it keeps between builds, by their keys. */
const LIST = 'incremental-build.json';
const MARK = 'unfinished';

/**
 * Makes a build use no page that an unfinished one has left: Astro replaces the pages it keeps one by
 * one, but their list at the end, and trusts it.
 */
export function keptPages(): AstroIntegration {
  let folder: URL;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.cacheDir;
      },
      'astro:build:start': () => {
        const mark = new URL(MARK, folder);
        if (existsSync(mark)) rmSync(new URL(LIST, folder), { force: true });
        mkdirSync(folder, { recursive: true });
        writeFileSync(mark, '');
      },
      'astro:build:generated': () => rmSync(new URL(MARK, folder)),
    },
  };
}
