import type { Article } from '../articles/article.ts';
import { modifiedAt } from '../articles/changes.ts';
import { labelTitle } from '../law/advertising.ts';
import { joinGerman } from '../values/counts.ts';
import { formatDate } from '../values/dates.ts';
import { toPlainText } from '../values/html-text.ts';

/**
 * A reference to an article, as a German bibliography lists it, without an end:
 * `Jana Vogt: Titel. In: Warenstrom, 21. November 2026, Stand 2025, https://…`
 */
export function citeArticle(article: Article, siteName: string, url: string): string {
  const { authors, publishedAt, asOf } = article;
  const title = labelTitle(article);
  const changedAt = modifiedAt(article);
  const parts = [
    `In: ${siteName}`,
    formatDate(publishedAt),
    ...(changedAt === undefined ? [] : [`aktualisiert am ${formatDate(changedAt)}`]),
    ...(asOf === undefined ? [] : [`Stand ${formatDate(asOf)}`]),
    url,
  ];
  const names = authors.length === 0 ? '' : `${joinGerman(authors.map(({ name }) => name))}: `;
  return `${names}${title}${/[.!?…]$/.test(title) ? '' : '.'} ${parts.join(', ')}`;
}

/** A `mailto:` link that recommends an article; the reader adds the recipient. */
export function recommendByMail(article: Article, url: string): string {
  const subject = toPlainText(labelTitle(article)).replace(/\s/g, ' ');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(url)}`;
}
