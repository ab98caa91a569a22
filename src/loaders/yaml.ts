import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { slugOf } from '../lib/articles/file-names.ts';
import { formatProblem } from '../lib/source/problem.ts';
import { validate } from '../lib/source/validation.ts';
import { parseYaml } from '../lib/source/yaml-source.ts';
import { isSlug } from '../lib/values/slug.ts';
import { valueAt } from '../lib/values/unknown-values.ts';
import { loadEntries, projectPath, type StoredEntry } from './load-entries.ts';

type Data = Record<string, unknown>;

/** A file that lists entries by their ids. An empty or missing file is an empty list. */
export function loadList(path: string, schema: z.ZodType<Data>): Loader {
  const ids = z.string().refine(isSlug);
  const listSchema = z.preprocess((data) => data ?? {}, z.record(ids, schema));
  return loadFile(path, listSchema);
}

/** A file that lists groups of words; their ids are their positions. It may be empty or missing. */
export function loadGroups(path: string, schema: z.ZodType<string[][]>): Loader {
  const groups = z.preprocess((data) => data ?? [], schema);
  return loadFile(
    path,
    groups.transform((list) => Object.fromEntries(list.map((words, id) => [id, { words }]))),
  );
}

function loadFile(path: string, schema: z.ZodType<Record<string, Data>>): Loader {
  return loadEntries(
    basename(path),
    path,
    (context) => () => (existsSync(path) ? readYaml(path, schema, context) : []),
  );
}

/**
 * A folder in which each file is an entry, named after the file, which may show an image. One that
 * is missing is left out: the check names it, and without it Astro would show no page at all.
 */
export function loadFolder(path: string, schema: z.ZodType<Data>): Loader {
  return loadEntries(basename(path), path, (context) => async () => {
    const names = globSync('*.yaml', { cwd: path }).toSorted();
    const read = names.map((name) => {
      const entrySchema = schema.transform((data) => ({ [slugOf(name)]: withImage(data, path) }));
      return readYaml(join(path, name), entrySchema, context);
    });
    return (await Promise.all(read)).flat();
  });
}

function withImage(data: Data, folder: string): Data {
  const file = valueAt(data, 'image', 'image');
  return typeof file === 'string' && !existsSync(join(folder, file))
    ? { ...data, image: undefined }
    : data;
}

/** The entries of a file. While it has errors, they stay as they were before. */
async function readYaml(
  path: string,
  schema: z.ZodType<Record<string, Data>>,
  { store, logger, parseData }: LoaderContext,
): Promise<StoredEntry[]> {
  const filePath = projectPath(path);
  const { data, problems } = validate(filePath, parseYaml(readFileSync(path, 'utf8')), schema);
  for (const problem of problems) logger.error(formatProblem(problem));
  if (data === undefined) return store.values().filter((entry) => entry.filePath === filePath);
  return Promise.all(
    Object.entries(data).map(async ([id, entry]) => ({
      id,
      // The schema of the collection finds images.
      data: await parseData({ id, data: entry, filePath: resolve(filePath) }),
      filePath,
    })),
  );
}
