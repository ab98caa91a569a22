import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Article } from '../src/lib/articles/article.ts';
import { extractPlainText } from '../src/lib/articles/running-text.ts';
import type { RelatedSource } from '../src/lib/related/related-index.ts';
import { parseArticle } from '../src/lib/source/frontmatter.ts';
import { articleSchema } from '../src/schema/article.ts';
import { tagSchema } from '../src/schema/tags.ts';

const FOLDER = new URL('./fixtures/library/', import.meta.url);
// The library has no images.
const schema = articleSchema(z.never());

/** The articles of the library with their plain text. */
export async function readLibraryArticles(): Promise<RelatedSource[]> {
  const tags = z.record(z.string(), tagSchema).parse(await readYaml('tags.yaml'));
  const names = (await readdir(new URL('articles/', FOLDER))).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const { frontmatter, body } = parseArticle(
        await readFile(new URL(`articles/${name}`, FOLDER), 'utf8'),
      );
      const data = schema.parse(frontmatter.data);
      const article: Article = {
        ...data,
        cover: undefined,
        slug: name.replace(/\.mdx$/, ''),
        publishedAt: data.publishedAt ?? '',
        authors: [],
        tags: data.tags.map((id) => ({ id, label: tags[id]?.label ?? id, description: undefined })),
        readingMinutes: 1,
        wordCount: 1,
        citedSources: [],
        creditedPictures: [],
      };
      return { article, text: extractPlainText(body) };
    }),
  );
}

/** For each article of the library, the slugs that an editor would link below it. */
export async function readJudgements(): Promise<Map<string, string[]>> {
  const judgements = z
    .record(z.string(), z.array(z.string()))
    .parse(await readYaml('judgements.yaml'));
  return new Map(Object.entries(judgements));
}

async function readYaml(name: string): Promise<unknown> {
  return parse(await readFile(new URL(name, FOLDER), 'utf8'));
}
