import { describe, expect, test } from 'vitest';
import { composeFeedText, formatCorrections } from '../../src/lib/feed-content.ts';
import { makeArticle } from './make-article.ts';

const ADDRESS = 'https://magazin.de/artikel/x/';
const PHOTO = {
  url: 'https://magazin.de/bilder/x.jpg',
  type: 'image/jpeg',
  bytes: 9,
  width: 3,
  height: 2,
  alt: 'Ein "Paket"',
  credit: 'Foto: A & B',
};

const compose = (article: Parameters<typeof makeArticle>[0], image?: typeof PHOTO) =>
  composeFeedText(makeArticle(article), '<p>Text</p>', ADDRESS, image).split('\n').filter(Boolean);

describe('composeFeedText', () => {
  test.each([
    ['only the text', {}, ['<p>Text</p>']],
    [
      'the label of advertising first',
      { advertising: { kind: 'anzeige' as const, client: 'Karton & Co.' }, asOf: '2020' },
      [
        '<p><strong>Anzeige</strong> · Karton &amp; Co.</p>',
        '<p><strong>Stand des Wissens: 2020</strong></p>',
        '<p>Text</p>',
      ],
    ],
    [
      'sources below',
      {
        sources: [
          { title: 'A < B', url: 'https://a.de/?b=1&c=2', date: '2025-12' },
          { title: 'C' },
        ],
      },
      [
        '<p>Text</p>',
        '<h2>Quellen</h2>',
        '<ul><li><a href="https://a.de/?b=1&amp;c=2">A &lt; B</a>, Dezember 2025</li><li>C</li></ul>',
      ],
    ],
  ])('gives %s', (_, article, lines) => {
    expect(compose(article)).toEqual(lines);
  });

  test('shows the photo with its credit', () => {
    expect(compose({}, PHOTO)[0]).toBe(
      '<figure><img src="https://magazin.de/bilder/x.jpg" alt="Ein &quot;Paket&quot;" width="3" height="2" /><figcaption>Foto: A &amp; B</figcaption></figure>',
    );
  });

  test.each([
    ['ids', '<h2 id="a">b</h2>', '<h2>b</h2>'],
    ['soft hyphens', '<p>Waren\u00ADkorb</p>', '<p>Warenkorb</p>'],
    ['components that nobody knows', '<BarChart title="a">b</BarChart>', 'b'],
  ])('leaves out %s', (_, html, expected) => {
    expect(composeFeedText(makeArticle(), html, ADDRESS, undefined)).toBe(expected);
  });

  test.each([
    ['deletions', '<p><del>a</del> <ins>b</ins></p>'],
    ['dates', '<time datetime="2026-11-21">heute</time>'],
    ['the language of a span', '<span lang="en">so</span>'],
  ])('keeps %s', (_, html) => {
    expect(composeFeedText(makeArticle(), html, ADDRESS, undefined)).toBe(html);
  });

  test('unfolds what is folded', () => {
    const html = '<details><summary>Zahlen</summary><table><tbody></tbody></table></details>';
    expect(composeFeedText(makeArticle(), html, ADDRESS, undefined)).toBe(
      html.replace('<details>', '<details open>'),
    );
  });
});

describe('formatCorrections', () => {
  test.each([
    ['correction', 'Korrektur'],
    ['update', 'Nachtrag'],
  ] as const)('names a %s „%s“ and dates it', (kind, word) => {
    expect(formatCorrections([{ date: '2026-12-03', text: 'Vier < fünf.', kind }])).toBe(
      `<h2>Korrekturen und Nachträge</h2>\n<ul><li><strong>${word} vom <time datetime="2026-12-03">3.\u00A0Dezember 2026</time>:</strong> Vier &lt; fünf.</li></ul>`,
    );
  });

  test('is nothing without corrections', () => {
    expect(formatCorrections([])).toBe('');
  });
});
