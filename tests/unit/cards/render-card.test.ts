import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { explainLost, renderCard } from '../../../src/cards/render-card.ts';
import type { Point } from '../../../src/lib/pictures/crop.ts';
import { listArticleCard, listSiteCard } from '../../../src/lib/site/card-list.ts';

const SITE = { name: 'Warenstrom', claim: 'Handel im Netz' };
const ARTICLE = {
  slug: 'pakete',
  title: 'Wie Pakete fahren',
  authors: [{ name: 'Anna Beispiel' }],
};
const ADVERTISING = { kind: 'anzeige' as const, client: 'Muster GmbH' };

type Texts = Parameters<typeof listArticleCard>[0];
const render = (article: Texts) => renderCard(listArticleCard(article, SITE).card, new Map());

/** A wide photo, red at the left and blue at the right. */
function drawHalves() {
  const blue = { create: { width: 1500, height: 1000, channels: 3 as const, background: 'blue' } };
  return sharp({ create: { ...blue.create, width: 3000, background: 'red' } }).composite([
    { input: blue, left: 1500, top: 0 },
  ]);
}

describe('renderCard', () => {
  test.each([
    ['an article', listArticleCard(ARTICLE, SITE)],
    ['the site', listSiteCard(SITE)],
  ])('makes a PNG of 1200 × 630 for %s', async (_, { card }) => {
    const { format, width, height } = await sharp(await renderCard(card, new Map())).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
  });

  test.each([
    ['title', { title: 'Wie Pakete reisen' }],
    ['kicker', { kicker: 'Logistik' }],
    ['label', { advertising: ADVERTISING }],
    ['drawing', { slug: 'andere-pakete' }],
  ])('shows a different %s', async (_, change) => {
    const changed = await render({ ...ARTICLE, ...change });
    expect(changed.equals(await render(ARTICLE))).toBe(false);
  });

  test.each<[string, Point, number]>([
    ['left', [20, 50], 0],
    ['right', [80, 50], 1],
  ])('shows the %s half of a photo where its focus is', async (_, focus, half) => {
    const folder = mkdtempSync(join(tmpdir(), 'warenstrom-photo-'));
    const path = join(folder, 'foto.png');
    const panel = { left: 800, top: 200, width: 300, height: 300 };
    try {
      await drawHalves().toFile(path);
      const image = await render({ ...ARTICLE, photo: { path, focus } });
      expect(image.byteLength).toBeLessThan(250_000);
      const { channels } = await sharp(await sharp(image).extract(panel).toBuffer()).stats();
      expect(channels[half * 2]?.mean).toBeGreaterThan(240);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('typesets the texts', async () => {
    const written = await render({ ...ARTICLE, title: '"Pakete" - wie sie fahren' });
    expect(written.equals(await render({ ...ARTICLE, title: '„Pakete“ – wie sie fahren' }))).toBe(
      true,
    );
  });
});

describe('explainLost', () => {
  test('says in German which characters are missing, and where', async () => {
    const listed = listArticleCard({ ...ARTICLE, title: 'Douyin (抖音) liefert' }, SITE);
    expect(await explainLost(listed)).toEqual([
      expect.stringMatching(/^Beitrag „pakete“: .* 抖 音\. /),
    ]);
  });

  test('says nothing of emoji', async () => {
    const listed = listArticleCard({ ...ARTICLE, title: 'Wie Pakete fahren 🚚' }, SITE);
    expect(await explainLost(listed)).toEqual([]);
  });
});
