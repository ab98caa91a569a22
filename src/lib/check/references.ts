import type { ArticleData } from '../../schema/article.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
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

/** `content/articles/x.mdx` and `./foto.jpg` → `content/articles/foto.jpg` */
export function resolvePath(from: string, relative: string): string {
  const base = new URL(from.split('/').map(encodeURIComponent).join('/'), 'file:///');
  const path = decodeURIComponent(new URL(relative, base).pathname);
  return from.startsWith('/') ? path : path.slice(1);
}

/** A near name that exists, else all of them. */
export function suggest(id: string, known: ReadonlySet<string>): string {
  const guess = nearest(id, [...known]);
  if (guess !== undefined) return `Meinst du \`${guess}\`?`;
  const some = [...known].slice(0, 12).map((name) => `\`${name}\``);
  return some.length === 0
    ? 'Lege ihn zuerst an.'
    : `Es gibt: ${some.join(', ')}${known.size > 12 ? ' …' : ''}`;
}
