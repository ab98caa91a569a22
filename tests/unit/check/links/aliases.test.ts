import { test } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { checkArticle } from '../make-content.ts';

test.each([
  '/_astro/a.css',
  '/suchindex/a',
  '/og/a.png',
  '/bilder/a.jpg',
  '/archiv/2/',
  '/archiv/2',
  '/autoren/eva/12',
  '/bildnachweise/2/',
  '/korrekturen/2/',
  '/themen/tiktok/2/',
  '/themen',
  '/themen/',
  '/rss.xml',
])('the old path %s belongs to the magazine', (path) => {
  expectProblems(checkArticle('Text.\n', [`aliases: [${path}]`]), ['taken-alias@7:11']);
});

test.each([
  '/alt/_astro/a.css',
  '/bilderbuch/a',
  '/alt/archiv/2/',
  '/archiv/zwei/',
  '/archiv/2/alt/',
  '/themen/tiktok/b/2/',
  '/themen/alt/',
  '/rss.xml/alt',
])('the old path %s may lead to an article', (path) => {
  expectProblems(checkArticle('Text.\n', [`aliases: [${path}]`]), []);
});

test.each([
  ['[/artikel/x]', 'taken-alias@7:11'],
  ['[/artikel/x/]', 'taken-alias@7:11'],
  ['[alt, /artikel/x/]', 'taken-alias@7:16'],
  ['[x, alt]'],
  ['[/2021/alt, x, alt]'],
  ['[/2021/alt, x]', 'taken-alias@7:22'],
  ['[/artikel/alt/b/, alt]'],
  ['[/alt/, /alt]', 'duplicate-alias@7:18'],
  ['[/alt, alt]'],
])('the aliases %s of x', (aliases, ...expected) => {
  expectProblems(checkArticle('Text.\n', [`aliases: ${aliases}`]), expected);
});
