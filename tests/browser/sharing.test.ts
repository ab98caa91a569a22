import { expect, type Page, test } from '@playwright/test';
import { urlOf } from './served-sites.ts';

const ARTICLE = urlOf('root', 'artikel/tiktok-shop-in-deutschland-veroeffentlicht/');

const row = (page: Page) => page.getByRole('region', { name: 'Weitergeben' });
const button = (page: Page, name: string) => row(page).getByRole('button', { name });

test('a reader copies the link and a reference, and shares where the system can', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    navigator.share = async (data) => void Object.assign(window, { shared: data });
  });
  await page.goto(ARTICLE);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const path = '/artikel/tiktok-shop-in-deutschland-veroeffentlicht/';

  await button(page, 'Link kopieren').click();
  await expect(row(page).getByRole('status')).toHaveText('Kopiert');
  expect(await clipboard()).toBe(path);

  await button(page, 'Zitieren').click();
  await expect(row(page).getByText('In: Warenstrom')).toBeVisible();
  await button(page, 'Angabe kopieren').click();
  await expect(row(page).getByText('In: Warenstrom')).toBeHidden();
  expect(await clipboard()).toMatch(/^Redaktion Warenstrom: TikTok Shop .+, Stand 2025, /);

  await button(page, 'Teilen').click();
  const shared = await page.evaluate(() => (window as unknown as { shared: object }).shared); // set above
  expect(shared).toEqual({ title: await page.title(), url: path });
});

test('a browser that cannot share offers no button for it', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.goto(ARTICLE);
  await expect(button(page, 'Link kopieren')).toBeVisible();
  await expect(button(page, 'Teilen')).toBeHidden();
});

test('the keyboard reaches the link of a heading, which is no part of its name', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const heading = page.getByRole('heading', { name: 'Fazit', exact: true });
  const link = heading.getByRole('link', { name: 'Absatz verlinken' });
  await expect(link).toHaveCSS('opacity', '0');
  await link.focus();
  await expect(link).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${ARTICLE}#fazit`);
  await page.emulateMedia({ media: 'print' });
  await expect(link).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the mail and the reference remain', async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(row(page).getByRole('link', { name: 'Per E-Mail empfehlen' })).toBeVisible();
    await button(page, 'Zitieren').click();
    await expect(row(page).getByText('In: Warenstrom')).toBeVisible();
    for (const name of ['Angabe kopieren', 'Link kopieren', 'Teilen'])
      await expect(button(page, name)).toBeHidden();
    await expect(page.getByRole('link', { name: 'Absatz verlinken' })).toHaveCount(0);
  });
});
