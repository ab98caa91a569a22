import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { eachOf, present } from '../expectations.ts';
import { findSite } from '../sites.ts';
import { attributeOf, findPage, readPages, select } from './built-site.ts';

const site = findSite('showcase');
const pages = readPages(site);
const article = findPage(pages, 'artikel/bilder-ansehen/');
const links = select(article, 'a.enlarge').map(({ attribs }) => attribs);
const scriptsOf = (path: string) =>
  select(findPage(pages, path), 'script[src]').map(({ attribs }) => attribs.src ?? '');

describe('the large view of pictures', () => {
  test('is offered for the lead, images, figures and all pictures of galleries', () => {
    expect(links).toHaveLength(28);
    expect(links[0]?.['aria-label']).toMatch(/^Bild vergrößern: Farbflächen/);
  });

  test('is a plain link to a large file without the data of the camera', async () => {
    for (const href of eachOf(new Set(links.map(({ href }) => present(href))))) {
      const { format, width, exif } = await sharp(join(site.folder, href)).metadata();
      expect([href, format, exif]).toEqual([href, 'jpeg', undefined]);
      expect(width).toBeGreaterThan(1000);
      expect(width).toBeLessThanOrEqual(2400);
    }
  });

  test('leaves small images and images in links alone', () => {
    expect(attributeOf(article, 'img[alt="Ein kleines Quadrat"]', 'width')).toBe('24');
    expect(select(article, 'a a, .enlarge img[alt="Ein kleines Quadrat"]')).toEqual([]);
    expect(select(article, 'a[href="/themen/"] img')).toHaveLength(1);
  });

  test('is offered in Markdown as well', () => {
    const names = select(findPage(pages, 'artikel/bilder-in-markdown/'), '.enlarge');
    expect(names.map(({ attribs }) => attribs['aria-label'])).toEqual([
      'Bild vergrößern: Streifen in einem Beitrag mit der Endung md',
    ]);
  });

  test('has a script on pages with pictures only', () => {
    const isLargeView = (path: string) => path.includes('LargeView');
    expect(scriptsOf('artikel/bilder-ansehen/').filter(isLargeView)).toHaveLength(1);
    expect(scriptsOf('artikel/bilder-in-markdown/').filter(isLargeView)).toHaveLength(1);
    expect(scriptsOf('artikel/lagerbericht-nummer-1/').filter(isLargeView)).toEqual([]);
  });
});

describe('a gallery', () => {
  test('places its pictures in rows of at most three, all of one height', () => {
    const galleries = select(article, '.gallery');
    const rows = galleries.map((gallery) =>
      select(
        { document: { ...article.document, children: [gallery] } as typeof article.document },
        '.gallery > div',
      ).map((row) => row.children.length),
    );
    expect(rows).toEqual([[2], [2], [3], [2, 3], [3, 3, 3, 3]]);
    const heights = select(article, '.gallery img').map(({ attribs }) => attribs.height);
    expect(new Set(heights)).toEqual(new Set(['720']));
  });

  test('shows the titles of its images as captions, and one of its own', () => {
    const captions = select(article, '.gallery figcaption').length;
    expect(captions).toBe(2 + 1 + 1 + 2 + 1);
  });
});

test('the source of a figure opens where it is named', () => {
  expect(attributeOf(article, '.figure .source-mark button', 'popovertarget')).toBe('_quelle-1');
});
