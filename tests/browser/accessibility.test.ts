import { expect, type Page } from '@playwright/test';
import { COLOR_RULES, findViolations } from './audit.ts';
import { PAGES, urlOf } from './served-sites.ts';
import { test } from './shared-page.ts';

for (const { name, path, title, tag } of PAGES) {
  test(`axe finds nothing on ${title}`, { tag }, async ({ sharedPage: page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(urlOf(name, path));
    await openDetails(page);
    expect(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page, COLOR_RULES)).toEqual([]);
  });
}

test('axe finds nothing on a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(urlOf('showcase', 'artikel/alles-auf-einmal/'));
  await openDetails(page);
  expect(await findViolations(page)).toEqual([]);
});

test('axe finds nothing in forced colours, and a chart keeps its bars', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(urlOf('showcase', 'artikel/alles-auf-einmal/'));
  expect(await findViolations(page)).toEqual([]);
  const bar = page
    .getByRole('img', { name: /^Balkendiagramm/ })
    .locator('rect')
    .first();
  const colors = await bar.evaluate((element) => [
    getComputedStyle(element).fill,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(colors[0]).not.toBe(colors[1]);
});

test('axe does find a violation', async ({ page }) => {
  await page.goto(urlOf('root'));
  await page.evaluate(() =>
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="/favicon.svg">'),
  );
  expect(await findViolations(page)).toEqual([expect.stringContaining('image-alt')]);
});

function openDetails(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
