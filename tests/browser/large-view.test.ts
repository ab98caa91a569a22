import { expect, type Page, test } from '@playwright/test';
import { eachOf, present } from '../expectations.ts';
import { COLOR_RULES, findViolations } from './audit.ts';
import { urlOf } from './served-sites.ts';

const ARTICLE = 'artikel/bilder-ansehen/';

const openArticle = (page: Page) => page.goto(urlOf('showcase', ARTICLE));
const findLink = (page: Page, alt: string) =>
  page.getByRole('link', { name: `Bild vergrößern: ${alt}`, exact: true });
const findView = (page: Page) => page.getByRole('dialog', { name: 'Großes Bild' });

test('a picture opens large by the keyboard, with its caption, and the focus returns', async ({
  page,
}) => {
  await openArticle(page);
  const link = findLink(page, 'Farbstreifen, die in der Mitte heller werden');
  await link.press('Enter');
  const view = findView(page);
  const file = present(await link.getAttribute('href'));
  await expect(view.getByRole('img')).toHaveAttribute('src', new RegExp(`${file}$`));
  await expect(view).toContainText('Der Weg eines Pakets, in Streifen. Grafik: Zoë Ährenfeld');
  await expect(view.getByRole('button', { name: 'Schließen' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(view).toBeHidden();
  await expect(link).toBeFocused();
  expect(new URL(page.url()).pathname).toBe(`/${ARTICLE}`);
});

test('loads the large file only when it opens', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await openArticle(page);
  await page.waitForLoadState('networkidle');
  const link = findLink(page, 'Eine sehr breite Folge von Farbstreifen');
  const file = present(await link.getAttribute('href'));
  expect(requests).not.toContain(file);
  await link.click();
  await expect.poll(() => requests).toContain(file);
});

test('arrow keys and buttons turn to the next picture and around the end', async ({ page }) => {
  await openArticle(page);
  const view = findView(page);
  await findLink(page, 'Farbflächen, die einen Stapel Kartons im Lager andeuten').click();
  await expect(view.getByRole('status')).toHaveText('1 von 28');
  await page.keyboard.press('ArrowLeft');
  await expect(view.getByRole('status')).toHaveText('28 von 28');
  await view.getByRole('button', { name: 'Nächstes Bild' }).click();
  await page.keyboard.press('ArrowRight');
  await expect(view.getByRole('status')).toHaveText('2 von 28');
  await expect(view.getByRole('img')).toHaveAttribute(
    'alt',
    'Waagerechte Farbstreifen in warmen Tönen',
  );
});

test('a gallery lends its caption to pictures without one', async ({ page }) => {
  await openArticle(page);
  await findLink(page, 'Ein Bildschirm voller Farbstreifen').click();
  await expect(findView(page)).toContainText('Derselbe Shop auf zwei Telefonen.');
});

test('a click beside the picture closes it', async ({ page }) => {
  await openArticle(page);
  await findLink(page, 'Senkrechte Farbstreifen').first().click();
  await page.mouse.click(200, 500);
  await expect(findView(page)).toBeHidden();
});

test('a click with a key held down is left to the browser, which opens a tab', async ({ page }) => {
  await openArticle(page);
  const link = findLink(page, 'Senkrechte Farbstreifen').first();
  const isLeft = link.evaluate(
    () =>
      new Promise<boolean>((resolve) =>
        window.addEventListener('click', (event) => {
          resolve(!event.defaultPrevented);
          event.preventDefault();
        }),
      ),
  );
  await link.click({ modifiers: ['ControlOrMeta'] });
  expect(await isLeft).toBe(true);
  await expect(findView(page)).toBeHidden();
});

test('a finger swipes to the next picture', async ({ browser }) => {
  const page = await browser.newPage({ hasTouch: true, viewport: { width: 390, height: 844 } });
  await openArticle(page);
  await findLink(page, 'Waagerechte Farbstreifen in warmen Tönen').tap();
  await findView(page).evaluate((view) => {
    const touch = (clientX: number) => new Touch({ identifier: 1, target: view, clientX });
    view.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(300)] }));
    view.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(120)] }));
  });
  await expect(findView(page).getByRole('status')).toHaveText('3 von 28');
  await page.close();
});

for (const width of [320, 1280]) {
  const tag = width === 320 ? [] : ['@sweep'];
  const title = `axe finds nothing in the view at ${width} px, and nothing scrolls sideways`;
  test(title, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await openArticle(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await findViolations(page)).toEqual([]);
    await findLink(page, 'Farbstreifen um acht Uhr').click();
    expect(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page, COLOR_RULES)).toEqual([]);
    const { right = 0, bottom = 0 } = await findView(page)
      .getByRole('button', { name: 'Schließen' })
      .evaluate((button) => button.getBoundingClientRect());
    expect([right <= width, bottom <= 60]).toEqual([true, true]);
  });
}

test('pictures in a row are of one height and keep their proportions', async ({ page }) => {
  for (const width of [768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await openArticle(page);
    const rows = await page.locator('.gallery > div').evaluateAll((found) =>
      found.map((row) =>
        [...row.querySelectorAll('img')].map((image) => {
          const box = image.getBoundingClientRect();
          const written =
            Number(image.getAttribute('width')) / Number(image.getAttribute('height'));
          return { height: box.height, stretch: box.width / box.height / written };
        }),
      ),
    );
    expect(rows).toHaveLength(9);
    for (const row of eachOf(rows)) {
      const heights = row.map(({ height }) => height);
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1);
      for (const { stretch } of eachOf(row)) expect(stretch).toBeCloseTo(1, 1);
    }
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a picture leads to its large file', async ({ page }) => {
    await openArticle(page);
    await findLink(page, 'Eine sehr breite Folge von Farbstreifen').click();
    await expect(page).toHaveURL(/panorama.*\.jpe?g$/);
  });
});
