import { expect, test } from 'vitest';
import { isInSitemap } from '../../src/lib/sitemap.ts';

test.each([
  ['https://magazin.de/', true],
  ['https://magazin.de/artikel/tiktok-shop/', true],
  ['https://magazin.de/artikel/1984/', true],
  ['https://magazin.de/artikel/top-10/', true],
  ['https://magazin.de/themen/tiktok/', true],
  ['https://magazin.de/themen/2026/', true],
  ['https://magazin.de/archiv/', true],
  ['https://magazin.de/archiv/2/', false],
  ['https://magazin.de/themen/tiktok/12/', false],
  ['https://magazin.de/magazin/archiv/2', false],
  ['https://magazin.de/404/', false],
  ['https://magazin.de/404', false],
])('lists %s: %s', (address, expected) => {
  expect(isInSitemap(address)).toBe(expected);
});
