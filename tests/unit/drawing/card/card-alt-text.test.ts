import { describe, expect, test } from 'vitest';
import { describeCard } from '../../../../src/lib/drawing/card/card-alt-text.ts';

const author = (name: string) => ({
  id: 'id',
  name,
  kind: 'person' as const,
  role: undefined,
  bio: undefined,
  url: undefined,
});
const PHOTO = { src: '', width: 3, height: 2, format: 'jpg' as const };
const CARD = { title: 'Wie Pakete fahren', kicker: 'Logistik', authors: [author('Anna Beispiel')] };

describe('describeCard', () => {
  test.each([
    {
      name: 'says what a card shows',
      card: CARD,
      text: 'Logistik: Wie Pakete fahren. Von Anna Beispiel. Abstrakte Zeichnung.',
    },
    {
      name: 'omits a missing kicker and keeps the question mark',
      card: { ...CARD, kicker: undefined, title: 'Fahren Pakete?' },
      text: 'Fahren Pakete? Von Anna Beispiel. Abstrakte Zeichnung.',
    },
    {
      name: 'says Anzeige first',
      card: { ...CARD, advertising: { kind: 'anzeige' as const, client: 'Muster GmbH' } },
      text: 'Anzeige. Logistik: Wie Pakete fahren. Von Anna Beispiel. Abstrakte Zeichnung.',
    },
    {
      name: 'says what a photo shows',
      card: { ...CARD, cover: { image: PHOTO, alt: 'Ein Paket auf Reisen' } },
      text: 'Logistik: Wie Pakete fahren. Von Anna Beispiel. Foto: Ein Paket auf Reisen.',
    },
    {
      name: 'names all authors',
      card: { ...CARD, authors: [author('Anna'), author('Ben'), author('Cem')] },
      text: 'Logistik: Wie Pakete fahren. Von Anna, Ben und Cem. Abstrakte Zeichnung.',
    },
  ])('$name', ({ card, text }) => {
    expect(describeCard(card)).toBe(text);
  });
});
