import type { ArticleData } from '../../schema/article.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { decodeAddress } from '../urls.ts';
import { problemAt } from './document.ts';
import type { Library, TextDocument } from './library.ts';

/** Names authors, topics and articles that an article refers to and that do not exist. */
export function checkReferences(document: TextDocument<ArticleData>, library: Library): Problem[] {
  const { data, frontmatter, path, slug } = document;
  if (data === undefined) return [];
  const slugs = new Set(library.articles.map((article) => article.slug));
  const find = (field: string, ids: readonly string[], known: ReadonlySet<string>, what: string) =>
    ids.flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            problemAt(
              path,
              frontmatter.placeOf([field, index]),
              `${what} \`${id}\` gibt es nicht. ${suggest(id, known)}`,
            ),
          ],
    );
  return [
    ...find('authors', data.authors, library.authors, 'Autor oder Autorin'),
    ...find('tags', data.tags, library.tags, 'Das Thema'),
    ...find('related', data.related, slugs, 'Den Beitrag'),
    ...data.related.flatMap((id, index) =>
      id === slug
        ? [
            problemAt(
              path,
              frontmatter.placeOf(['related', index]),
              'Ein Beitrag kann nicht auf sich selbst verweisen. Lösche den Eintrag.',
            ),
          ]
        : [],
    ),
    ...checkReviewer(document, library),
    ...checkCover(document, library),
  ];
}

function checkReviewer(
  { data, frontmatter, path }: TextDocument<ArticleData>,
  library: Library,
): Problem[] {
  const id = data?.ai?.reviewedBy;
  if (id === undefined || library.authors.has(id)) return [];
  const place = frontmatter.placeOf(['ai', 'reviewedBy']);
  return [
    problemAt(
      path,
      place,
      `Autor oder Autorin \`${id}\` gibt es nicht. ${suggest(id, library.authors)}`,
    ),
  ];
}

function checkCover(
  { data, frontmatter, path }: TextDocument<ArticleData>,
  library: Library,
): Problem[] {
  const image = data?.cover?.image;
  if (image === undefined || library.paths.has(resolvePath(path, image))) return [];
  const place = frontmatter.placeOf(['cover', 'image']);
  return [
    problemAt(
      path,
      place,
      `Die Bilddatei \`${image}\` gibt es nicht. Lege sie neben den Beitrag oder verbessere den Namen.`,
    ),
  ];
}

/**
 * `content/articles/x.mdx` and `./foto.jpg` → `content/articles/foto.jpg`; what is no file name
 * (`//[`) stays as it is.
 */
export function resolvePath(from: string, relative: string): string {
  // A folder beside the project begins with dots, which a URL would drop.
  const outside = /^(?:\.\.\/)*/.exec(from)?.[0] ?? '';
  const inside = from.slice(outside.length);
  const base = new URL(inside.split('/').map(encodeURIComponent).join('/'), 'file:///');
  if (!URL.canParse(relative, base)) return relative;
  const path = decodeAddress(new URL(relative, base).pathname);
  return from.startsWith('/') ? path : outside + path.slice(1);
}

/** A near name that exists, else all of them. */
export function suggest(id: string, known: ReadonlySet<string>): string {
  const guess = nearest(id, [...known]);
  if (guess !== undefined) return `Meinst du \`${guess}\`?`;
  const some = [...known].slice(0, 12).map((name) => `\`${name}\``);
  return some.length === 0
    ? 'Lege den Eintrag zuerst an.'
    : `Es gibt: ${some.join(', ')}${known.size > 12 ? ' …' : ''}`;
}
