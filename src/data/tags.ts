import { getCollection } from 'astro:content';
import type { Tag } from '../lib/articles/article.ts';
import { typesetFields } from '../lib/articles/typeset-content.ts';
import { compareGerman } from '../lib/values/counts.ts';

/** All topics of `content/tags.yaml` from A to Z. */
export async function getTags(): Promise<Tag[]> {
  const entries = await getCollection('tags');
  return entries
    .map(({ id, data: { label, description } }) =>
      typesetFields({ id, label, description }, ['label', 'description']),
    )
    .toSorted((left, right) => compareGerman(left.label, right.label));
}
