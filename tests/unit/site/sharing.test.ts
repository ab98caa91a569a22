import { describe, expect, test } from 'vitest';
import { citeArticle, recommendByMail } from '../../../src/lib/site/sharing.ts';
import { makeArticle } from '../make-article.ts';

const URL = 'https://magazin.test/artikel/ein-beitrag/';
const [REDAKTION] = makeArticle().authors;
const JANA = { ...REDAKTION, id: 'jana', name: 'Jana Vogt', kind: 'person' as const };
const END = `In: Warenstrom, 21.\u00A0November 2026, ${URL}`;

describe('a reference names authors, title, magazine, dates and URL', () => {
  test.each([
    ['of a plain article', {}, `Redaktion: Ein Beitrag über den Handel. ${END}`],
    [
      'of several authors',
      { authors: [REDAKTION, JANA] },
      `Redaktion und Jana Vogt: Ein Beitrag über den Handel. ${END}`,
    ],
    ['without an author', { authors: [] }, `Ein Beitrag über den Handel. ${END}`],
    ['after a question', { title: 'Was nun?' }, `Redaktion: Was nun? ${END}`],
    [
      'of an advertisement',
      { title: 'Kartons', advertising: { kind: 'anzeige', client: 'Firma' } },
      `Redaktion: Anzeige: Kartons. ${END}`,
    ],
    [
      'with the last change and the state',
      { title: 'Kartons', updatedAt: '2026-12-01', asOf: '2025-06' },
      `Redaktion: Kartons. In: Warenstrom, 21.\u00A0November 2026, aktualisiert am 1.\u00A0Dezember 2026, Stand Juni 2025, ${URL}`,
    ],
  ] as const)('%s', (_, fields, expected) => {
    // The rows are literal values; articles hold lists that may grow.
    const article = makeArticle(structuredClone(fields) as Parameters<typeof makeArticle>[0]);
    expect(citeArticle(article, 'Warenstrom', URL)).toBe(expected);
  });
});

describe('a mail names the article and its URL', () => {
  test.each([
    ['Kartons & Co: wie?', 'Kartons & Co: wie?'],
    ['Um 10\u00A0% güns\u00ADtiger', 'Um 10 % günstiger'],
  ])('%s', (title, subject) => {
    const link = new globalThis.URL(recommendByMail(makeArticle({ title }), URL));
    expect(link.protocol).toBe('mailto:');
    expect(Object.fromEntries(link.searchParams)).toEqual({ subject, body: URL });
    expect(link.href).not.toContain('+');
  });
});
