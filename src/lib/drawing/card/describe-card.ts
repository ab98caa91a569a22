import type { Article } from '../../articles/article.ts';

/**
 * What a card shows, for those who do not see it:
 * `Anzeige. Logistik: Wie Pakete fahren. Von Anna Beispiel. Abstrakte Zeichnung.`
 */
export function describeCard({ title, kicker, authors, advertising }: Shown): string {
  const names = new Intl.ListFormat('de').format(authors.map(({ name }) => name));
  const sentences = [
    ...(advertising === undefined ? [] : ['Anzeige.']),
    `${kicker === undefined ? '' : `${kicker}: `}${title}${/[.!?…]$/.test(title) ? '' : '.'}`,
    `Von ${names}.`,
    'Abstrakte Zeichnung.',
  ];
  return sentences.join(' ');
}

type Shown = Pick<Article, 'title' | 'kicker' | 'authors' | 'advertising'>;
