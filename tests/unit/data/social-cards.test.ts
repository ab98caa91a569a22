import sharp from 'sharp';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderArticleCard, renderSiteCard } from '../../../src/data/social-cards.ts';

const AUTHOR = {
  id: 'anna',
  name: 'Anna Beispiel',
  kind: 'person' as const,
  role: undefined,
  bio: undefined,
  url: undefined,
};
const ARTICLE = { slug: 'pakete', title: 'Wie Pakete fahren', authors: [AUTHOR] };
const SITE = { name: 'Warenstrom', hyphenation: new Map() };
const ADVERTISING = { kind: 'anzeige' as const, client: 'Muster GmbH' };

afterEach(() => vi.restoreAllMocks());

describe('renderArticleCard', () => {
  test('makes a PNG of 1200 × 630', async () => {
    const { format, width, height } = await sharp(
      await renderArticleCard(ARTICLE, SITE),
    ).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
  });

  test.each([
    ['title', { title: 'Wie Pakete reisen' }],
    ['kicker', { kicker: 'Logistik' }],
    ['label', { advertising: ADVERTISING }],
    ['drawing', { slug: 'andere-pakete' }],
  ])('shows a different %s', async (_, change) => {
    const card = await renderArticleCard(ARTICLE, SITE);
    const changed = await renderArticleCard({ ...ARTICLE, ...change }, SITE);
    expect(changed.equals(card)).toBe(false);
  });

  test('warns in German which characters are missing, and where', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await renderArticleCard({ ...ARTICLE, title: 'Douyin (抖音) liefert' }, SITE);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toMatch(/^Beitrag „pakete“: .* 抖 音\. /);
  });

  test('does not warn of emoji', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await renderArticleCard({ ...ARTICLE, title: 'Wie Pakete fahren 🚚' }, SITE);
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('renderSiteCard', () => {
  test('makes a PNG of 1200 × 630', async () => {
    const image = await renderSiteCard({ ...SITE, claim: 'Handel im Netz' });
    const { width, height } = await sharp(image).metadata();
    expect([width, height]).toEqual([1200, 630]);
  });
});
