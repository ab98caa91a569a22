import { getCollection } from 'astro:content';
import type { Tag } from '../lib/article.ts';
import { compareGerman } from '../lib/counts.ts';
import { typesetFields } from '../lib/typeset-content.ts';

/** All topics of `content/tags.yaml` from A to Z. */
export async function getTags(): Promise<Tag[]> {
  const entries = await getCollection('tags');
  return entries
    .map(({ id, data: { label, description } }) =>
      typesetFields({ id, label, description }, ['label', 'description']),
    )
    .toSorted((left, right) => compareGerman(left.label, right.label));
}
