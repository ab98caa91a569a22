import type { Library } from '../../articles/library.ts';
import { draftSlug, findSlugError } from '../../editing/draft.ts';
import { slugify } from '../../values/slug.ts';

/** What a text is called, the best name for its file first. */
export interface NamedText {
  title: string;
  publishedAt: string | undefined;
  /** Names without meaning for the title: that in its old address, and its file's. */
  name: string | undefined;
  fileName: string;
}

/** A file name, or the article that an earlier run has made of the same text. */
export type GivenName = { slug: string; isMoved: boolean };

/**
 * Gives each text a file name of its own. A name that an article has already counts as the work of an
 * earlier, interrupted run where title and day are the same.
 */
export function createNaming(library: Library): (text: NamedText) => GivenName {
  const present = new Map(library.articles.map((article) => [article.slug, article]));
  const given = new Set<string>();
  return ({ title, publishedAt, name, fileName }) => {
    const stem = slugify(fileName.replace(/\.[^.]*$/, '').replace(/^\d{4}-\d{2}-\d{2}-/, ''));
    const byTitle = draftSlug(title);
    const names =
      name || byTitle ? [name ?? '', byTitle, stem, slugify(fileName.replace(/\.[^.]*$/, ''))] : [];
    const numbered = Array.from(
      { length: 1000 },
      (_, index) => `${names.find(Boolean)}-${index + 2}`,
    );
    if (names.length === 0) return { slug: '', isMoved: false };
    for (const slug of [...names, ...numbered].filter(Boolean)) {
      if (given.has(slug)) continue;
      const article = present.get(slug);
      const isMoved =
        article?.frontmatter.data !== undefined &&
        isSame(article.frontmatter.data, title, publishedAt);
      if (!isMoved && findSlugError(slug, library) !== undefined) continue;
      given.add(slug);
      return { slug, isMoved };
    }
    return { slug: '', isMoved: false };
  };
}

function isSame(data: unknown, title: string, publishedAt: string | undefined): boolean {
  const { title: present, publishedAt: day } = data as Record<string, unknown>; // read as written
  const wanted = title.replace(/\s+/g, ' ').trim();
  return present === wanted && String(day ?? '').slice(0, 10) === (publishedAt ?? '').slice(0, 10);
}
