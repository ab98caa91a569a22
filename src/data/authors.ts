import { getCollection } from 'astro:content';
import type { Author } from '../lib/article.ts';
import { compareGerman } from '../lib/counts.ts';
import { typesetFields } from '../lib/typeset-content.ts';

/** All authors from A to Z. */
export async function getAuthors(): Promise<Author[]> {
  const entries = await getCollection('authors');
  return entries
    .map(({ id, data: { name, kind, role, bio, url } }) =>
      typesetFields({ id, name, kind, role, bio, url }, ['name', 'role', 'bio']),
    )
    .toSorted((left, right) => compareGerman(left.name, right.name));
}
