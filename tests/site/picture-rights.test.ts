import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readFileRights } from '../../src/lib/pictures/file-rights.ts';
import { eachOf } from '../expectations.ts';
import { findSite } from '../sites.ts';
import { type BuiltPage, findPage, readPages, select, visibleText } from './built-site.ts';

const site = findSite('showcase');
const pages = readPages(site);
const report = findPage(pages, 'artikel/bildbericht-aus-dem-lager/');
const everything = findPage(pages, 'artikel/alles-auf-einmal/');
const CREDIT = 'Foto: Zoë Ährenfeld / Bildstelle Nord, CC BY-SA 4.0, via bildstelle.test';
const LICENSE = 'https://creativecommons.org/licenses/by-sa/4.0/';

describe('the credit of a cover', () => {
  const caption = select(report, 'header figcaption');

  test('names creator, agency, licence and source, with links to the last two', () => {
    expect(visibleText(caption)).toBe(`Am frühen Morgen stapeln sich die Kartons. ${CREDIT}`);
    const links = select(report, 'header figcaption a');
    expect(links.map(({ attribs }) => [attribs.href, attribs.rel])).toEqual([
      [LICENSE, 'license'],
      ['https://www.bildstelle.test/lager', undefined],
    ]);
  });

  test('is in the feed, with its links', () => {
    const feed = readFeed();
    expect(feed).toContain(`<a href="${LICENSE}" rel="license">CC BY-SA 4.0</a>`);
  });

  test('is told to search engines as the page shows it', () => {
    const image = describedImage(report);
    expect(image).toMatchObject({
      '@type': 'ImageObject',
      caption: 'Am frühen Morgen stapeln sich die Kartons.',
      creditText: CREDIT,
      creator: { '@type': 'Person', name: 'Zoë Ährenfeld' },
      copyrightNotice: 'Zoë Ährenfeld / Bildstelle Nord',
      license: LICENSE,
      acquireLicensePage: 'https://www.bildstelle.test/lager',
    });
    const shown = visibleText(caption);
    expect(shown).toBe(`${image.caption} ${image.creditText}`);
    for (const url of [image.license, image.acquireLicensePage])
      expect(select(report, `header figcaption a[href="${url}"]`)).toHaveLength(1);
  });

  test('belongs to a file that exists in the size that is told', async () => {
    const { contentUrl, width, height } = describedImage(report);
    const file = join(site.folder, new URL(String(contentUrl)).pathname);
    expect(existsSync(file)).toBe(true);
    const metadata = await sharp(file).metadata();
    expect([String(metadata.width), String(metadata.height)]).toEqual([width, height]);
  });
});

test('the credit of a figure is told to search engines as the page shows it', () => {
  const [figure, ...others] = select(everything, 'figure.figure:has(small)');
  expect(others).toEqual([]);
  const inside = { document: { children: figure ? [figure] : [] } as never };
  const json = visibleText(select(inside, 'script'), new Set());
  const [image] = JSON.parse(json)['@graph'];
  expect(image).toMatchObject({
    '@type': 'ImageObject',
    creditText: visibleText(select(inside, 'small')),
    creator: { '@type': 'Person', name: 'Zoë Ährenfeld' },
    license: LICENSE,
  });
  expect(`${image.caption} ${image.creditText}`).toBe(
    visibleText(select(inside, 'figcaption')).replaceAll('\u00AD', ''),
  );
  expect(existsSync(join(site.folder, new URL(image.contentUrl).pathname))).toBe(true);
});

test('the credit of a figure links to its licence', () => {
  const [credit, ...others] = select(everything, 'figure.figure small');
  expect(others).toEqual([]);
  expect(visibleText(credit ? [credit] : [])).toBe('Foto: Zoë Ährenfeld, CC BY-SA 4.0');
  expect(
    credit && select({ document: { children: [credit] } as never }, 'a')[0]?.attribs,
  ).toMatchObject({ href: LICENSE, rel: 'license' });
});

describe('the page of credits', () => {
  const page = findPage(pages, 'bildnachweise/');
  const sections = select(page, 'main section');
  const texts = sections.map((section) => visibleText([section]));

  test('lists pictures by article, the newest first, then those of authors', () => {
    const report = texts.findIndex((text) => text.includes(`Titelbild · ${CREDIT}`));
    const figure = texts.findIndex((text) =>
      /Kartons? im Waren.*ude\. · Foto: Zoë Ährenfeld, CC BY-SA 4\.0$/.test(
        text.replaceAll('\u00AD', ''),
      ),
    );
    const portrait = texts.indexOf('Zoë Ährenfeld Porträt · Foto: Redaktion');
    expect(figure).toBeGreaterThan(-1);
    expect(report).toBeGreaterThan(figure);
    expect(portrait).toBe(texts.length - 1);
  });

  test('leads to each of them, and is linked from every page', () => {
    const links = select(page, 'main section h2 a').map(({ attribs }) => attribs.href);
    expect(links).toContain('/artikel/bildbericht-aus-dem-lager/');
    expect(links).toContain('/autoren/zoe-aehrenfeld/');
    for (const each of eachOf(pages))
      expect(select(each, 'footer a[href$="/bildnachweise/"]'), each.path).toHaveLength(1);
  });

  test('says so where there are none', () => {
    const empty = findPage(readPages(findSite('root')), 'bildnachweise/');
    expect(visibleText(select(empty, 'main'))).toContain('Bisher ist kein Bild mit einem Nachweis');
  });
});

describe('published pictures', () => {
  const files = globSync(['_astro/lager*.{avif,webp,jpg,jpeg,png}', 'bilder/bildbericht*.jpg'], {
    cwd: site.folder,
  });

  test('are there', () => {
    expect(files.filter((file) => file.startsWith('_astro')).length).toBeGreaterThan(2);
    expect(files.filter((file) => file.startsWith('bilder'))).toHaveLength(1);
  });

  test.each(eachOf(files))(
    '%s keeps the rights of its original, and nothing else',
    async (file) => {
      const metadata = await sharp(join(site.folder, file)).metadata();
      expect(readFileRights(metadata)).toEqual({
        creator: 'Zoë Ährenfeld',
        copyright: '© 2026 Zoë Ährenfeld',
        licenseUrl: LICENSE,
      });
      expect([metadata.exif, metadata.iptc]).toEqual([undefined, undefined]);
    },
  );
});

function describedImage(page: BuiltPage): Record<string, unknown> {
  const json = visibleText(select(page, 'head script[type="application/ld+json"]'), new Set());
  const [article] = JSON.parse(json)['@graph'];
  return article.image[0];
}

function readFeed(): string {
  return readFileSync(join(site.folder, 'feed.json'), 'utf8').replaceAll('\\"', '"');
}
