import { getCollection } from 'astro:content';
import { compareGerman } from '../lib/counts.ts';
import type { Series } from '../lib/series.ts';
import { typesetFields } from '../lib/typeset-content.ts';

/** All series of `content/series.yaml` from A to Z. */
export async function getSeries(): Promise<Series[]> {
  const entries = await getCollection('series');
  return entries
    .map(({ id, data: { title, description } }) =>
      typesetFields({ id, title, description }, ['title', 'description']),
    )
    .toSorted((left, right) => compareGerman(left.title, right.title));
}
