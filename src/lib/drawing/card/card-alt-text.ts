import type { Article } from '../../articles/article.ts';

/**
 * The alternative text of a card:
 * `Anzeige. Logistik: Wie Pakete fahren. Von Anna Beispiel. Abstrakte Zeichnung.`
 */
export function describeCard({ title, kicker, authors, advertising, cover }: CardContent): string {
  const names = new Intl.ListFormat('de').format(authors.map(({ name }) => name));
  const sentences = [
    ...(advertising === undefined ? [] : ['Anzeige.']),
    `${kicker === undefined ? '' : `${kicker}: `}${title}${/[.!?…]$/.test(title) ? '' : '.'}`,
    `Von ${names}.`,
    describePanel(cover),
  ];
  return sentences.join(' ');
}

function describePanel(cover: CardContent['cover']): string {
  if (cover === undefined) return 'Abstrakte Zeichnung.';
  return cover.alt === undefined ? 'Ein Foto.' : `Foto: ${cover.alt.replace(/[.!]?$/, '.')}`;
}

type CardContent = Pick<Article, 'title' | 'kicker' | 'authors' | 'advertising' | 'cover'>;
