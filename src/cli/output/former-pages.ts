import { readdirSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Redirect } from '../../lib/site/redirects.ts';

/**
 * Makes a file of each page at an old path that ends in `.html`, as hosts that cannot redirect serve
 * it: Astro builds a folder of that name with a page inside.
 */
export function flattenFormerPages(
  folder: string,
  redirects: readonly Redirect[],
  basePath: string,
): void {
  for (const { from } of redirects.filter((each) => /\.html?$/.test(each.from))) {
    const target = join(folder, from.slice(basePath.length));
    if (readdirSync(target).length !== 1) continue;
    const passing = `${target}.warenstrom`;
    renameSync(join(target, 'index.html'), passing);
    rmdirSync(target);
    renameSync(passing, target);
  }
}
