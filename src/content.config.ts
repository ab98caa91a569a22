import { defineCollection } from 'astro:content';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import { environment } from './environment.ts';
import { isPublic } from './lib/article.ts';
import { standInFor } from './lib/draft.ts';
import { parseArticle } from './lib/frontmatter.ts';
import { parseYaml } from './lib/yaml-source.ts';
import { articleSchema } from './schema/article.ts';
import { authorSchema } from './schema/author.ts';
import { germanMessage } from './schema/messages.ts';
import { pageSchema } from './schema/page.ts';
import { seriesSchema } from './schema/series.ts';
import { tagSchema } from './schema/tags.ts';

z.config({ customError: germanMessage });

const folder = (name: string) => join(environment.contentDir, name);

export const collections = {
  articles: defineCollection({
    loader: readingDatesAsText(
      glob({ pattern: ['*.{md,mdx}', ...findHidden()], base: folder('articles') }),
    ),
    schema: ({ image }) => articleSchema(image()),
  }),
  pages: defineCollection({
    loader: readingDatesAsText(glob({ pattern: '*.{md,mdx}', base: folder('pages') })),
    schema: pageSchema,
  }),
  authors: defineCollection({
    loader: readingDatesAsText(glob({ pattern: '*.yaml', base: folder('authors') })),
    schema: authorSchema,
  }),
  tags: defineCollection({ loader: listById('tags.yaml'), schema: tagSchema }),
  series: defineCollection({
    // A magazine without series has no such file.
    loader: existsSync(folder('series.yaml')) ? listById('series.yaml') : () => [],
    schema: seriesSchema,
  }),
};

/** A list in one file, which may still be empty. */
function listById(name: string): Loader {
  return file(folder(name), {
    // A mapping of ids is what file() expects; the check has seen to it that it is one.
    parser: (text) => (parseYaml(text).data ?? {}) as Record<string, Record<string, unknown>>,
  });
}

/**
 * Patterns that keep unpublished articles out of a build: not even their images must be in it, and
 * Astro copies those of all it has loaded. The preview shows everything.
 */
function findHidden(): string[] {
  if (import.meta.env.DEV) return [];
  return globSync('*.{md,mdx}', { cwd: folder('articles') })
    .filter((name) => {
      const { frontmatter } = parseArticle(readFileSync(join(folder('articles'), name), 'utf8'));
      const result = articleSchema(z.string()).safeParse(frontmatter.data);
      return result.success && !isPublic(result.data, environment.now);
    })
    .map((name) => `!${name}`);
}

/** In the preview one faulty file must not hide all others: its page says what to do. */
function explainInPreview<Data extends Record<string, unknown>>(
  id: string,
  { logger, parseData }: Parameters<Loader['load']>[0],
): Promise<Data> {
  logger.warn(`${id}: Die Angaben haben Fehler. Mehr sagt: npm run check`);
  // It holds what the schema asks for; which data that gives is for the collection to know.
  return parseData<Data>({ id, data: standInFor(id) as Data });
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
          const source = await readFile(filePath, 'utf8');
          const isYaml = filePath.endsWith('.yaml');
          const { data: values } = isYaml ? parseYaml(source) : parseArticle(source).frontmatter;
          // The schema decides what the frontmatter is; until then it is as unknown as before.
          const data = values as typeof entry.data;
          const parsed = context.parseData({ ...entry, filePath, data });
          return import.meta.env.DEV && !isYaml
            ? parsed.catch(() => explainInPreview<typeof entry.data>(entry.id, context))
            : parsed;
        },
      }),
  };
}
