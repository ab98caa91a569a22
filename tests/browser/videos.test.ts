import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './audit.ts';
import { urlOf } from './served-sites.ts';

const PAGE = 'artikel/videos-zum-ansehen/';
const YOUTUBE = 'https://www.youtube-nocookie.com';
const TITLE = 'Ein Karton reist durch das Lager';

/** Answers for all other servers, as a provider would; returns what they are asked for. */
async function fakeProviders(page: Page): Promise<string[]> {
  const { host } = new URL(urlOf('showcase'));
  const asked: string[] = [];
  await page.context().route(
    (url) => url.host !== host,
    (route) => {
      asked.push(route.request().url());
      return route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><html lang="de"><title>Player</title><button>Abspielen</button><script>localStorage.a=1</script></html>',
      });
    },
  );
  return asked;
}

test('nobody is asked for anything before a click, and then the provider alone', async ({
  page,
}) => {
  const asked = await fakeProviders(page);
  await page.goto(urlOf('showcase', PAGE));
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.getByRole('button', { name: /^Video von YouTube laden \(Ein Karton/ }).hover();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);

  await page.getByRole('button', { name: /^Video von YouTube laden \(Ein Karton/ }).click();
  const frame = page.frameLocator(`iframe[title="${TITLE}"]`);
  await expect(frame.getByRole('button', { name: 'Abspielen' })).toBeVisible();
  expect(asked).toEqual([`${YOUTUBE}/embed/dQw4w9WgXcQ?start=90`]);
  await expect(page.locator('iframe')).toHaveCount(1);

  await page.reload();
  await expect(
    page.getByRole('button', { name: /^Video von YouTube laden \(Ein Karton/ }),
  ).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(asked).toHaveLength(1);
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
});

test('the provider learns the website and not the page', async ({ page }) => {
  const referrers: (string | undefined)[] = [];
  await fakeProviders(page);
  page.on('request', (request) => {
    if (request.url().startsWith(YOUTUBE)) referrers.push(request.headers().referer);
  });
  await page.goto(urlOf('showcase', PAGE));
  await page.getByRole('button', { name: TITLE }).click();
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect.poll(() => referrers).toEqual([urlOf('showcase')]);
});

test('a frame may do what a video needs, and nothing else', async ({ page }) => {
  await fakeProviders(page);
  await page.goto(urlOf('showcase', PAGE));
  await page.getByRole('button', { name: TITLE }).click();
  const attributes = await page
    .locator('.stage iframe')
    .evaluate((frame) =>
      Object.fromEntries([...frame.attributes].map(({ name, value }) => [name, value])),
    );
  expect(attributes).toEqual({
    title: TITLE,
    allow: 'fullscreen; picture-in-picture; encrypted-media',
    referrerpolicy: 'strict-origin',
    sandbox:
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation',
    src: `${YOUTUBE}/embed/dQw4w9WgXcQ?start=90`,
  });
});

test('a page frames no provider but its own', async ({ page }) => {
  const asked = await fakeProviders(page);
  await page.goto(urlOf('showcase', 'artikel/alles-auf-einmal/'));
  const add = (src: string) =>
    page.evaluate((url) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: url }));
    }, src);
  await add('https://player.vimeo.com/video/76979871?dnt=1');
  await expect.poll(() => asked).toEqual(['https://player.vimeo.com/video/76979871?dnt=1']);
  await add(`${YOUTUBE}/embed/dQw4w9WgXcQ`);
  await page.goto(urlOf('showcase'));
  await add('https://player.vimeo.com/video/76979871?dnt=1');
  await page.waitForLoadState('networkidle');
  expect(asked).toHaveLength(1);
});

test('a video loads by keyboard, and the focus is in it', async ({ page }) => {
  await fakeProviders(page);
  await page.goto(urlOf('showcase', PAGE));
  await page.getByRole('button', { name: TITLE }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`iframe[title="${TITLE}"]`)).toBeFocused();
  const button = page.frameLocator('iframe').getByRole('button', { name: 'Abspielen' });
  await expect(button).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Video bei YouTube ansehen' }).first()).toBeFocused();
});

test('a loaded video has no violation of accessibility around it', async ({ page }) => {
  await fakeProviders(page);
  await page.goto(urlOf('showcase', PAGE));
  await page.getByRole('button', { name: TITLE }).click();
  await expect(page.locator('iframe')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test('on paper a film of our own is its still', async ({ page }) => {
  await page.goto(urlOf('showcase', PAGE));
  const film = page.locator('.video:has(video)').first();
  await expect(film.locator('img')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(film.locator('img')).toBeVisible();
  await expect(film.locator('video')).toBeHidden();
});

test('on paper there is the title and the address, and nothing to click', async ({ page }) => {
  await page.goto(urlOf('showcase', PAGE));
  await page.emulateMedia({ media: 'print' });
  const video = page.getByRole('figure', { name: TITLE });
  await expect(video.getByText(TITLE).first()).toBeVisible();
  await expect(video.locator('img')).toBeVisible();
  await expect(video.getByRole('button')).toBeHidden();
  const link = video.getByRole('link', { name: 'Video bei YouTube ansehen' });
  const address = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(address).toContain('https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=90');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the link to the provider stays, and no button is shown', async ({ page }) => {
    await page.goto(urlOf('showcase', PAGE));
    await expect(page.getByRole('link', { name: 'Video bei TikTok ansehen' })).toBeVisible();
    await expect(page.getByRole('button', { name: /laden/ })).toHaveCount(0);
  });
});
