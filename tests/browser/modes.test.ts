import { expect, test } from '@playwright/test';
import { eachOf } from '../expectations.ts';
import { TOURS, urlOf } from './served-sites.ts';

const ARTICLE = 'artikel/alles-auf-einmal/';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { title, tag, findUrls } of eachOf(TOURS.filter(({ name }) => name !== 'base'))) {
    test(`the ${title} can be read, and show no control that does nothing`, { tag }, async ({
      page,
    }) => {
      for (const url of eachOf(findUrls())) {
        await page.goto(url);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByRole('contentinfo')).toBeVisible();
        await expect(page.getByRole('group', { name: 'Farbschema' })).toBeHidden();
      }
    });
  }

  test('links work', async ({ page }) => {
    await page.goto(urlOf('root'));
    const main = page.getByRole('main');
    await main
      .getByRole('link', { name: /^TikTok Shop in Deutschland/ })
      .first()
      .click();
    await expect(page.getByText('Datenschützer fragen')).toBeVisible();
    await main.getByRole('link', { name: 'Fazit' }).click();
    await expect(page.getByRole('heading', { name: 'Fazit' })).toBeInViewport();
    await page.getByRole('link', { name: 'Archiv' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Archiv');
  });
});

test('jumps scroll smoothly, but not for readers who prefer reduced motion', async ({ page }) => {
  await page.goto(urlOf('root'));
  const behavior = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  expect(await behavior()).toBe('auto');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await behavior()).toBe('smooth');
});

test('print shows the article alone, with its links spelled out', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(urlOf('showcase', ARTICLE));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const gone of [
    page.getByRole('navigation', { name: 'Hauptnavigation' }),
    page.getByRole('search'),
    page.getByRole('group', { name: 'Farbschema' }),
    page.getByRole('contentinfo'),
    page.getByRole('navigation', { name: 'In diesem Beitrag' }),
    page.getByRole('navigation', { name: 'Themen dieses Beitrags' }),
    page.getByRole('region', { name: 'Weitergeben' }),
    page.getByRole('region', { name: 'Weiterlesen zum Thema' }),
    page.getByRole('navigation', { name: 'Nachbarn in der Zeit' }),
  ]) {
    await expect(gone).toBeHidden();
  }
  const link = (name: string) => page.getByRole('main').getByRole('link', { name }).first();
  const suffix = (name: string) =>
    link(name).evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await suffix('noch einen')).toContain('https://magazin.test/artikel/schlichter-text/');
  expect(await suffix('ein bezahltes Angebot')).toContain('https://www.w3.org/WAI/');
  expect(await suffix('an den Anfang der Listen')).toBe('none');
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
});
