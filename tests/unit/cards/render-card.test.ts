import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { explainLost, renderCard } from '../../../src/cards/render-card.ts';
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
