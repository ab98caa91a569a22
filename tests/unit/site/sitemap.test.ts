import { describe, expect, test } from 'vitest';
import { fixedPaths, formatSitemap } from '../../../src/lib/site/sitemap.ts';

const addressOf = (name: string) => `https://m.de/${name}.xml`;
const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    url: `https://m.de/${index}/`,
    changedAt: undefined,
  }));

describe('formatSitemap', () => {
  test.each([
    [0, ['sitemap-index', 'sitemap-0']],
    [2, ['sitemap-index', 'sitemap-0']],
    [3, ['sitemap-index', 'sitemap-0', 'sitemap-1']],
    [5, ['sitemap-index', 'sitemap-0', 'sitemap-1', 'sitemap-2']],
  ])('makes of %i addresses, two a file, %j', (count, names) => {
    const files = formatSitemap(entries(count), addressOf, 2);
    expect(files.map(({ name }) => name)).toEqual(names);
    expect(files[0]?.xml.match(/(?<=<loc>)[^<]+/g)).toEqual(names.slice(1).map(addressOf));
    const listed = files.slice(1).flatMap(({ xml }) => xml.match(/(?<=<loc>)[^<]+/g) ?? []);
    expect(listed).toEqual(entries(count).map(({ url }) => url));
  });

  test('puts 50,000 addresses into one file and one more into a second', () => {
    expect(formatSitemap(entries(50_000), addressOf)).toHaveLength(2);
    expect(formatSitemap(entries(50_001), addressOf)).toHaveLength(3);
  });

  test('dates what has a date, and escapes addresses', () => {
    const [, file] = formatSitemap(
      [
        { url: "https://m.de/?a&b'c", changedAt: '2026-11-21' },
        { url: 'https://m.de/x/', changedAt: undefined },
      ],
      addressOf,
    );
    expect(file?.xml.split('\n').slice(2, 4)).toEqual([
      '<url><loc>https://m.de/?a&amp;b&apos;c</loc><lastmod>2026-11-21</lastmod></url>',
      '<url><loc>https://m.de/x/</loc></url>',
    ]);
  });
});

test.each([
  ['./index.astro', ['']],
  ['./themen/index.astro', ['themen/']],
  ['./impressum.astro', ['impressum/']],
  ['./korrekturen/index.astro', ['korrekturen/']],
  ['./404.astro', []],
  ['./suche.astro', []],
  ['./suche/index.astro', []],
  ['./[page].astro', []],
  ['./themen/[tag]/[...page].astro', []],
])('the page %s has the fixed paths %j', (file, paths) => {
  expect(fixedPaths([file])).toEqual(paths);
});
