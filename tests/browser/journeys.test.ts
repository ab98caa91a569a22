import { expect, type Page, test } from '@playwright/test';
import { urlOf } from './served-sites.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const follow = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('link', { name }).first().click();

test('a reader gets from the start page through an article to an older one', async ({ page }) => {
  await page.goto(urlOf('showcase'));
  await follow(page, /^Rindfleischetikettierung/);
  await expect(heading(page)).toContainText('Wortungetüme');

  const contents = page.getByRole('navigation', { name: 'In diesem Beitrag' });
  await contents.getByRole('link', { name: 'Listen in Listen' }).click();
  await expect(page.getByRole('heading', { name: 'Listen in Listen' })).toBeInViewport();

  const related = page.getByRole('region', { name: 'Weiterlesen zum Thema' });
  await related.getByRole('link', { name: 'Bildbericht aus dem Lager' }).click();
  await expect(heading(page)).toHaveText('Bildbericht aus dem Lager');

  const topics = page.getByRole('navigation', { name: 'Themen dieses Beitrags' });
  await topics.getByRole('link', { name: 'E-Commerce' }).click();
  await expect(heading(page)).toHaveText('E-Commerce');

  const main = page.getByRole('navigation', { name: 'Hauptnavigation' });
  await main.getByRole('link', { name: 'Archiv' }).click();
  await follow(page, 'Ältere Beiträge');
  await expect(page).toHaveTitle('Archiv, Seite 2 – Warenstrom');
  await expect(page.getByText('Seite 2 von 4')).toBeVisible();
  await follow(page, /^Lagerbericht Nummer 17 /);
  await expect(heading(page)).toHaveText('Lagerbericht Nummer 17 aus dem Warenausgang');
  await follow(page, /Älterer Beitrag/);
  await expect(heading(page)).toHaveText('Lagerbericht Nummer 18 aus dem Warenausgang');
});

for (const name of ['root', 'base'] as const) {
  test(`a reader finds everything on the site ${name}`, async ({ page }) => {
    await page.goto(urlOf(name));
    await follow(page, /^Warum E-Commerce Unternehmen/);
    await expect(heading(page)).toContainText('nicht auf TikTok aktiv werden');

    await page.getByRole('article').getByRole('link', { name: 'Datensicherheit' }).first().click();
    await expect(page).toHaveURL(/#datensicherheit$/);
    await expect(page.getByRole('heading', { name: 'Datensicherheit' })).toBeInViewport();

    await page.getByText('Zahlen als Tabelle').click();
    await expect(page.getByRole('row', { name: 'Deutschland 5,5' })).toBeVisible();

    await follow(page, 'Redaktion Warenstrom');
    await expect(heading(page)).toHaveText('Redaktion Warenstrom');
    await follow(page, /^TikTok Shop in Deutschland/);
    await expect(heading(page)).toContainText('TikTok Shop in Deutschland');

    const footer = page.getByRole('navigation', { name: 'Rechtliches und Feed' });
    await footer.getByRole('link', { name: 'Impressum' }).click();
    await expect(heading(page)).toHaveText('Impressum');
    await page.getByRole('banner').getByRole('link', { name: 'Warenstrom' }).click();
    await expect(page).toHaveURL(urlOf(name));
  });

  test(`the error page of the site ${name} offers other ways`, async ({ page }) => {
    const response = await page.goto(urlOf(name, 'artikel/gibt-es-nicht/'));
    expect(response?.status()).toBe(404);
    await expect(heading(page)).toHaveText('Hier steht nichts');
    await follow(page, 'Themen');
    await expect(heading(page)).toHaveText('Themen');
    await follow(page, 'Datenschutz');
    await expect(page).toHaveURL(urlOf(name, 'themen/datenschutz/'));
  });
}

test('a reader sees that an article is advertising wherever its title appears', async ({
  page,
}) => {
  for (const path of ['', 'themen/e-commerce/', 'archiv/', 'artikel/alles-auf-einmal/']) {
    await page.goto(urlOf('showcase', path));
    const link = page.getByRole('main').getByRole('link', { name: /Kartons, die sich von selbst/ });
    await expect(link.first()).toHaveAccessibleName(/^Anzeige /);
  }
  await page.goto(urlOf('showcase', 'artikel/anzeige-fuer-kartons/'));
  await expect(page.getByText('Anzeige Bezahlt von Kartonagenwerk Nord GmbH')).toBeVisible();
  await expect(page.getByRole('link', { name: 'einem Link' })).toHaveAttribute(
    'rel',
    'sponsored nofollow',
  );
});
