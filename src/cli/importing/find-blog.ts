import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type BlogSystem, readSystem } from '../../lib/import/blogs/blog-system.ts';

/** The folder of a blog, and its system. */
export interface Blog {
  root: string;
  system: BlogSystem;
}

/** The nearest folder above with the settings of a blog. */
export function findBlog(folder: string): Blog | undefined {
  let root = resolve(folder);
  for (let level = 0; level < 6; level += 1) {
    for (const name of existsSync(root) ? readdirSync(root) : []) {
      const isConfig = readSystem(name, '') !== undefined;
      const system = isConfig
        ? readSystem(name, readFileSync(join(root, name), 'utf8'))
        : undefined;
      if (system !== undefined) return { root, system };
    }
    if (dirname(root) === root) return undefined;
    root = dirname(root);
  }
  return undefined;
}
