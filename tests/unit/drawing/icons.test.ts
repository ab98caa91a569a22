import sharp from 'sharp';
import { expect, test } from 'vitest';
import { renderFavicon, renderIcon } from '../../../src/cards/render-icon.ts';
import { ICONS, packIco } from '../../../src/lib/drawing/icons.ts';
import { describeManifest } from '../../../src/lib/site/manifest.ts';
import { createUrls } from '../../../src/lib/site/urls.ts';

test.each(Object.entries(ICONS))('%s has its size and is opaque', async (_, icon) => {
  const { width, height, hasAlpha } = await sharp(await renderIcon(icon)).metadata();
  expect({ width, height, hasAlpha }).toEqual({
    width: icon.size,
    height: icon.size,
    hasAlpha: false,
  });
});

test('the square sign of a maskable icon lies within a circle of 80 percent', () => {
  const { margin } = ICONS['icon-maskable'];
  // In public/favicon.svg the sign takes 20 of 24 units.
  const diagonal = (1 - 2 * margin) * (20 / 24) * Math.SQRT2;
  expect(diagonal).toBeLessThan(0.8);
});

test('favicon.ico holds two images', async () => {
  const ico = Buffer.from(await renderFavicon());
  expect(ico.readUInt16LE(4)).toBe(2);
  const sizes = [0, 1].map(async (index) => {
    const entry = 6 + 16 * index;
    const start = ico.readUInt32LE(entry + 12);
    const png = ico.subarray(start, start + ico.readUInt32LE(entry + 8));
    return (await sharp(png).metadata()).width;
  });
  expect(await Promise.all(sizes)).toEqual([16, 32]);
});

test('an image of an ICO lies where its entry says', () => {
  const ico = packIco([{ size: 16, png: new Uint8Array([7, 8]) }]);
  expect([...ico.slice(0, 6)]).toEqual([0, 0, 1, 0, 1, 0]);
  expect([...ico.slice(22)]).toEqual([7, 8]);
});

test('the manifest names its icons below the base path', () => {
  const site = { name: 'Warenstrom', description: 'Ein Magazin' };
  const manifest = describeManifest(site, createUrls('/magazin/', 'https://m.de'));
  expect(manifest).toMatchObject({
    start_url: '/magazin/',
    icons: [
      { src: '/magazin/icon-192.png', sizes: '192x192' },
      { src: '/magazin/icon-512.png', sizes: '512x512' },
      { src: '/magazin/icon-maskable.png', purpose: 'maskable' },
    ],
  });
});
