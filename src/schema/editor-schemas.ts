import { z } from 'zod';
import { articleSchema } from './article.ts';
import { authorSchema } from './author.ts';
import { houseStyleSchema } from './house-style.ts';
import { pageSchema } from './page.ts';
import { seriesSchema } from './series.ts';
import { siteSchema } from './site.ts';
import { synonymsSchema } from './synonyms.ts';
import { tagSchema } from './tags.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  article: articleSchema(z.string()),
  author: authorSchema(z.string()),
  houseStyle: houseStyleSchema,
  page: pageSchema,
  series: z.record(z.string(), seriesSchema),
  site: siteSchema,
  synonyms: synonymsSchema,
  tags: z.record(z.string(), tagSchema),
};

/**
 * JSON schemas by file name, for completion and hover texts in an editor: what an editor writes,
 * so fields with a default are optional. Rules that JSON schema cannot say are left to the check.
 */
export function writeEditorSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, {
        io: 'input',
        target: 'draft-7',
        unrepresentable: 'any',
      });
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
