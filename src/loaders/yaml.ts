import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { environment } from '../environment.ts';
import { slugOf } from '../lib/articles/file-names.ts';
import { formatProblem, type Problem } from '../lib/source/problem.ts';
import { validate } from '../lib/source/validation.ts';
import { parseYaml } from '../lib/source/yaml-source.ts';
import { isSlug } from '../lib/values/slug.ts';

type Entry = Record<string, unknown>;

/** A file as read: the entries it holds by their ids, or what is wrong with it. */
interface YamlFile {
  /** From the working directory. */
  path: string;
  entries: Record<string, Entry> | undefined;
  problems: Problem[];
}

/** A list in one file, its entries by their ids. Without the file the list is empty. */
export function loadList(name: string, schema: z.ZodType<Entry>): Loader {
  const file = join(environment.contentDir, name);
  const listSchema = z.record(z.string().refine(isSlug), schema);
  return loadYaml(name, file, () => {
    if (!existsSync(file)) return [];
    const path = shown(file);
    const source = parseYaml(readFileSync(file, 'utf8'));
    // A list in which nothing stands yet is empty, not wrong.
    const { data, problems } = validate(path, { ...source, data: source.data ?? {} }, listSchema);
    return [{ path, entries: data, problems }];
  });
}

/** A folder in which each file is an entry, named by the file. */
export function loadFolder(name: string, schema: z.ZodType<Entry>): Loader {
  const folder = join(environment.contentDir, name);
  return loadYaml(name, folder, () =>
    globSync('*.yaml', { cwd: folder }).map((file) => {
      const path = shown(join(folder, file));
      const source = parseYaml(readFileSync(join(folder, file), 'utf8'));
      const { data, problems } = validate(path, source, schema);
      return { path, entries: data && { [slugOf(path)]: data }, problems };
    }),
  );
}

/** Loads what `read` finds at a path, and in the preview again whenever something changes there. */
function loadYaml(name: string, path: string, read: () => YamlFile[]): Loader {
  return {
    name,
    load: async (context) => {
      await store(read(), context);
      const { watcher, logger } = context;
      watcher?.add(path);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (changed) => {
          if (changed !== path && dirname(changed) !== path) return;
          store(read(), context).catch((error: unknown) => logger.error(String(error)));
        });
      }
    },
  };
}

/** Keeps the entries of all files; those of a faulty one stay as they were when it was right. */
async function store(files: readonly YamlFile[], context: LoaderContext): Promise<void> {
  const faulty = new Set<string | undefined>();
  const ids = new Set<string>();
  for (const { path, entries, problems } of files) {
    for (const problem of problems) context.logger.error(formatProblem(problem));
    if (entries === undefined) faulty.add(path);
    for (const [id, entry] of Object.entries(entries ?? {})) {
      ids.add(id);
      const data = await context.parseData({ id, data: entry });
      context.store.set({ id, data, filePath: path, digest: context.generateDigest(entry) });
    }
  }
  for (const [id, { filePath }] of context.store.entries()) {
    if (!ids.has(id) && !faulty.has(filePath)) context.store.delete(id);
  }
  if (context.store.keys().length === 0) keepEmpty(context);
}

/** Astro warns of a collection in which nothing ever was at each request, but not of an empty one. */
function keepEmpty({ store }: LoaderContext): void {
  store.set({ id: 'leer', data: {} });
  store.delete('leer');
}

function shown(path: string): string {
  return relative('', path).split(sep).join('/');
}
