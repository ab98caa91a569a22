import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImageMetadata } from 'astro';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

interface Asked {
  src: ImageMetadata;
  format: string;
  width?: number;
  height?: number;
  quality?: number;
}

/** The URL says what was asked for. */
const getImage = vi.fn(async ({ src, format, width, height, quality }: Asked) => ({
  src: `/${[src.src, width, height, quality].filter(Boolean).join('-')}.${format}`,
}));
vi.mock('astro:assets', () => ({ getImage }));
const { listSources, publishWhole, renderPicture } = await import(
  '../../../src/images/picture-html.ts'
);
const { linkToLarge } = await import('../../../src/images/large-picture.ts');
const { renderTextPicture, renderTextPictures } = await import(
  '../../../src/images/text-pictures.ts'
);

const image = (change: Partial<ImageMetadata> = {}) =>
  ({ src: 'foto', format: 'jpg', width: 2000, height: 1000, ...change }) as ImageMetadata;

let folder: string;
let animation: (format: ImageMetadata['format'], pages: number) => ImageMetadata;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'warenstrom-'));
  for (const pages of [1, 2]) {
    const pixels = Buffer.alloc(8 * 8 * pages * 3).fill(255, 8 * 8 * 3);
    const raw = { width: 8, height: 8 * pages, channels: 3, pageHeight: 8 } as const;
    for (const format of ['gif', 'webp'] as const)
      await sharp(pixels, { raw }).toFile(join(folder, `${pages}.${format}`));
  }
  animation = (format, pages) =>
    image({ format, ...{ fsPath: join(folder, `${pages}.${format}`) } });
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => void getImage.mockClear());

describe('a picture', () => {
  test('has a source for each view and width as AVIF, with the quality of each', async () => {
    const sources = await listSources({ image: image(), place: 'row' });
    expect(sources).toEqual([
      {
        media: '(min-width: 48rem)',
        srcset: '/foto-288-162-55.avif 288w, /foto-576-324-45.avif 576w',
        sizes: '18rem',
        width: 288,
        height: 162,
      },
      {
        media: undefined,
        srcset: '/foto-192-192-50.avif 192w, /foto-288-288-45.avif 288w',
        sizes: '6rem',
        width: 192,
        height: 192,
      },
    ]);
  });

  test.each([
    ['its focus', [20, 80] as const, '20% 80%'],
    ['the usual focus', undefined, '50% 33%'],
  ])('is cropped around %s', async (_, focus, position) => {
    await listSources({ image: image(), place: 'byline', focus });
    expect(getImage).toHaveBeenCalledWith(expect.objectContaining({ position, fit: 'cover' }));
  });

  test.each<[what: string, change: Partial<ImageMetadata>, fallback: string]>([
    ['a photo of the second width', {}, '/foto-720-360.jpeg'],
    ['a small photo of its only width', { width: 200, height: 100 }, '/foto-200-100.jpeg'],
    ['transparent pictures', { format: 'png' }, '/foto-720-360.webp'],
  ])('has one file for other browsers: %s', async (_, change, fallback) => {
    const html = await renderPicture({ image: image(change), place: 'text' }, { alt: 'A & "B"' });
    expect(html).toMatch(/^<picture>(?:<source [^>]*>)+<img [^>]*><\/picture>$/);
    expect(html).toContain(`<img src="${fallback}" alt="A &amp; &quot;B&quot;" width=`);
  });

  test.each<[place: 'text' | 'half' | 'byline' | 'row', size: string]>([
    ['text', 'width="2000" height="1000"'],
    ['half', 'width="1440" height="720"'],
    ['byline', 'width="32" height="32"'],
    ['row', 'width="192" height="192"'],
  ])('has in the place %s the size %s', async (place, size) => {
    const html = await renderPicture({ image: image(), place }, {});
    expect(html).toContain(`${size}></picture>`);
    expect(html.match(/<source [^>]*>/g)?.at(-1)).toContain(`${size} type="image/avif"`);
  });

  test('that is a drawing is one file as it is', async () => {
    const drawing = image({ format: 'svg' });
    expect(await renderPicture({ image: drawing, place: 'text' }, { alt: '' })).toBe(
      '<img src="/foto.svg" alt="" width="2000" height="1000">',
    );
  });

  test.each<['gif' | 'webp', pages: number]>([
    ['gif', 2],
    ['webp', 2],
  ])('that moves as %s has a switch, and stands still as JPEG', async (format, pages) => {
    const picture = { image: animation(format, pages), place: 'text' } as const;
    const html = await renderPicture(picture, { alt: 'A', loading: 'eager' });
    expect(html).toMatch(/^<span class="animation"><picture>.*<img src="[^"]*\.jpeg"/);
    expect(html).toContain(
      '</picture><label data-print="no"><img src="/foto-976-488.webp" alt="A" loading="lazy" width="976" height="488"><input type="checkbox" role="switch" aria-label="Animation abspielen"> Animation abspielen</label></span>',
    );
  });

  test.each<['gif' | 'webp']>([['gif'], ['webp']])('%s with one image does not', async (format) => {
    const html = await renderPicture({ image: animation(format, 1), place: 'text' }, {});
    expect(html).not.toContain('switch');
    expect(html).toMatch(/<img src="[^"]*\.webp"/);
  });

  test.each<[width: number, expected: object]>([
    [2000, { path: '/foto-1200-600.jpeg', width: 1200, height: 600 }],
    [800, { path: '/foto-800-400.jpeg', width: 800, height: 400 }],
  ])('of %i pixels is published as a whole: %j', async (width, expected) => {
    expect(await publishWhole(image({ width, height: width / 2 }))).toEqual(expected);
  });
});

describe('a picture in large', () => {
  const link = (change: Partial<ImageMetadata>, alt = '', html = '<img>') =>
    linkToLarge(image(change), alt, html);

  test.each<[what: string, change: Partial<ImageMetadata>, href: string]>([
    ['a photo stays JPEG', {}, '/foto-2000.jpeg'],
    ['a very large one is scaled down', { width: 4000 }, '/foto-2400.jpeg'],
    ['others become WebP', { format: 'png' }, '/foto-2000.webp'],
    ['one that is a little wider than shown', { width: 641 }, '/foto-641.jpeg'],
    ['a drawing of any size', { format: 'svg', width: 10 }, '/foto.svg'],
  ])('is linked: %s', async (_, change, href) => {
    expect(await link(change)).toBe(
      `<a class="enlarge" href="${href}" aria-label="Bild vergrößern"><img></a>`,
    );
  });

  test('is named by its description', async () => {
    expect(await link({}, 'Ein "Lager"')).toContain(
      'aria-label="Bild vergrößern: Ein &quot;Lager&quot;"',
    );
  });

  test('is not linked where it is small or moves', async () => {
    expect(await link({ width: 640 })).toBe('<img>');
    const moving = '<span class="animation"></span>';
    expect(await link({}, '', moving)).toBe(moving);
  });
});

describe('pictures of a text', () => {
  test('load when they are near, described, in large behind a link', async () => {
    expect(await renderTextPicture(image(), { alt: 'Ein Lager', title: 'T' })).toMatch(
      /^<a class="enlarge" [^>]*Ein Lager"><picture>.*<img src="[^"]*" alt="Ein Lager" title="T" loading="lazy" decoding="async" width="2000" height="1000"><\/picture><\/a>$/,
    );
  });

  test('have no description where none is given, and a place of their own', async () => {
    const html = await renderTextPicture(image(), { place: 'half', linked: 'true' });
    expect(html).toMatch(/^<picture>.*<img src="[^"]*" alt="" loading="lazy"/);
    expect(html).toContain('height="720"');
  });

  test('replace their marks in order; others stay', async () => {
    const mark = (src: string) =>
      `<img __ASTRO_IMAGE_="{&#x22;src&#x22;:&#x22;./${src}&#x22;,&#x22;linked&#x22;:&#x22;true&#x22;}" alt="x">`;
    const marks = ['a', 'fehlt', 'b'].map(mark);
    const html = await renderTextPictures(`<p>${marks.join('–')}</p><img src="/x.png">`, (path) =>
      path === './fehlt' ? undefined : image({ src: path.slice(2), format: 'svg' }),
    );
    expect(html.replaceAll(/ (?:alt|loading|decoding|width|height)="[^"]*"/g, '')).toBe(
      `<p><img src="/a.svg">–${marks[1]?.replace(' alt="x"', '')}–<img src="/b.svg"></p><img src="/x.png">`,
    );
  });
});
