import { expect, type Page } from '@playwright/test';
import { eachOf } from '../expectations.ts';
import { PAGES, TOURS, urlOf } from './served-sites.ts';
import { test } from './shared-page.ts';

// These tests put styles of their own into pages, which the pages’ policy blocks.
test.use({ bypassCSP: true });

/** Spacing that readers with low vision or dyslexia may set (WCAG 1.4.12). */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

// Below a base path the pages are those of the site `root`.
const isAtRoot = ({ name }: { name: string }) => name !== 'base';

for (const { title, tag, findUrls } of eachOf(TOURS.filter(isAtRoot))) {
  const claim = `the ${title} never scroll sideways at 320 px, nor with text of twice the size`;
  test(claim, { tag }, async ({ sharedPage: page }) => {
    for (const url of eachOf(findUrls())) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      expect.soft(await findWide(page), `${url} at 320 px`).toEqual([]);
      await page.setViewportSize({ width: 640, height: 800 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect.soft(await findWide(page), `${url} with large text`).toEqual([]);
    }
  });
}

for (const { name, path, title, tag } of eachOf(PAGES.filter(isAtRoot))) {
  test(`wider text spacing clips nothing on ${title}`, { tag }, async ({ sharedPage: page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(urlOf(name, path));
    await page.addStyleTag({ content: TEXT_SPACING });
    expect(await findClipped(page)).toEqual([]);
    expect(await findWide(page)).toEqual([]);
  });
}

test('a box that is too wide or too small is reported', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(urlOf('root'));
  await page.evaluate(() =>
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p id="breit" style="width: 400px">breit</p><p id="knapp" style="height: 10px; overflow: hidden">zu hoch</p>',
    ),
  );
  expect(await findWide(page)).toContainEqual(expect.stringContaining('id="breit"'));
  expect(await findClipped(page)).toEqual([expect.stringContaining('zu hoch')]);
});

/** The innermost elements that make a page wider than its window; empty if none does. */
function findWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const isWide = (element: Element) => element.getBoundingClientRect().right > width + 0.5;
    const isHeld = (element: Element) => {
      const box = element.parentElement?.closest('.cover, .table-scroll, pre');
      return box !== null && box !== undefined && !isWide(box);
    };
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => isWide(element) && !isHeld(element),
    );
    const innermost = wide.filter((element) => ![...element.children].some(isWide));
    return [`${document.documentElement.scrollWidth} px`].concat(
      innermost.slice(0, 5).map((element) => element.outerHTML.slice(0, 160)),
    );
  });
}

/** Elements whose box hides part of their text. */
function findClipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isClipped = (element: Element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none') return false; // hidden on purpose, for screen readers
      const isCut = (overflow: string, inner: number, outer: number) =>
        ['hidden', 'clip'].includes(overflow) && inner > outer + 1;
      return (
        isCut(overflowX, element.scrollWidth, element.clientWidth) ||
        isCut(overflowY, element.scrollHeight, element.clientHeight)
      );
    };
    const boxes = [...document.body.querySelectorAll('*')].filter(
      (element) => element.textContent?.trim() !== '' && !element.closest('svg'),
    );
    return boxes.filter(isClipped).map((element) => element.outerHTML.slice(0, 200));
  });
}
