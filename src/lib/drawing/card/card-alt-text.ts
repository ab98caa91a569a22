import type { Article } from '../../articles/article.ts';

/**
 * The alternative text of a card:
 * `Anzeige. Logistik: Wie Pakete fahren. Von Anna Beispiel. Abstrakte Zeichnung.`
 */
export function describeCard({ title, kicker, authors, advertising }: CardContent): string {
  const names = new Intl.ListFormat('de').format(authors.map(({ name }) => name));
  const sentences = [
    ...(advertising === undefined ? [] : ['Anzeige.']),
    `${kicker === undefined ? '' : `${kicker}: `}${title}${/[.!?…]$/.test(title) ? '' : '.'}`,
    `Von ${names}.`,
    'Abstrakte Zeichnung.',
  ];
  return sentences.join(' ');
}

type CardContent = Pick<Article, 'title' | 'kicker' | 'authors' | 'advertising'>;
