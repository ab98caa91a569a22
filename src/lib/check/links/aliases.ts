import type { ArticleData } from '../../../schema/article.ts';
import type { LedgerFile, Library } from '../../articles/library.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { parseLedger } from '../../ledger/ledger.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { nearest } from '../../values/nearest.ts';

type Article = TextDocument<ArticleData>;

/** Former names that lead nowhere certain: taken by an article, named twice, or by two articles. */
export function checkAliases({ articles }: Library): Problem[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const owners = new Map<string, Article>();
  return articles.flatMap((article) =>
    (article.data?.aliases ?? []).flatMap((alias, index) => {
      const report = (message: string) => [
        problemAt(article.path, article.frontmatter.positionOf(['aliases', index]), message),
      ];
      const present = bySlug.get(alias);
      if (present === article)
        return report(`\`${alias}\` ist der jetzige Name dieses Beitrags. Lösche den Eintrag.`);
      if (present !== undefined)
        return report(
          `\`${alias}\` kann nicht weiterleiten: So heißt ${present.path}. Lösche den Eintrag, oder benenne eine der Dateien um.`,
        );
      const owner = owners.get(alias);
      owners.set(alias, owner ?? article);
      if (owner === undefined) return [];
      return report(
        owner === article
          ? `\`${alias}\` steht zweimal da. Lösche einen der Einträge.`
          : `\`${alias}\` leitet schon zu ${owner.path} weiter. Ein alter Name führt nur zu einem Beitrag; lösche einen der Einträge.`,
      );
    }),
  );
}

/**
 * Published addresses that are gone without a redirect, or that a draft or a later date takes
 * away: links from everywhere would break. `today` is a day in Berlin; what was recorded after it
 * does not count, since then the clock was set back.
 */
export function checkVanished({ articles }: Library, ledger: LedgerFile, today: string): Problem[] {
  const owners = new Map(
    articles.flatMap((article) =>
      [article.slug, ...aliasesIn(article.frontmatter.data)].map(
        (name) => [name, article] as const,
      ),
    ),
  );
  const slugs = articles.map(({ slug }) => slug);
  return [...parseLedger(ledger.text).values()]
    .filter(({ slug, firstSeen }) => firstSeen <= today && owners.get(slug)?.isExpected !== true)
    .map(({ slug }) => {
      const owner = owners.get(slug);
      if (owner !== undefined) return reportWithdrawn(owner);
      const line = ledger.text.split(/\r?\n/).findIndex((text) => text.startsWith(`${slug} `)) + 1;
      const guess = nearest(slug, slugs);
      const remedy =
        guess === undefined
          ? `Trage \`${slug}\` beim Nachfolger unter \`aliases\` ein, oder hole die Datei zurück.`
          : `Heißt der Beitrag jetzt \`${guess}\`? Dann trage dort \`aliases: [${slug}]\` ein.`;
      return problemAt(
        ledger.path,
        { line: Math.max(line, 1), column: 1 },
        `Der Beitrag \`${slug}\` war veröffentlicht und fehlt; Links auf ihn führen ins Leere. ${remedy}`,
      );
    });
}

function reportWithdrawn({ path, frontmatter, slug }: Article): Problem {
  const { data } = frontmatter;
  const isDraft = typeof data === 'object' && data !== null && 'draft' in data && data.draft;
  const field = isDraft === true ? 'draft' : 'publishedAt';
  return problemAt(
    path,
    frontmatter.positionOfKey([field]),
    `Der Beitrag war schon veröffentlicht; mit dieser Angabe verschwände er, und Links auf ihn führten ins Leere. Nimm sie zurück. Soll er weichen, lösche die Datei und trage \`${slug}\` bei einem anderen Beitrag unter \`aliases\` ein.`,
  );
}

/** As written: an alias counts even while another field of its article has a fault. */
function aliasesIn(data: unknown): string[] {
  const isMap = typeof data === 'object' && data !== null && 'aliases' in data;
  const aliases: unknown = isMap ? data.aliases : undefined;
  return Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [];
}
