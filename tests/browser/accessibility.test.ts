import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { addressOf, PAGE_TYPES } from './served-sites.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { name, path, title } of PAGE_TYPES) {
  test(`axe finds nothing on ${title}`, async ({ page }) => {
    await page.goto(addressOf(name, path));
    await openDetails(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page), colorScheme).toEqual([]);
    }
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

async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

function openDetails(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
