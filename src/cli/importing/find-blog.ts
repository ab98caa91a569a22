import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type BlogSystem, readSystem } from '../../lib/import/blogs/blog-system.ts';
import { readAuthorNames } from '../../lib/import/blogs/name-matching.ts';

/** The folder of a blog, and its system. */
export interface Blog {
  root: string;
  system: BlogSystem;
  /** Names of authors by the short names in the texts. */
  authors: ReadonlyMap<string, string>;
}

/** Where systems keep lists such as that of the authors. */
const DATA = ['_data', 'data', 'src/_data'];

/** The nearest folder above with the settings of a blog. */
export function findBlog(folder: string): Blog | undefined {
  let root = resolve(folder);
  for (let level = 0; level < 6; level += 1) {
    for (const name of existsSync(root) ? readdirSync(root) : []) {
      const isConfig = readSystem(name, '') !== undefined;
      const system = isConfig
        ? readSystem(name, readFileSync(join(root, name), 'utf8'))
        : undefined;
      if (system !== undefined) return { root, system, authors: findAuthors(root) };
    }
    root = dirname(root);
  }
  return undefined;
}

function findAuthors(root: string): ReadonlyMap<string, string> {
  const files = DATA.flatMap((folder) =>
    ['yml', 'yaml', 'json'].map((extension) => join(root, folder, `authors.${extension}`)),
  );
  const file = files.find((path) => existsSync(path));
  return readAuthorNames(file === undefined ? '' : readFileSync(file, 'utf8'));
}
