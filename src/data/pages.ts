import { type CollectionEntry, getCollection } from 'astro:content';
import type { CreditedPicture } from '../lib/articles/picture-credits.ts';
import { typesetFields } from '../lib/articles/typeset-content.ts';
import { creditedPicturesOf, renderText } from './texts.ts';

/** A standing page from `content/pages`, its frontmatter typeset. */
export interface StandingPage {
  slug: string;
  data: CollectionEntry<'pages'>['data'];
  entry: CollectionEntry<'pages'>;
  /** The pictures in its text that have a credit. */
  creditedPictures: CreditedPicture[];
}

/** All standing pages. */
export async function getPages(): Promise<StandingPage[]> {
  const entries = await getCollection('pages');
  return entries.map((entry) => ({
    slug: entry.id,
    data: typesetFields(entry.data, ['title', 'description', 'kicker']),
    entry,
    creditedPictures: creditedPicturesOf(entry),
  }));
}

/** The text of a standing page, ready to be placed. */
export function renderPage({ entry }: StandingPage) {
  return renderText(entry);
}
