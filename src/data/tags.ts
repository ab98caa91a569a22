import { getCollection } from 'astro:content';
import type { Tag } from '../lib/article.ts';
import { compareGerman } from '../lib/counts.ts';

/** All topics of `content/tags.yaml` from A to Z. */
export async function getTags(): Promise<Tag[]> {
  const entries = await getCollection('tags');
  return entries
    .map(({ id, data: { label, description } }) => ({ id, label, description }))
    .toSorted((left, right) => compareGerman(left.label, right.label));
}
