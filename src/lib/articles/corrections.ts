import { toBerlinInstant, toTimestamp } from '../values/dates.ts';
import type { Article } from './article.ts';
import type { Correction } from './changes.ts';

/** A correction with the article it belongs to. */
export interface PublishedCorrection extends Correction {
  article: Article;
}

/** A correction as schema.org wants it in an article's `correction`. */
export interface CorrectionComment {
  '@type': 'CorrectionComment';
  datePublished: string;
  text: string;
}

/** The corrections of mistakes in one article, the newest first; news after publication left out. */
export function correctionsOf(article: Pick<Article, 'corrections'>): Correction[] {
  return article.corrections.filter(({ kind }) => kind === 'correction').toSorted(compareNewest);
}

/** What was added to one article after publication, in the order in which it came. */
export function updatesOf(article: Pick<Article, 'corrections'>): Correction[] {
  return article.corrections
    .filter(({ kind }) => kind === 'update')
    .toSorted(compareNewest)
    .reverse();
}

/** All corrections of mistakes, the newest first; on the same day by article. */
export function listCorrections(articles: readonly Article[]): PublishedCorrection[] {
  return articles
    .flatMap((article) => correctionsOf(article).map((correction) => ({ ...correction, article })))
    .toSorted(
      (left, right) =>
        compareNewest(left, right) || (left.article.slug < right.article.slug ? -1 : 1),
    );
}

/**
 * The corrections of an article for structured data, the newest first; empty without any.
 * https://schema.org/CorrectionComment
 */
export function toCorrectionComments(article: Pick<Article, 'corrections'>): CorrectionComment[] {
  return correctionsOf(article).map(({ date, text }) => ({
    '@type': 'CorrectionComment',
    datePublished: toBerlinInstant(date),
    text,
  }));
}

function compareNewest(left: Correction, right: Correction): number {
  return toTimestamp(right.date) - toTimestamp(left.date);
}
