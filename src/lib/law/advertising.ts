import type { Article } from '../articles/article.ts';

/** The declaration of an article that it is advertising, or contains some. */
export type Advertising = NonNullable<Article['advertising']>;

/**
 * Everything paid for is labelled „Anzeige“: „sponsored by“ is not enough (BGH, 6 February 2014,
 * I ZR 2/11), and advertising must be recognisable and separate (§ 22 Abs. 1 MStV, § 5a Abs. 4 UWG).
 * A commission counts as payment, and so does a free product (§ 5a Abs. 4 Satz 2 UWG; BGH,
 * 13 January 2022, I ZR 35/21). Nobody pays for what the publisher says about its own offers, but
 * it is advertising all the same.
 */
const LABELS: Readonly<Record<Advertising['kind'], string>> = {
  anzeige: 'Anzeige',
  affiliate: 'Anzeige',
  bereitgestellt: 'Anzeige',
  eigenwerbung: 'Anzeige in eigener Sache',
};

const NOTES: Readonly<Record<Advertising['kind'], (client: string) => string>> = {
  anzeige: (client) => `Bezahlt von ${client}`,
  affiliate: (client) => `Enthält bezahlte Links: Für Käufe erhalten wir Provision von ${client}`,
  bereitgestellt: (client) => `Produkt kostenlos bereitgestellt von ${client}`,
  eigenwerbung: (client) => `Wirbt für ein eigenes Angebot: ${client}`,
};

/** Search engines must not count paid links. */
export const PAID_REL = 'sponsored nofollow';

/** The label that precedes the headline wherever an advertising article is named. */
export function labelOf({ kind }: Advertising): string {
  return LABELS[kind];
}

/** Who pays and for what, in German, without a full stop; undefined if no client is named. */
export function describeClient({ kind, client }: Advertising): string | undefined {
  return client === undefined ? undefined : NOTES[kind](client);
}

/** True for a link that leaves the site. */
export function isExternal(href: string): boolean {
  return /^(https?:)?\/\//i.test(href);
}

/** The title as plain text, such as in feeds: `Anzeige: Kartons, die …`. */
export function labelTitle({ title, advertising }: Pick<Article, 'title' | 'advertising'>): string {
  return advertising === undefined ? title : `${labelOf(advertising)}: ${title}`;
}
