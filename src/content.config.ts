import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { z } from 'zod';
import { CACHE_DIR } from './cache/folder.ts';
import { environment } from './environment.ts';
import type { Comparison } from './lib/ledger/compare-versions.ts';
import { loadTexts } from './loaders/texts.ts';
import { loadVersions } from './loaders/versions.ts';
import { loadFolder, loadGroups, loadList } from './loaders/yaml.ts';
import { articleSchema } from './schema/article.ts';
import { authorSchema } from './schema/author.ts';
import { germanMessage } from './schema/messages.ts';
import { pageSchema } from './schema/page.ts';
import { seriesSchema } from './schema/series.ts';
import { synonymsSchema } from './schema/synonyms.ts';
import { tagSchema } from './schema/tags.ts';

z.config({ customError: germanMessage });

const { contentDir, now } = environment;
const texts = { contentDir, cacheDir: CACHE_DIR, now, isPreview: import.meta.env.DEV };
const inContent = (name: string) => join(contentDir, name);

export const collections = {
  articles: defineCollection({
    loader: loadTexts('articles', texts),
    // The pictures of a text, which its loader lists.
    schema: ({ image }) => articleSchema(image()).safeExtend({ pictures: z.array(image()) }),
  }),
  pages: defineCollection({
    loader: loadTexts('pages', texts),
    schema: ({ image }) => pageSchema.safeExtend({ pictures: z.array(image()) }),
  }),
  authors: defineCollection({
    loader: loadFolder(inContent('authors'), authorSchema(z.string())),
    schema: ({ image }) => authorSchema(image()),
  }),
  tags: defineCollection({
    loader: loadList(inContent('tags.yaml'), tagSchema),
    schema: tagSchema,
  }),
  versions: defineCollection({
    loader: loadVersions(inContent('.ledger.d')),
    schema: z.object({ comparisons: z.array(z.custom<Comparison>()) }),
  }),
  series: defineCollection({
    loader: loadList(inContent('series.yaml'), seriesSchema),
    schema: seriesSchema,
  }),
  synonyms: defineCollection({
    loader: loadGroups(inContent('synonyme.yaml'), synonymsSchema),
    schema: z.object({ words: z.array(z.string()) }),
  }),
};
