import type { ArticleData } from '../../../schema/article.ts';
import type { Library } from '../../articles/library.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';

type Article = TextDocument<ArticleData>;

/** Former names that lead nowhere certain: an article has that name, or it is listed twice. */
export function checkAliases({ articles }: Library): Problem[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const owners = new Map<string, Article>();
  return articles.flatMap((article) =>
    (article.data?.aliases ?? []).flatMap((alias, index) => {
      const report = (rule: 'taken-alias' | 'duplicate-alias', message: string) =>
        problemAt(rule, article.path, article.frontmatter.positionOf(['aliases', index]), message);
      const present = bySlug.get(alias);
      const isFirstName = present === article && index === 0 && article.data?.aliases.length !== 1;
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
      const owner = owners.get(alias);
      owners.set(alias, owner ?? article);
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
