import { describe, expect, test } from 'vitest';
import { describeArticle, formatTitle, numberTitle } from '../../../src/lib/site/metadata.ts';
import { makeArticle } from '../make-article.ts';

test.each([
  ['Archiv', 'Archiv – Warenstrom'],
  ['Warenstrom', 'Warenstrom'],
])('formatTitle turns „%s“ into „%s“', (title, expected) => {
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
    article: {
      publishedAt: '2026-11-21',
      updatedAt: '2026-12-01',
      tags: ['TIKTOK', 'HANDEL'],
      authors: ['redaktion'],
    },
  };

  test('names title, description, dates, topics and the social card', () => {
    expect(describeArticle(article, '/artikel/ein-beitrag/', '/og/ein-beitrag.png')).toEqual({
      ...plain,
      card: { path: '/og/ein-beitrag.png', alt: expect.stringContaining(article.title) },
    });
  });

  test('labels advertising in the title', () => {
    const paid = makeArticle({ advertising: { kind: 'anzeige', client: 'Firma' } });
    expect(describeArticle(paid, '/a/', '/og/a.png').title).toBe(`Anzeige: ${paid.title}`);
  });
});
