import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { digest, digestFiles } from '../cache/digest.ts';
import { compareVersions } from '../lib/ledger/compare-versions.ts';
import { parseVersionName, readVersion, type VersionName } from '../lib/ledger/version.ts';
import { loadEntries, projectPath, type StoredEntry } from './load-entries.ts';

/**
 * The recorded versions of articles, each compared with the one before. Only the folders of
 * articles with two versions are read, and compared again only when they have changed.
 */
export function loadVersions(path: string): Loader {
  return loadEntries(basename(path), path, ({ store }) => {
    const recipe = digestFiles('package-lock.json', 'src/lib/{ledger,typography}/**/*.ts');
    return () => {
      if (!existsSync(path)) return [];
      const folders = readdirSync(path, { withFileTypes: true });
      return folders
        .filter((folder) => folder.isDirectory())
        .flatMap(({ name }) => compareFolder(join(path, name), recipe, store));
    };
  });
}

function compareFolder(
  folder: string,
  recipe: string,
  store: LoaderContext['store'],
): StoredEntry[] {
  const names = readdirSync(folder).toSorted().flatMap(describeName);
  // Two branches may have recorded the same wording.
  const distinct = names.filter(({ version }, at) => {
    return version.digest !== names[at - 1]?.version.digest;
  });
  if (distinct.length < 2) return [];
  const id = basename(folder);
  const files = distinct.map(({ name, version }) => ({
    version,
    text: readFileSync(join(folder, name), 'utf8'),
  }));
  const key = digest(recipe, ...distinct.map(({ name }) => name), ...files.map(({ text }) => text));
  const known = store.get(id);
  if (known?.digest === key) return [known];
  const comparisons = compareVersions(files.map(({ text, version }) => readVersion(text, version)));
  return [{ id, filePath: projectPath(folder), data: { comparisons }, digest: key }];
}

function describeName(name: string): { name: string; version: VersionName }[] {
  const version = parseVersionName(name);
  return version === undefined ? [] : [{ name, version }];
}
