import type { ArticleData } from '../../../schema/article.ts';
import type { LedgerFile, Library } from '../../articles/library.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { readLedgers } from '../../ledger/known-entries.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { nearest } from '../../values/nearest.ts';
import { listAt, valueAt } from '../../values/unknown-values.ts';

/**
 * Published articles that are gone without a redirect, or that a draft or a later date takes away:
 * links from everywhere would break. What only this branch has recorded may go. `today` is a day in Berlin; what was recorded after it does
 * not count, since then the clock was set back.
 */
export function checkVanished({ articles }: Library, ledger: LedgerFile, today: string): Problem[] {
  // Read as written: an alias counts even while another field of its article has an error.
  const owners = new Map(
    articles.flatMap((article) =>
      [article.slug, ...listAt(article.frontmatter.data, 'aliases')].map((name) => [name, article]),
    ),
  );
  const slugs = articles.map(({ slug }) => slug);
  const { known, published = known } = readLedgers(ledger);
  return [...published.values()]
    .filter(({ slug, firstSeen }) => firstSeen <= today && owners.get(slug)?.isExpected !== true)
    .map(({ slug }) => {
      const owner = owners.get(slug);
      return owner === undefined ? reportMissing(slug, slugs, ledger) : reportWithdrawn(owner);
    });
}

function reportMissing(slug: string, slugs: readonly string[], ledger: LedgerFile): Problem {
  const line = ledger.text.split(/\r?\n/).findIndex((text) => text.startsWith(`${slug} `)) + 1;
  const guess = nearest(slug, slugs);
  const remedy =
    guess === undefined
      ? `Trage \`${slug}\` beim Nachfolger unter \`aliases\` ein, oder hole die Datei zurück.`
      : `Heißt der Beitrag jetzt \`${guess}\`? Dann trage dort \`aliases: [${slug}]\` ein.`;
  return problemAt(
    'vanished-article',
    ledger.path,
    { line: Math.max(line, 1), column: 1 },
    `Der Beitrag \`${slug}\` war veröffentlicht und fehlt; Links auf ihn führen ins Leere. ${remedy}`,
  );
}

function reportWithdrawn({ path, frontmatter, slug }: TextDocument<ArticleData>): Problem {
  const isDraft = valueAt(frontmatter.data, 'draft') === true;
  return problemAt(
    'withdrawn-article',
    path,
    frontmatter.positionOfKey([isDraft ? 'draft' : 'publishedAt']),
    `Der Beitrag war schon veröffentlicht; mit dieser Angabe verschwände er, und Links auf ihn führten ins Leere. Nimm sie zurück. Soll er weichen, lösche die Datei und trage \`${slug}\` bei einem anderen Beitrag unter \`aliases\` ein.`,
  );
}
