import { expect, type Page, test } from '@playwright/test';
import config from './playwright.config.ts';
import { urlOf } from './served-sites.ts';

// Playwright turns off what readers have: pages kept whole for Back.
test.use({
  launchOptions: {
    ...config.use?.launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

const scheme = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
const choose = (page: Page, name: string) => page.getByRole('button', { name }).click();

test('a page gone back to has the colours chosen since', async ({ page }) => {
  await page.goto(urlOf('root'));
  await page.getByRole('link', { name: 'Archiv' }).first().click();
  await choose(page, 'Dunkle Farben');
  // A page kept whole never loads again, which page.goBack() would wait for.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect.poll(() => new URL(page.url()).pathname).toBe('/');
  expect(await scheme(page)).toBe('dark');
  const button = page.getByRole('button', { name: 'Dunkle Farben' });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
});

test('another tab follows a choice', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(urlOf('root', 'archiv/'));
  await page.goto(urlOf('root'));
  await choose(page, 'Dunkle Farben');
  await expect.poll(() => scheme(other)).toBe('dark');
  await choose(page, 'Farben wie im System');
  await expect.poll(() => scheme(other)).toBe('light dark');
});
