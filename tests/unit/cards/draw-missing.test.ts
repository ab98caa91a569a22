import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFileCache } from '../../../src/cache/file-cache.ts';
import { type CardOrder, drawMissing, readCardVersion } from '../../../src/cards/draw-missing.ts';
import type { SocialCard } from '../../../src/lib/drawing/card/social-card.ts';

const CARD: SocialCard = {
  seed: 'rueckgabe',
  siteName: 'Warenstrom',
  title: 'Rückgabemissbrauch verhindern',
  kicker: 'Recht',
  authors: ['Anna Beispiel'],
  advertising: { client: 'Muster GmbH' },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'warenstrom-cards-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Draws the missing cards as a build does; images are the content of cards. */
async function draw(order: CardOrder, { version = '1', render = image } = {}) {
  return drawMissing(order, openFileCache('cards', version, folder), undefined, render);
}
const image = async (card: SocialCard) => Buffer.from(JSON.stringify(card));

function order(card: SocialCard, breaks: Record<string, number[]> = {}): CardOrder {
  return {
    cards: [{ path: 'og/rueckgabe.png', source: 'Beitrag „rueckgabe“', card }],
    hyphenation: new Map(Object.entries(breaks)),
  };
}

describe('drawMissing', () => {
  test('draws an unchanged card once across builds', async () => {
    const first = await draw(order(CARD));
    const second = await draw(order({ ...CARD }));
    expect([first.drawn, second.drawn]).toEqual([1, 0]);
    expect(second.files).toEqual(first.files);
  });

  test.each<[string, Partial<SocialCard>]>([
    ['title', { title: 'Rückgabemissbrauch verbieten' }],
    ['author', { authors: ['Ben Muster'] }],
    ['order of authors', { authors: ['Ben Muster', 'Anna Beispiel'] }],
    ['kicker', { kicker: undefined }],
    ['advertising', { advertising: undefined }],
    ['client', { advertising: { client: 'Andere GmbH' } }],
    ['name of the site', { siteName: 'Warenfluss' }],
    ['slug', { seed: 'rueckgabe-2' }],
  ])('draws a card again when its %s changes', async (_, change) => {
    await draw(order(CARD));
    expect((await draw(order({ ...CARD, ...change }))).drawn).toBe(1);
  });

  test('draws a card again when its photo changes, or what its crop keeps', async () => {
    const path = join(folder, 'foto.jpg');
    writeFileSync(path, 'ein Foto');
    await draw(order({ ...CARD, photo: { path } }));
    expect((await draw(order({ ...CARD, photo: { path } }))).drawn).toBe(0);
    expect((await draw(order({ ...CARD, photo: { path, focus: [20, 50] } }))).drawn).toBe(1);
    writeFileSync(path, 'ein anderes');
    expect((await draw(order({ ...CARD, photo: { path } }))).drawn).toBe(1);
  });

  test.each([
    ['a word of the title', { rückgabe: [4] }, 1],
    ['no word of the title', { warenkorb: [5] }, 0],
  ])('draws %s with changed breaks: %s', async (_, breaks, drawn) => {
    await draw(order(CARD));
    expect((await draw(order(CARD, breaks))).drawn).toBe(drawn);
  });

  test('draws again when the program changes', async () => {
    await draw(order(CARD));
    expect((await draw(order(CARD), { version: '2' })).drawn).toBe(1);
  });

  test('does not use an image that was cut short', async () => {
    const { files } = await draw(order(CARD));
    truncateSync(files.get('og/rueckgabe.png') ?? '', 10);
    expect((await draw(order(CARD))).drawn).toBe(1);
  });

  test('keeps what was drawn before a later card fails, and names that card', async () => {
    const cards = Array.from({ length: 501 }, (_, index) => ({
      path: `og/${index}.png`,
      source: `Beitrag „${index}“`,
      card: { ...CARD, seed: String(index) },
    }));
    const failing = async (card: SocialCard) => {
      if (card.seed === '500') throw new Error('no memory');
      return image(card);
    };
    await expect(draw({ ...order(CARD), cards }, { render: failing })).rejects.toThrow(
      'Beitrag „500“: Die Bildkarte lässt sich nicht zeichnen: no memory',
    );
    expect((await draw({ ...order(CARD), cards })).drawn).toBe(1);
  });

  test('warns of characters that cannot be drawn, also when the card is known', async () => {
    const card = { ...CARD, title: 'Douyin (抖音) liefert' };
    const first = await draw(order(card));
    const second = await draw(order(card));
    expect(first.warnings).toHaveLength(1);
    expect(second.warnings).toEqual(first.warnings);
    expect(second.drawn).toBe(0);
  });
});

test('the version of cards stays as long as nothing of the program changes', () => {
  expect(readCardVersion()).toBe(readCardVersion());
});
