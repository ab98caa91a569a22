import { expect, type Page, test } from '@playwright/test';
import { eachOf, present } from '../expectations.ts';
import { COLOR_RULES, findViolations } from './audit.ts';
import { urlOf } from './served-sites.ts';

const status = (page: Page) => page.getByRole('status');
const field = (page: Page) => page.getByRole('searchbox', { name: 'Suchwort' });
const results = (page: Page) =>
  page.getByRole('list', { name: 'Ergebnisse' }).getByRole('listitem');
const isIndex = (url: string) => url.includes('/suchindex/');

test('a reader finds „Rückgaberecht“ by „recht“ with the keyboard only', async ({ page }) => {
  await page.goto(urlOf('showcase'));
  for (let stop = 0; stop < 20; stop += 1) {
    await page.keyboard.press('Tab');
    if (await field(page).evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.type('recht');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(urlOf('showcase', 'suche/?q=recht'));
  await expect(status(page)).toHaveText(/^\d+\sErgebnisse? für „recht“$/u);
  await expect(results(page).locator('mark', { hasText: 'Rückgaberecht' })).toBeVisible();
  const link = page.getByRole('link', { name: 'Schlichter Text' });
  for (let stop = 0; stop < 30; stop += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(urlOf('showcase', 'artikel/schlichter-text/'));
});

test('no single key moves the focus', async ({ page }) => {
  await page.goto(urlOf('showcase'));
  await page.keyboard.press('/');
  await expect(page.locator('body')).toBeFocused();
});

test('the magnifier on a phone leads to a focused field', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(urlOf('showcase', 'artikel/schlichter-text/'));
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(field(page)).toBeFocused();
});

test('without a query, the newest articles and the topics are offered', async ({ page }) => {
  await page.goto(urlOf('showcase', 'suche/'));
  const newest = page.getByRole('region', { name: 'Neueste Beiträge' });
  await expect(newest.getByRole('article')).toHaveCount(5);
  await expect(page.getByRole('region', { name: 'Nach Thema' })).toBeVisible();
  await field(page).fill('Kartons');
  await expect(results(page).first()).toBeVisible();
  await expect(newest).toBeHidden();
  await field(page).fill('');
  await expect(newest).toBeVisible();
  await expect(results(page)).toHaveCount(0);
});

test('a slow index says that it is searching', async ({ page }) => {
  await page.route('**/suchindex/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto(urlOf('showcase', 'suche/?q=kartons'));
  await expect(status(page)).toHaveText('Es wird gesucht …');
  await expect(status(page)).toContainText('für „kartons“', { timeout: 20_000 });
});

test('parts of a hyphenated query are found and marked', async ({ page }) => {
  await page.goto(urlOf('showcase', 'suche/?q=Karton-Straße'));
  await expect(status(page)).toContainText('für „Karton-Straße“');
  await expect(results(page).locator('mark').first()).toBeVisible();
});

test('going back leads to the query and its results', async ({ page }) => {
  await page.goto(urlOf('showcase', 'suche/'));
  await field(page).fill('Lagerbericht');
  await field(page).press('Enter');
  await expect(results(page)).toHaveCount(10);
  await field(page).fill('Kartons');
  await field(page).press('Enter');
  await expect(status(page)).toContainText('„Kartons“');
  // The page has stayed.
  expect(await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.name)).toBe(
    urlOf('showcase', 'suche/'),
  );
  await results(page).getByRole('link').first().click();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.goBack();
  await expect(field(page)).toHaveValue('Kartons');
  await expect(status(page)).toContainText('für „Kartons“');
  await page.goBack();
  await expect(status(page)).toContainText('für „Lagerbericht“');
  await expect(field(page)).toHaveValue('Lagerbericht');
});

test('an empty result says so and offers other ways', async ({ page }) => {
  await page.goto(urlOf('showcase', 'suche/?q=xqzv'));
  await expect(status(page)).toHaveText('Keine Ergebnisse für „xqzv“');
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByText('andere Schreibweise')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Archiv' }).click();
  await expect(page).toHaveURL(urlOf('showcase', 'archiv/'));
});

test('a mistyped word is corrected', async ({ page }) => {
  await page.goto(urlOf('showcase', 'suche/?q=Lagerberciht'));
  await expect(status(page)).toHaveText(/^Meinten Sie „Lagerbericht“\? \d+\s/u);
  await expect(results(page)).toHaveCount(10);
});

test('topics and years narrow the results, and the URL keeps them', async ({ page }) => {
  await page.goto(urlOf('showcase', 'suche/?q=Lagerbericht'));
  await expect(results(page)).toHaveCount(10);
  const countOf = async () => Number.parseInt(present(await status(page).textContent()), 10);
  const all = await countOf();
  const topic = page.getByRole('combobox', { name: 'Thema' });
  const option = topic.getByRole('option', { name: /^Datenschutz \(/ });
  const promised = Number((await option.textContent())?.match(/\d+/)?.[0]);
  await topic.selectOption('Datenschutz');
  await expect(status(page)).toContainText('mit dieser Auswahl');
  expect(await countOf()).toBe(promised);
  expect(promised).toBeLessThan(all);
  await page.getByRole('combobox', { name: 'Jahr' }).selectOption('2025');
  await expect(page).toHaveURL(/\?q=Lagerbericht&thema=Datenschutz&jahr=2025$/);
  for (const date of eachOf(await results(page).locator('time').allTextContents())) {
    expect(date).toContain('2025');
  }
  await page.reload();
  await expect(topic).toHaveValue('Datenschutz');
  await page.goBack();
  await expect(page).toHaveURL(/\?q=Lagerbericht&thema=Datenschutz$/);
  await expect(page.getByRole('combobox', { name: 'Jahr' })).toHaveValue('');
});

test('a year alone is a query, and a filter', async ({ page }) => {
  await page.goto(urlOf('showcase', 'suche/?q=2022'));
  await expect(status(page)).toHaveText(/^\d+\sErgebnisse für „2022“$/u);
  for (const date of eachOf(await results(page).locator('time').allTextContents()))
    expect(date).toContain('2022');
  await page.goto(urlOf('showcase', 'suche/?q=Lagerbericht&jahr=2025'));
  await expect(status(page)).toContainText('mit dieser Auswahl');
  await expect(page.getByRole('combobox', { name: 'Jahr' })).toHaveValue('2025');
  await expect(page.getByRole('combobox', { name: 'Thema' })).toHaveValue('');
  for (const date of eachOf(await results(page).locator('time').allTextContents()))
    expect(date).toContain('2025');
});

test('filters offer all, then topics by the alphabet and years from the newest', async ({
  page,
}) => {
  const optionsOf = async (name: string) =>
    (await page.getByRole('combobox', { name }).getByRole('option').allTextContents()).map((text) =>
      text.replaceAll('\u00A0', ' '),
    );
  await page.goto(urlOf('showcase', 'suche/?q=Lagerbericht'));
  await expect(results(page)).toHaveCount(10);
  const [allTopics, ...topics] = await optionsOf('Thema');
  expect(allTopics).toMatch(/^alle/);
  expect(topics.map((text) => text.replace(/ \(\d+\)$/, ''))).toEqual([
    'Datenschutz',
    'E-Commerce',
    'Social Commerce',
  ]);
  const [allYears, ...years] = await optionsOf('Jahr');
  expect(allYears).toMatch(/^alle/);
  expect(years.length).toBeGreaterThan(3);
  expect(years).toEqual(years.toSorted().reverse());
  // Each offers what the other leaves; the one that is chosen stays.
  await page.getByRole('combobox', { name: 'Thema' }).selectOption('Datenschutz');
  await expect(page).toHaveURL(/thema=Datenschutz$/);
  await expect(results(page)).not.toHaveCount(10);
  const sum = (texts: string[]) =>
    texts.reduce((total, text) => total + Number(/\((\d+)\)$/.exec(text)?.[1]), 0);
  expect(sum((await optionsOf('Jahr')).slice(1))).toBe(await results(page).count());
  expect(sum((await optionsOf('Thema')).slice(1))).toBe(sum(topics));
});

test.describe('a page of results', () => {
  test('is not followed by another where it is exactly full', async ({ page }) => {
    await page.goto(urlOf('showcase', 'suche/?q=Inventurliste'));
    await expect(results(page)).toHaveCount(10);
    await expect(page.getByRole('button', { name: 'Weitere Ergebnisse' })).toBeHidden();
  });

  test('is followed by another of a single result', async ({ page }) => {
    await page.goto(urlOf('showcase', 'suche/?q=Packzettel'));
    await expect(results(page)).toHaveCount(10);
    await page.getByRole('button', { name: 'Weitere Ergebnisse' }).click();
    await expect(results(page)).toHaveCount(11);
    await expect(page.getByRole('button', { name: 'Weitere Ergebnisse' })).toBeHidden();
  });
});

test('going back from an article leads to the filters and what they leave', async ({ page }) => {
  await page.goto(urlOf('showcase', 'suche/?q=Lagerbericht'));
  await page.getByRole('combobox', { name: 'Thema' }).selectOption('Datenschutz');
  await page.getByRole('combobox', { name: 'Jahr' }).selectOption('2025');
  await expect(page).toHaveURL(/jahr=2025$/);
  const left = '1 Ergebnis für „Lagerbericht“ mit dieser Auswahl';
  await expect(status(page)).toHaveText(left);
  await results(page).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lagerbericht');
  await page.goBack();
  await expect(status(page)).toHaveText(left);
  await expect(page.getByRole('combobox', { name: 'Thema' })).toHaveValue('Datenschutz');
  await expect(page.getByRole('combobox', { name: 'Jahr' })).toHaveValue('2025');
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Jahr' })).toHaveValue('');
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Thema' })).toHaveValue('');
  await expect(results(page)).toHaveCount(10);
});

test('further results appear on demand, and the first of them gets the focus', async ({ page }) => {
  await page.goto(urlOf('showcase', 'suche/?q=Lagerbericht'));
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Weitere Ergebnisse' }).press('Enter');
  await expect(results(page)).toHaveCount(20);
  await expect(results(page).nth(10).getByRole('link')).toBeFocused();
});

test('an advertisement is labelled before its title', async ({ page }) => {
  await page.goto(urlOf('showcase', 'suche/?q=Kartons'));
  const link = results(page).getByRole('link', { name: /Kartons, die sich von selbst/ });
  await expect(link).toHaveAccessibleName(/^Anzeige /);
});

test('search works under a base path', async ({ page }) => {
  await page.goto(urlOf('base'));
  await field(page).fill('tiktok');
  await field(page).press('Enter');
  await expect(page).toHaveURL(urlOf('base', 'suche/?q=tiktok'));
  await results(page).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/magazin\/artikel\/[\w-]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('TikTok');
});

test('the index is loaded on first use, and only from the own origin', async ({ page }) => {
  const requests: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  await page.goto(urlOf('showcase', 'artikel/schlichter-text/'));
  await field(page).focus();
  await page.goto(urlOf('showcase', 'suche/'));
  await page.waitForLoadState('networkidle');
  expect(requests.filter(isIndex)).toEqual([]);
  await field(page).fill('kartons');
  await expect(results(page).first()).toBeVisible();
  expect(requests.filter(isIndex).length).toBeGreaterThan(3);
  const { origin } = new URL(urlOf('showcase'));
  expect(
    requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url)),
  ).toEqual([]);
});

test('a search that cannot be loaded says so and offers other ways', async ({ page }) => {
  await page.route('**/suchindex/**', (route) => route.abort());
  await page.goto(urlOf('showcase', 'suche/?q=kartons'));
  await expect(status(page)).toContainText('lässt sich gerade nicht laden');
  await expect(page.getByRole('main').getByRole('link', { name: 'Archiv' })).toBeVisible();
});

test('axe finds nothing on results, light and dark', async ({ page }) => {
  for (const query of ['Lagerbericht', 'Kartons', 'xqzv']) {
    await page.goto(urlOf('showcase', `suche/?q=${query}`));
    await expect(status(page)).toContainText(`„${query}“`);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page, COLOR_RULES)).toEqual([]);
  }
});

test('results fit a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const query of [
    'Lagerbericht',
    'Wortungetüme',
    'Verbraucherschutzbeauftragtenversammlung',
  ]) {
    await page.goto(urlOf('showcase', `suche/?q=${query}`));
    await expect(status(page)).toContainText(`„${query}“`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the search offers other ways, and no field that does nothing', async ({ page }) => {
    await page.goto(urlOf('showcase', 'suche/?q=kartons'));
    const advice = page.locator('main noscript');
    await expect(advice.locator('p')).toContainText('Die Suche braucht JavaScript');
    await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden();
    await advice.locator('a', { hasText: 'Themen' }).click();
    await expect(page).toHaveURL(urlOf('showcase', 'themen/'));
  });
});
