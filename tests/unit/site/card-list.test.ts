import { expect, test } from 'vitest';
import { readLibrary } from '../../../src/lib/articles/library.ts';
import { describeContent, listCards, listSiteCard } from '../../../src/lib/site/card-list.ts';
import { contentWith, NOW } from '../content-fixture.ts';

const SITE = { name: 'Warenstrom', claim: 'Handel im Netz' };
const article = (fields: string) => `---
title: Wie Pakete fahren
description: ${'Ein Satz, der lang genug ist. '.repeat(3)}
authors: [redaktion]
tags: [tiktok]
${fields}
---
Text.
`;
const list = (articles: Record<string, string>) =>
  listCards(readLibrary(contentWith(articles), NOW).library, SITE);

test('lists the card of the site and one for each article that readers may see', () => {
  const cards = list({
    'alt.mdx': article('publishedAt: 2026-11-20'),
    'entwurf.mdx': article('draft: true'),
    'geplant.mdx': article('publishedAt: 2026-12-01'),
    'neu.md': article('publishedAt: 2026-11-21'),
  });
  expect(cards.map(({ path, source }) => [path, source])).toEqual([
    ['og.png', 'site.yaml'],
    ['og/alt.png', 'Beitrag „alt“'],
    ['og/neu.png', 'Beitrag „neu“'],
  ]);
});

test('names authors, kicker and client', () => {
  const fields = `publishedAt: 2026-11-20
kicker: Logistik
advertising: { kind: anzeige, client: Muster GmbH }`;
  expect(list({ 'pakete.mdx': article(fields) })[1]?.card).toEqual({
    seed: 'pakete',
    siteName: 'Warenstrom',
    title: 'Wie Pakete fahren',
    kicker: 'Logistik',
    authors: ['Redaktion'],
    advertising: { client: 'Muster GmbH' },
  });
});

test('shows the photo of an article and what its crop keeps', () => {
  const fields = `publishedAt: 2026-11-20
cover: { image: ./paket.jpg, alt: Ein Paket auf Reisen, focus: oben }`;
  expect(list({ 'pakete.mdx': article(fields) })[1]?.card.photo).toEqual({
    path: 'content/articles/./paket.jpg',
    focus: [50, 20],
  });
});

test('shows name and claim on the card of the site', () => {
  expect(list({})[0]?.card).toMatchObject({ siteName: 'Warenstrom', title: 'Handel im Netz' });
});

test.each<[string, string, boolean]>([
  ['a whole word', 'warenkorbabbruch', true],
  ['a part of a compound', 'korb', true],
  ['a word in decomposed Unicode', 'rückgabe', true],
  ['another word', 'rücknahme', false],
])('the breaks of %s matter: %s, %s', (_, word, matters) => {
  const claim = 'Warenkorbabbruch und Rückgaberecht'.normalize('NFD');
  const { card } = listSiteCard({ ...SITE, claim });
  const before = describeContent(card, new Map());
  const after = describeContent(card, new Map([[word.normalize('NFC'), [4]]]));
  expect(after !== before).toBe(matters);
});
