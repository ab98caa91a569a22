import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { addressOf, PAGE_TYPES } from './served-sites.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Between light and dark nothing but colours differs. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** Under a base path the pages are those of the site `root`; two of them show it. */
const isAuditedHere = ({ name, path }: { name: string; path: string }) =>
  name !== 'base' || ['', 'themen/'].includes(path);

for (const { name, path, title } of PAGE_TYPES.filter(isAuditedHere)) {
  test(`axe finds nothing on ${title}`, async ({ page }) => {
    await page.goto(addressOf(name, path));
    await openDetails(page);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page, COLOR_RULES)).toEqual([]);
  });
}

test('axe finds nothing on a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(addressOf('showcase', 'artikel/alles-auf-einmal/'));
  await openDetails(page);
  expect(await findViolations(page)).toEqual([]);
});

test('axe finds nothing in forced colours, and a chart keeps its bars', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(addressOf('showcase', 'artikel/alles-auf-einmal/'));
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

test('axe does find what is wrong', async ({ page }) => {
  await page.goto(addressOf('root'));
  await page.evaluate(() =>
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="/favicon.svg">'),
  );
  expect(await findViolations(page)).toEqual([expect.stringContaining('image-alt')]);
});

async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
  // Without frames axe can do all its work in the page, which takes a third less time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(RULES)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

function openDetails(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
