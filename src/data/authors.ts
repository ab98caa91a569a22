import { getCollection } from 'astro:content';
import type { Author } from '../lib/articles/article.ts';
import { typesetFields } from '../lib/articles/typeset-content.ts';
import { compareGerman } from '../lib/values/counts.ts';

/** All authors from A to Z. */
export async function getAuthors(): Promise<Author[]> {
  const entries = await getCollection('authors');
  return entries
    .map(({ id, data: { name, kind, role, bio, url } }) =>
      typesetFields({ id, name, kind, role, bio, url }, ['name', 'role', 'bio']),
    )
    .toSorted((left, right) => compareGerman(left.name, right.name));
}
