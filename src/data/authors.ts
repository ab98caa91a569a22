import { getCollection } from 'astro:content';
import type { Author } from '../lib/article.ts';
import { compareGerman } from '../lib/counts.ts';

/** All authors from A to Z. */
export async function getAuthors(): Promise<Author[]> {
  const entries = await getCollection('authors');
  return entries
    .map(({ id, data: { name, kind, role, bio, url } }) => ({ id, name, kind, role, bio, url }))
    .toSorted((left, right) => compareGerman(left.name, right.name));
}
