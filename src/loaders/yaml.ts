import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { slugOf } from '../lib/articles/file-names.ts';
import { formatProblem } from '../lib/source/problem.ts';
import { validate } from '../lib/source/validation.ts';
import { parseYaml } from '../lib/source/yaml-source.ts';
import { isSlug } from '../lib/values/slug.ts';
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

/** A folder in which each file is an entry, named after the file. */
export function loadFolder(path: string, schema: z.ZodType<Data>): Loader {
  return loadEntries(
    basename(path),
    path,
    (context) => () =>
      globSync('*.yaml', { cwd: path })
        .toSorted()
        .flatMap((name) => {
          const entrySchema = schema.transform((data) => ({ [slugOf(name)]: data }));
          return readYaml(join(path, name), entrySchema, context);
        }),
  );
}

/** The entries of a file. While it has errors, they stay as they were before. */
function readYaml(
  path: string,
  schema: z.ZodType<Record<string, Data>>,
  { store, logger }: LoaderContext,
): StoredEntry[] {
  const filePath = projectPath(path);
  const { data, problems } = validate(filePath, parseYaml(readFileSync(path, 'utf8')), schema);
  for (const problem of problems) logger.error(formatProblem(problem));
  if (data === undefined) return store.values().filter((entry) => entry.filePath === filePath);
  return Object.entries(data).map(([id, entry]) => ({ id, data: entry, filePath }));
}
