import { expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { eachOf } from '../expectations.ts';
import { urlOf } from './served-sites.ts';

const ARTICLE = 'artikel/alles-auf-einmal/';

for (const { name, path } of [
  { name: 'showcase', path: ARTICLE },
  { name: 'root', path: 'artikel/warum-e-commerce-unternehmen-nicht-auf-tiktok-aktiv-werden/' },
  { name: 'root', path: 'impressum/' },
] as const) {
  test(`paper holds every cell, code line and figure of ${name} /${path}`, async ({ page }) => {
    await page.goto(urlOf(name, path));
    const paper = await print(page);
    for (const text of eachOf(await readTexts(page))) expect.soft(paper, text).toContain(text);
  });
}

test('paper names the magazine, the address of the page, its dates and pages', async ({ page }) => {
  await page.goto(urlOf('showcase', ARTICLE));
  const paper = await print(page);
  for (const text of [
    'Warenstrom',
    `https://magazin.test/${ARTICLE}`,
    'Veröffentlicht 20. November 2026',
    'Stand des Wissens Oktober 2026',
    '1 / ',
  ]) {
    expect.soft(paper).toContain(squeeze(text));
  }
  expect(paper).not.toContain(squeeze('Zahlen als Tabelle'));
});

test('paper spells out an address once', async ({ page }) => {
  await page.goto(urlOf('showcase', ARTICLE));
  const paper = await print(page);
  const address = squeeze('https://www.w3.org/TR/2024/REC-WCAG22-20241212/#reflow');
  expect(paper.split(address)).toHaveLength(2);
});

test('nothing on paper is wider than the sheet, and marks are no backgrounds', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 640, height: 900 }); // A4 without its margins
  await page.goto(urlOf('showcase', ARTICLE));
  const wide = await page
    .locator('.prose :is(table, pre, figure, td, li)')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
  expect(wide).toEqual([]);
  const mark = await page
    .locator('.prose ul > li')
    .first()
    .evaluate((item) => Number.parseFloat(getComputedStyle(item, '::before').borderTopWidth));
  expect(mark).toBeGreaterThan(0);
});

/** The text of the page as printed on A4 without backgrounds, without white space and hyphens. */
async function print(page: Page): Promise<string> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: false });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  return squeeze(text);
}

/** All texts of the page's prose but the table of a chart, whose figures are in its drawing. */
async function readTexts(page: Page): Promise<string[]> {
  const texts = await page.locator('.prose, main:not(:has(.prose))').evaluate((prose) => {
    const nodes = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
    const UNPRINTED = 'script, details, .sr-only, [data-print="no"], [popover]';
    const found: string[] = [];
    while (nodes.nextNode()) {
      if (nodes.currentNode.parentElement?.closest(UNPRINTED) === null)
        found.push(nodes.currentNode.nodeValue ?? '');
    }
    return found;
  });
  return texts.map(squeeze);
}

/** Lines break anywhere on paper, perhaps with a hyphen. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00AD\u2010-]/g, '');
}

test('a small picture stays small on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(urlOf('showcase', 'artikel/bilder-ansehen/'));
  const image = page.getByRole('img', { name: 'Ein kleines Quadrat' });
  await image.evaluate((element: HTMLImageElement) => {
    element.loading = 'eager';
    return element.decode();
  });
  expect((await image.boundingBox())?.width).toBeLessThan(25);
});
