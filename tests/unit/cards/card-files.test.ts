import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startCards } from '../../../src/cards/card-files.ts';
import type { CardOrder } from '../../../src/cards/draw-missing.ts';
import { listArticleCard, listSiteCard } from '../../../src/lib/site/card-list.ts';

const SITE = { name: 'Warenstrom', claim: 'Handel im Netz' };
const ARTICLE = { slug: 'douyin', title: 'Douyin (抖音) liefert', authors: [{ name: 'Anna' }] };

const progress = { step: vi.fn(), count: vi.fn(), end: vi.fn() };

let folder: string;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'warenstrom-cards-'));
  output = join(folder, 'dist');
  mkdirSync(output);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
  rmSync(folder, { recursive: true });
});

/** Makes the cards of a site as a build does. */
async function build(order: CardOrder): Promise<void> {
  const cards = startCards(order, progress, join(folder, 'cache'));
  await cards.linkInto(output).finally(cards.stop);
}

test('puts cards drawn beside the build into the site, and warns once in each build', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const order = {
    cards: [listSiteCard(SITE), listArticleCard(ARTICLE, SITE)],
    hyphenation: new Map(),
  };
  // A file of another origin in the card's place is replaced, not written to.
  writeFileSync(join(output, 'og.png'), '');
  await build(order);
  await build(order);
  for (const path of ['og.png', 'og/douyin.png']) {
    const { width, height } = await sharp(join(output, path)).metadata();
    expect([width, height]).toEqual([1200, 630]);
    expect(statSync(join(output, path)).nlink).toBe(2);
  }
  expect(warn.mock.calls).toEqual([
    [expect.stringMatching(/^Beitrag „douyin“: .* 抖 音\. /)],
    [expect.stringMatching(/^Beitrag „douyin“: .* 抖 音\. /)],
  ]);
});

test('fails with a German sentence when a card cannot be drawn', async () => {
  const { card, ...listed } = listArticleCard({ ...ARTICLE, title: 'W'.repeat(500) }, SITE);
  await expect(build({ cards: [{ ...listed, card }], hyphenation: new Map() })).rejects.toThrow(
    /^Beitrag „douyin“: Die Bildkarte lässt sich nicht zeichnen: /,
  );
});

test('fails with the error of the file system when the cache cannot be written', async () => {
  writeFileSync(join(folder, 'cache'), '');
  await expect(
    build({ cards: [listSiteCard(SITE)], hyphenation: new Map() }),
  ).rejects.toMatchObject({ code: expect.stringMatching(/^(?:EEXIST|ENOTDIR)$/) });
});

test('shows how many cards are drawn, and how many were known', async () => {
  const order = { cards: [listSiteCard(SITE)], hyphenation: new Map() };
  await build(order);
  expect(progress.step.mock.calls).toEqual([[1, 1]]);
  await build(order);
  expect(progress.step).toHaveBeenCalledTimes(1);
  expect(progress.count.mock.calls).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(progress.end).toHaveBeenCalledTimes(2);
});
