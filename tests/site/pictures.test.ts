import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { eachOf } from '../expectations.ts';
import { findSite } from '../sites.ts';
import { findPage, readPages, select } from './built-site.ts';

const site = findSite('showcase');
const pages = readPages(site);
const article = findPage(pages, 'artikel/ausschnitte-und-formate/');
const PICTURES = globSync('{_astro,bilder,og}/*.{avif,gif,jpeg,jpg,png,svg,tiff,webp}', {
  cwd: site.folder,
});

describe('a photo whose subject is in a corner', () => {
  const lists = [article, findPage(pages, 'autoren/redaktion/')].flatMap((page) =>
    select(page, 'picture:has(img[src*="fleck"]) source'),
  );
  const files = [...new Set(lists.flatMap(({ attribs }) => parseSrcset(attribs.srcset)))];

  test('is there in several shapes', () => {
    const shapes = lists.map(({ attribs }) => Number(attribs.width) / Number(attribs.height));
    expect(shapes.map((shape) => shape.toFixed(1))).toEqual(['2.0', '1.8', '1.8', '1.0']);
  });

  test.each(eachOf(files.map(({ url, width }) => [url, width])))(
    'shows it in %s',
    async (url, width) => {
      const file = fileOf(url);
      expect((await sharp(file).metadata()).width).toBe(width);
      expect(await countRed(file)).toBeGreaterThan(0.004);
    },
  );

  test('shows it on the social card', async () => {
    expect(await countRed(join(site.folder, 'og/ausschnitte-und-formate.png'))).toBeGreaterThan(
      0.004,
    );
  });
});

describe('what is published of pictures', () => {
  test('is in use: no original, which may tell place and camera', () => {
    const texts = globSync('**/*.{html,xml,json}', { cwd: site.folder })
      .map((file) => readFileSync(join(site.folder, file), 'utf8'))
      .join();
    const made = PICTURES.filter((file) => file.startsWith('_astro'));
    expect(made.filter((file) => !texts.includes(basename(file)))).toEqual([]);
    expect(made.length).toBeGreaterThan(50);
  });

  test('holds nothing of EXIF', async () => {
    const metadata = PICTURES.map((file) => sharp(join(site.folder, file)).metadata());
    expect((await Promise.all(metadata)).filter(({ exif }) => exif !== undefined)).toEqual([]);
  });

  test('draws, but runs and loads nothing', () => {
    const [plan = ''] = select(article, 'img[src$=".svg"]').map(({ attribs }) => attribs.src);
    const drawing = readFileSync(fileOf(plan), 'utf8');
    expect(drawing).toContain('<path');
    expect(drawing).not.toMatch(/script|onload|fremd/);
  });

  test('moves only in the part of an animation with a switch', async () => {
    const [moving = ''] = select(article, '.animation label img').map(({ attribs }) => attribs.src);
    expect((await sharp(fileOf(moving)).metadata()).pages).toBe(6);
    const still = select(article, '.animation picture source, .animation picture img').map(
      ({ attribs }) => (attribs.srcset ?? attribs.src ?? '').split(' ')[0] ?? '',
    );
    const frames = still.map(async (url) => (await sharp(fileOf(url)).metadata()).pages ?? 1);
    expect(await Promise.all(frames)).toEqual([1, 1]);
    expect(select(article, '.animation input[type=checkbox][role=switch]')).toHaveLength(1);
  });
});

describe('a picture that comes first', () => {
  test.each([
    ['an article', article],
    ['the start page', findPage(pages, '')],
  ])('of %s is announced, as its sources have it', (_, page) => {
    const announced = select(page, 'head link[rel=preload][as=image]').map(({ attribs }) => [
      attribs.imagesrcset,
      attribs.imagesizes,
    ]);
    const first = select(page, 'picture:has(img[fetchpriority=high]) source').map(({ attribs }) => [
      attribs.srcset,
      attribs.sizes,
    ]);
    expect(announced).toEqual(first);
  });

  test('is announced once for each width of the window', () => {
    const cropped = findPage(pages, 'artikel/ausschnitte-und-formate/');
    const announced = select(cropped, 'head link[rel=preload][as=image]');
    expect(announced.map(({ attribs: { media, type } }) => [media, type])).toEqual([
      ['(min-width: 68rem)', 'image/avif'],
      ['not all and (min-width: 68rem)', 'image/avif'],
    ]);
  });

  test.each(eachOf(pages.map((page) => [page.path, page] as const)))(
    'is the only one of %s',
    (_, page) => {
      const eager = select(page, 'main img:not([loading=lazy])').filter(isPhoto);
      expect(eager.length).toBeLessThanOrEqual(1);
    },
  );
});

function isPhoto({ attribs }: ReturnType<typeof select>[number]): boolean {
  return attribs.src?.includes('/_astro/') === true;
}

function parseSrcset(srcset = ''): { url: string; width: number }[] {
  return srcset.split(', ').map((candidate) => {
    const [url = '', width = ''] = candidate.split(' ');
    return { url, width: Number.parseInt(width, 10) };
  });
}

function fileOf(url: string): string {
  return join(site.folder, url);
}

/** The share of red pixels. */
async function countRed(file: string): Promise<number> {
  const pixels = await sharp(file).removeAlpha().raw().toBuffer();
  let red = 0;
  for (let at = 0; at < pixels.length; at += 3) {
    const [r = 0, g = 0, b = 0] = pixels.subarray(at, at + 3);
    if (r > 200 && g < 80 && b < 80) red++;
  }
  return (red * 3) / pixels.length;
}
