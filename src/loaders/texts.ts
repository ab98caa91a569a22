import { existsSync, globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import { environment } from '../environment.ts';
import { isPublic } from '../lib/articles/publication.ts';
import {
  findPreviewFaults,
  standInFor,
  type TextFolder,
  writeStandIn,
} from '../lib/editing/stand-in.ts';
import { parseArticle } from '../lib/source/frontmatter.ts';
import type { Problem } from '../lib/source/problem.ts';
import { articleSchema } from '../schema/article.ts';

const folder = (name: string) => join(environment.contentDir, name);

/**
 * Patterns that keep unpublished articles out of a build: not even their images must be in it, and
 * Astro copies those of all it has loaded. The preview shows everything.
 */
export function findHidden(): string[] {
  if (import.meta.env.DEV) return [];
  return globSync('*.{md,mdx}', { cwd: folder('articles') })
    .filter((name) => {
      const { frontmatter } = parseArticle(readFileSync(join(folder('articles'), name), 'utf8'));
      const result = articleSchema(z.string()).safeParse(frontmatter.data);
      return result.success && !isPublic(result.data, environment.now);
    })
    .map((name) => `!${name}`);
}

/** The texts of a folder. In the preview one faulty file must not hide all others. */
export function loadTexts(name: TextFolder, pattern: string[]): Loader {
  const loader = readingDatesAsText(glob({ pattern, base: folder(name) }));
  return import.meta.env.DEV ? standingInForFaults(loader, name) : loader;
}

/** In place of a text that cannot be shown the preview shows what is wrong with it. */
function standingInForFaults(loader: Loader, name: TextFolder): Loader {
  return {
    ...loader,
    load: (context) => {
      // What stood in for a text yesterday would stay as long as the file is the same.
      context.store.clear();
      return loader.load(
        withStandInBodies(name, {
          ...context,
          parseData: async ({ filePath, ...entry }) => {
            const [fault] = filePath === undefined ? [] : findFaults(filePath, name);
            if (fault === undefined)
              return context.parseData({ ...entry, ...(filePath && { filePath }) });
            // It holds what the schema asks for; which data that gives is for the collection to know.
            return context.parseData({
              ...entry,
              data: standInFor(entry.id, name, fault) as typeof entry.data,
            });
          },
        }),
      );
    },
  };
}

/** Astro's reader throws at faulty YAML. The context holds it without naming it in its type. */
function withStandInBodies<Context extends object>(name: TextFolder, context: Context): Context {
  if (!('entryTypes' in context && context.entryTypes instanceof Map)) return context;
  const entryTypes = [...context.entryTypes].map(([extension, type]) => {
    const getEntryInfo = async (entry: { fileUrl: URL; contents: string }) => {
      const problems = findFaults(fileURLToPath(entry.fileUrl), name);
      if (problems.length === 0) return type.getEntryInfo(entry);
      return { data: {}, body: writeStandIn(problems), slug: '', rawData: '' };
    };
    return [extension, { ...type, getEntryInfo }] as const;
  });
  return { ...context, entryTypes: new Map(entryTypes) };
}

function findFaults(filePath: string, name: TextFolder): Problem[] {
  const path = relative('', filePath).split(sep).join('/');
  return findPreviewFaults({ path, text: readFileSync(filePath, 'utf8') }, name, existsSync);
}

/**
 * Astro's YAML reader turns dates into moments in UTC and loses their precision. This reads the
 * frontmatter again, as text, before the schema sees it.
 */
function readingDatesAsText(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: async ({ filePath, ...entry }) => {
          if (filePath === undefined) return context.parseData(entry);
          const { frontmatter } = parseArticle(await readFile(filePath, 'utf8'));
          // The schema decides what the frontmatter is; until then it is as unknown as before.
          const data = frontmatter.data as typeof entry.data;
          return context.parseData({ ...entry, filePath, data });
        },
      }),
  };
}
