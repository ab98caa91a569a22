import type { ArticleData } from '../../../schema/article.ts';
import type { Library } from '../../articles/library.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { nearest } from '../../values/nearest.ts';
import { isSlug } from '../../values/slug.ts';
import { listAt, valueAt } from '../../values/unknown-values.ts';

/** What articles may refer to, collected once. */
interface Names {
  authors: ReadonlySet<string>;
  /** Undefined while the list cannot be read. */
  tags: ReadonlySet<string> | undefined;
  slugs: ReadonlySet<string>;
  /** Former names of articles with the present ones. */
  renamed: ReadonlyMap<string, string>;
}

const SELF = 'Ein Beitrag kann nicht auf sich selbst verweisen. Lösche den Eintrag.';

/**
 * Authors, topics and articles that an article refers to and that do not exist. Read as written:
 * they are named even while other fields have errors.
 */
export function checkReferences({ articles, authors, tags, areTagsKnown }: Library): Problem[] {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const renamed = new Map(
    articles.flatMap(({ data, slug }) => (data?.aliases ?? []).map((alias) => [alias, slug])),
  );
  const names = { authors, tags: areTagsKnown ? tags : undefined, slugs, renamed };
  return articles.flatMap((article) => checkArticle(article, names));
}

function checkArticle(
  { frontmatter: { data, positionOf }, path, slug }: TextDocument<ArticleData>,
  { authors, tags, slugs, renamed }: Names,
): Problem[] {
  const unknownAuthor = (id: string, field: readonly (string | number)[]): Problem[] => {
    if (authors.has(id)) return [];
    const message = `Autor oder Autorin \`${id}\` gibt es nicht. ${suggestAuthor(id, authors)}`;
    return [problemAt('unknown-author', path, positionOf(field), message)];
  };
  const reviewer = valueAt(data, 'ai', 'reviewedBy');
  return [
    ...idsIn(data, 'authors').flatMap(({ id, field }) => unknownAuthor(id, field)),
    ...(typeof reviewer === 'string' ? unknownAuthor(reviewer, ['ai', 'reviewedBy']) : []),
    ...idsIn(data, 'tags')
      .filter(({ id }) => tags?.has(id) === false)
      .map(({ id, field }) => {
        const message = `Das Thema \`${id}\` gibt es nicht. ${suggest(id, tags ?? new Set(), renamed)}`;
        return problemAt('unknown-topic', path, positionOf(field), message);
      }),
    ...idsIn(data, 'related').flatMap(({ id, field }) => {
      if (id === slug) return problemAt('self-reference', path, positionOf(field), SELF);
      if (slugs.has(id)) return [];
      const message = `Den Beitrag \`${id}\` gibt es nicht. ${suggest(id, slugs, renamed)}`;
      return problemAt('unknown-article', path, positionOf(field), message);
    }),
  ];
}

/** The ids in a list, each with the path of its entry. What is no id has an error of its own. */
function idsIn(data: unknown, list: string): { id: string; field: [string, number] }[] {
  return listAt(data, list).flatMap((id, index) =>
    typeof id === 'string' && isSlug(id) ? [{ id, field: [list, index] as [string, number] }] : [],
  );
}

/** `suggest` for authors: where there are none, as when their folder is gone, the file to make. */
function suggestAuthor(id: string, authors: ReadonlySet<string>): string {
  return authors.size === 0
    ? `Im Ordner \`authors\` steht noch niemand: Lege dort \`${id}.yaml\` an, mit \`name\` und \`kind\`.`
    : suggest(id, authors);
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
