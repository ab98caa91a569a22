import { getCollection } from 'astro:content';
import type { Series } from '../lib/articles/series.ts';
import { typesetFields } from '../lib/articles/typeset-content.ts';
import { compareGerman } from '../lib/values/counts.ts';

/** All series of `content/series.yaml` from A to Z. */
export async function getSeries(): Promise<Series[]> {
  const entries = await getCollection('series');
  return entries
    .map(({ id, data: { title, description } }) =>
      typesetFields({ id, title, description }, ['title', 'description']),
    )
    .toSorted((left, right) => compareGerman(left.title, right.title));
}
