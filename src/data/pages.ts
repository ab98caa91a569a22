import { type CollectionEntry, getCollection } from 'astro:content';
import { typesetFields } from '../lib/articles/typeset-content.ts';
import { renderText } from './texts.ts';

/** A standing page from `content/pages`, its frontmatter typeset. */
export interface StandingPage {
  slug: string;
  data: CollectionEntry<'pages'>['data'];
  entry: CollectionEntry<'pages'>;
}

/** All standing pages. */
export async function getPages(): Promise<StandingPage[]> {
  const entries = await getCollection('pages');
  return entries.map((entry) => ({
    slug: entry.id,
    data: typesetFields(entry.data, ['title', 'description', 'kicker']),
    entry,
  }));
}

/** The text of a standing page, ready to be placed. */
export function renderPage({ entry }: StandingPage) {
  return renderText(entry);
}
