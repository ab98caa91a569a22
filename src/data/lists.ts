import { getCollection } from 'astro:content';
import type { Author, Tag } from '../lib/articles/article.ts';
import type { Series } from '../lib/articles/series.ts';
import { typesetFields } from '../lib/articles/typeset-content.ts';
import { compareGerman } from '../lib/values/counts.ts';

/** All topics of `content/tags.yaml`, in alphabetical order. */
export async function getTags(): Promise<Tag[]> {
  const entries = await getCollection('tags');
  return entries
    .map(({ id, data: { label, description } }) =>
      typesetFields({ id, label, description }, ['label', 'description']),
    )
    .toSorted((left, right) => compareGerman(left.label, right.label));
}

/** All series of `content/series.yaml`, in alphabetical order. */
export async function getSeries(): Promise<Series[]> {
  const entries = await getCollection('series');
  return entries
    .map(({ id, data: { title, description } }) =>
      typesetFields({ id, title, description }, ['title', 'description']),
    )
    .toSorted((left, right) => compareGerman(left.title, right.title));
}

/** The groups of `content/synonyme.yaml`, in their order. */
export async function getSynonyms(): Promise<string[][]> {
  return (await getCollection('synonyms')).map(({ data: { words } }) => words);
}

/** All authors in alphabetical order. */
export async function getAuthors(): Promise<Author[]> {
  const entries = await getCollection('authors');
  return entries
    .map(({ id, data: { name, kind, role, bio, url, image } }) => ({
      ...typesetFields({ id, name, kind, role, bio, url }, ['name', 'role', 'bio']),
      ...(image && { image: typesetFields(image, ['alt', 'credit']) }),
    }))
    .toSorted((left, right) => compareGerman(left.name, right.name));
}
