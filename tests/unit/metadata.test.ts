import { describe, expect, test } from 'vitest';
import { describeArticle, formatTitle, numberTitle } from '../../src/lib/metadata.ts';
import { makeArticle } from './make-article.ts';

test.each([
  ['Archiv', 'Archiv – Warenstrom'],
  ['Warenstrom', 'Warenstrom'],
])('formatTitle makes of „%s“ „%s“', (title, expected) => {
  expect(formatTitle(title, 'Warenstrom')).toBe(expected);
});

test.each([
  [1, 'Archiv'],
  [2, 'Archiv, Seite 2'],
  [10, 'Archiv, Seite 10'],
])('numberTitle on page %i is „%s“', (page, expected) => {
  expect(numberTitle('Archiv', page)).toBe(expected);
});

describe('describeArticle', () => {
  const article = makeArticle({ topics: ['tiktok', 'handel'], updatedAt: '2026-12-01' });
  const plain = {
    title: article.title,
    description: article.description,
    path: '/artikel/ein-beitrag/',
    article: { publishedAt: '2026-11-21', updatedAt: '2026-12-01', tags: ['TIKTOK', 'HANDEL'] },
  };

  test('tells title, description, dates and topics', () => {
    expect(describeArticle(article, '/artikel/ein-beitrag/')).toEqual(plain);
  });

  test.each([
    ['its description', { image: '', alt: 'Ein Paket' }, 'Ein Paket'],
    ['an empty one when it only decorates', { image: '', decorative: true }, ''],
  ])('names the photo with %s', (_, cover, alt) => {
    // The photo's file is of no interest here.
    const photographed = makeArticle({ ...article, cover: cover as never });
    expect(describeArticle(photographed, '/artikel/ein-beitrag/', '/foto.jpg')).toEqual({
      ...plain,
      image: { path: '/foto.jpg', width: 1200, height: 630, alt },
    });
  });
});
