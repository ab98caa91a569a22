import { describe, expect, test } from 'vitest';
import {
  drawSocialCard,
  type SocialCard,
  typesetCard,
} from '../../../../src/lib/drawing/card/social-card.ts';
import { eachOf } from '../../../expectations.ts';
import { typeface } from './card-typeface.ts';

const CARD: SocialCard = {
  seed: 'retouren-kosten',
  siteName: 'Warenstrom',
  title: 'Retouren kosten',
  kicker: 'Logistik',
  authors: ['Anna Beispiel'],
  advertising: undefined,
};

/** The texts on a card with their positions, in drawing order. */
function readCard(card: SocialCard): { text: string; x: number; y: number; right: number }[] {
  const written: { text: string; x: number; y: number; right: number }[] = [];
  drawSocialCard(card, {
    ...typeface,
    outline: (text, { x, y, size }) => {
      written.push({ text, x, y, right: x + typeface.measure(text) * size });
      return typeface.outline(text, { x, y, size });
    },
  });
  return written;
}
const textsOf = (card: SocialCard) => readCard(card).map(({ text }) => text);

describe('drawSocialCard', () => {
  test('draws the same card for the same content', () => {
    expect(drawSocialCard(CARD, typeface)).toBe(drawSocialCard({ ...CARD }, typeface));
  });

  test('shows site, kicker, title and author from top to bottom', () => {
    const written = readCard(CARD);
    expect(written.map(({ text }) => text)).toEqual([
      'Warenstrom',
      'Logistik',
      'Retouren',
      'kosten',
      'Anna Beispiel',
    ]);
    expect(written.map(({ y }) => y)).toEqual(written.map(({ y }) => y).toSorted((a, b) => a - b));
  });

  test.each([
    ['anzeige with a client', { client: 'Muster GmbH' }, ['Anzeige', 'Muster GmbH']],
    ['advertising without a client', { client: undefined }, ['Anzeige']],
  ])('puts the word Anzeige before the rest of the article for %s', (_, advertising, words) => {
    const texts = textsOf({ ...CARD, advertising });
    expect(texts.slice(1, 1 + words.length)).toEqual(words);
  });

  test('shows Anzeige only where it is required', () => {
    expect(textsOf(CARD)).not.toContain('Anzeige');
  });

  test.each<[string, Partial<SocialCard>]>([
    [
      'a full card',
      {
        advertising: { client: 'Gesellschaft für Bonussysteme und Kundenbindung mbH & Co. KG' },
        kicker: 'Datenschutz und Verbraucherrecht in der EU',
        authors: ['Alexandra von Hohenstein-Musterberg', 'Maximilian Beispielmann', 'Cem Yılmaz'],
      },
    ],
    [
      'wide letters',
      {
        title: 'W'.repeat(110),
        kicker: 'W'.repeat(40),
        authors: ['W'.repeat(80)],
        advertising: { client: 'W'.repeat(120) },
        siteName: 'W'.repeat(40),
      },
    ],
    ['nothing but a title', { kicker: undefined, authors: [] }],
  ])('keeps %s in its column, clear of the cover', (_, change) => {
    const [site, ...texts] = readCard({ ...CARD, ...change });
    expect(site?.right).toBeLessThan(1200);
    for (const { x, y, right } of eachOf(texts)) {
      expect(x).toBeGreaterThanOrEqual(56);
      expect(right).toBeLessThan(744 - 40);
      expect(y).toBeLessThan(630 - 50);
    }
  });

  test('needs no font, no image and no URL', () => {
    const svg = drawSocialCard({ ...CARD, title: 'Kauf & Recht <b>' }, typeface);
    expect(svg).not.toMatch(/<text|<image|href|url\(|font|&|NaN|undefined/);
  });

  test('shows the cover drawing of its seed', () => {
    expect(drawSocialCard(CARD, typeface)).not.toBe(
      drawSocialCard({ ...CARD, seed: 'ein-anderer-beitrag' }, typeface),
    );
  });
});

test('typesets every text but the seed, and breaks long words of the title', () => {
  const written = {
    seed: 'a "b"',
    siteName: 'Waren - Strom',
    title: '"Warenkorbabbruch" ...',
    kicker: 'Handel - Recht',
    authors: ["Mathias d'Or"],
    advertising: { client: '"Muster" GmbH' },
  };
  expect(typesetCard(written, new Map([['warenkorbabbruch', [5, 9]]]))).toEqual({
    seed: 'a "b"',
    siteName: 'Waren\u00A0– Strom',
    title: '„Waren\u00ADkorb\u00ADabbruch“\u00A0…',
    kicker: 'Handel\u00A0– Recht',
    authors: ['Mathias d’Or'],
    advertising: { client: '„Muster“ GmbH' },
  });
});
