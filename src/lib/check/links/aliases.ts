import type { ArticleData } from '../../../schema/article.ts';
import type { Library } from '../../articles/library.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';

type Article = TextDocument<ArticleData>;
/** The paths of all pages. */
type Paths = Pick<ReadonlyMap<string, unknown>, 'has'>;

/** Folders of files that the program writes, and further pages of its lists. */
const OWN_PATH =
  /^\/(?:_astro|suchindex|og|bilder)\/|^\/(?:archiv|autoren|bildnachweise|korrekturen|themen)\/(?:[^/]+\/)?\d+\/$/;

/**
 * Former names and old paths that lead nowhere certain: an article or another page is there, or they
 * are listed twice.
 */
export function checkAliases({ articles }: Library, taken: Paths): Problem[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const owners = new Map<string, Article>();
  return articles.flatMap((article) =>
    (article.data?.aliases ?? []).flatMap((alias, index, aliases) => {
      const report = (rule: 'taken-alias' | 'duplicate-alias', message: string) =>
        problemAt(rule, article.path, article.frontmatter.positionOf(['aliases', index]), message);
      const key = keyOf(alias);
      const present = bySlug.get(key);
      const first = aliases.findIndex((name) => !name.startsWith('/'));
      const isFirstName = present === article && index === first && aliases.length !== first + 1;
      if (isFirstName) return [];
      if (present === article)
        return report(
          'taken-alias',
          `\`${alias}\` ist der jetzige Name dieses Beitrags. Lösche den Eintrag.`,
        );
      if (present !== undefined)
        return report(
          'taken-alias',
          `\`${alias}\` kann nicht weiterleiten: So heißt ${present.path}. Lösche den Eintrag, oder benenne eine der Dateien um.`,
        );
      if (isTaken(key, taken))
        return report(
          'taken-alias',
          `\`${alias}\` kann nicht weiterleiten: Diese Adresse gehört dem Magazin. Lösche den Eintrag.`,
        );
      const owner = owners.get(key);
      owners.set(key, owner ?? article);
      if (owner === undefined) return [];
      return report(
        'duplicate-alias',
        owner === article
          ? `\`${alias}\` steht zweimal da. Lösche einen der Einträge.`
          : `\`${alias}\` leitet schon zu ${owner.path} weiter. Ein alter Name führt nur zu einem Beitrag; lösche einen der Einträge.`,
      );
    }),
  );
}

/** The same for all that lead to one page: `/titel` and `/titel/`, `alt` and `/artikel/alt/`. */
function keyOf(alias: string): string {
  const path = alias.startsWith('/') ? `${alias.replace(/\/$/, '')}/` : alias;
  return /^\/artikel\/([^/]+)\/$/.exec(path)?.[1] ?? path;
}

function isTaken(key: string, taken: Paths): boolean {
  return (
    key.startsWith('/') && (taken.has(key) || taken.has(key.slice(0, -1)) || OWN_PATH.test(key))
  );
}
