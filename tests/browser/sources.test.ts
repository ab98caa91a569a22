import { expect, test } from '@playwright/test';
import { urlOf } from './served-sites.ts';

test.use({ javaScriptEnabled: false });

test('the source of a chart opens where it stands, with its date, and leads to the list', async ({
  page,
}) => {
  await page.goto(urlOf('showcase', 'artikel/alles-auf-einmal/'));
  const chart = page.getByRole('figure', { name: /^Rücksendungen nach Warengruppen/ });
  const mark = chart.getByRole('button', { name: 'Quelle 1' });
  const link = page.getByRole('link', { name: 'Quelle 1 in der Liste' });
  const note = page.locator('[popover]').filter({ has: link });
  await expect(note).toBeHidden();
  await mark.click();
  await expect(note).toBeVisible();
  await expect(note).toContainText('(März 2025)');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await mark.click();
  await link.click();
  await expect(page.getByRole('listitem').filter({ hasText: '(März 2025)' })).toBeInViewport();
  await page.getByRole('link', { name: /^Zurück zur Stelle im Text, Quelle 1/ }).click();
  await expect(mark).toBeInViewport();
});
