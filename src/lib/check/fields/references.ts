import type { ArticleData } from '../../../schema/article.ts';
import type { Library } from '../../articles/library.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { nearest } from '../../values/nearest.ts';
import { isSlug } from '../../values/slug.ts';
import { decodeAddress } from '../../values/url-path.ts';

/**
 * Names authors, topics and articles that an article refers to and that do not exist. Read as
 * written: they are named even where other fields have faults.
 */
export function checkReferences({ articles, authors, tags, areTagsKnown }: Library): Problem[] {
  const slugs = new Set(articles.map((article) => article.slug));
  const renamed = new Map(
    articles.flatMap(({ data: other, slug: name }) =>
      (other?.aliases ?? []).map((alias) => [alias, name] as const),
    ),
  );
  return articles.flatMap((article) =>
    checkArticle(article, { authors, tags: areTagsKnown ? tags : undefined, slugs, renamed }),
  );
}

/** What articles may refer to, collected once. */
interface Names {
  authors: ReadonlySet<string>;
  /** Undefined while the list cannot be read. */
  tags: ReadonlySet<string> | undefined;
  slugs: ReadonlySet<string>;
  /** Former names of articles with the present ones. */
  renamed: ReadonlyMap<string, string>;
}

function checkArticle(
  { frontmatter, path, slug }: TextDocument<ArticleData>,
  { authors, tags, slugs, renamed }: Names,
): Problem[] {
  const { data, positionOf } = frontmatter;
  const find = (field: string, known: ReadonlySet<string> | undefined, what: string) =>
    idsIn(data, field).flatMap(({ id, at }) =>
      known === undefined || known.has(id)
        ? []
        : [
            problemAt(
              path,
              positionOf([field, ...at]),
              `${what} \`${id}\` gibt es nicht. ${field === 'authors' ? suggestAuthor(id, known) : suggest(id, known, renamed)}`,
            ),
          ],
    );
  return [
    ...find('authors', authors, 'Autor oder Autorin'),
    ...find('tags', tags, 'Das Thema'),
    ...find('related', slugs, 'Den Beitrag'),
    ...idsIn(data, 'related')
      .filter(({ id }) => id === slug)
      .map(({ at }) =>
        problemAt(
          path,
          positionOf(['related', ...at]),
          'Ein Beitrag kann nicht auf sich selbst verweisen. Lösche den Eintrag.',
        ),
      ),
    ...idsIn(fieldOf(data, 'ai'), 'reviewedBy')
      .filter(({ id }) => !authors.has(id))
      .map(({ id }) =>
        problemAt(
          path,
          positionOf(['ai', 'reviewedBy']),
          `Autor oder Autorin \`${id}\` gibt es nicht. ${suggestAuthor(id, authors)}`,
        ),
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

/** `suggest` for authors: where there are none, as when their folder is gone, the file to make. */
function suggestAuthor(id: string, authors: ReadonlySet<string>): string {
  return authors.size === 0
    ? `Im Ordner \`authors\` steht noch niemand: Lege dort \`${id}.yaml\` an, mit \`name\` und \`kind\`.`
    : suggest(id, authors);
}

/** The ids in a field, in a list or alone, with the place of each in it; nothing else. */
function idsIn(data: unknown, field: string): { id: string; at: number[] }[] {
  const value = fieldOf(data, field);
  const items: unknown[] = Array.isArray(value) ? value : [];
  const ids = items.flatMap((id, index) => (isId(id) ? [{ id, at: [index] }] : []));
  return typeof value === 'string' && field === 'reviewedBy' ? [{ id: value, at: [] }] : ids;
}

/** What is no id at all has a fault of its own. */
function isId(value: unknown): value is string {
  return typeof value === 'string' && isSlug(value);
}

function fieldOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null
    ? Object.entries(data).find(([name]) => name === key)?.[1]
    : undefined;
}

/** A near name that exists, the present name of a renamed one, else all of them. */
export function suggest(
  id: string,
  known: ReadonlySet<string>,
  renamed: ReadonlyMap<string, string> = new Map(),
): string {
  const present = renamed.get(id);
  if (present !== undefined && known.has(present)) return `Er heißt jetzt \`${present}\`.`;
  const guess = nearest(id, [...known]);
  if (guess !== undefined) return `Meinst du \`${guess}\`?`;
  if (known.size === 0) return 'Noch gibt es gar keinen Eintrag; lege diesen zuerst an.';
  const some = [...known].slice(0, 12).map((name) => `\`${name}\``);
  return `Es gibt: ${some.join(', ')}${known.size > 12 ? ' …' : ''}`;
}
