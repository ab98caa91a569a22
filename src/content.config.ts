import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { findHidden, loadTexts } from './loaders/texts.ts';
import { loadFolder, loadList } from './loaders/yaml.ts';
import { articleSchema } from './schema/article.ts';
import { authorSchema } from './schema/author.ts';
import { germanMessage } from './schema/messages.ts';
import { pageSchema } from './schema/page.ts';
import { seriesSchema } from './schema/series.ts';
import { tagSchema } from './schema/tags.ts';

z.config({ customError: germanMessage });

export const collections = {
  articles: defineCollection({
    loader: loadTexts('articles', ['*.{md,mdx}', ...findHidden()]),
    schema: ({ image }) => articleSchema(image()),
  }),
  pages: defineCollection({
    loader: loadTexts('pages', ['*.{md,mdx}']),
    schema: pageSchema,
  }),
  authors: defineCollection({ loader: loadFolder('authors', authorSchema), schema: authorSchema }),
  tags: defineCollection({ loader: loadList('tags.yaml', tagSchema), schema: tagSchema }),
  series: defineCollection({ loader: loadList('series.yaml', seriesSchema), schema: seriesSchema }),
};
