import { expect, type Page, test } from '@playwright/test';
import { TOURS, urlOf } from './served-sites.ts';

/** Everything that a browser stores for a site. */
async function readStorage(page: Page) {
  const stores = await page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { ...stores, cookies: await page.context().cookies() };
}

const NOTHING = { local: [], session: [], databases: [], caches: [], workers: 0, cookies: [] };

for (const { name, title, tag, findUrls } of TOURS) {
  test(`the ${title} send no request to another server and store nothing`, { tag }, async ({
    page,
  }) => {
    const { origin } = new URL(urlOf(name));
    const requests: string[] = [];
    page.context().on('request', (request) => requests.push(request.url()));
    const pages = findUrls();
    for (const url of pages) await page.goto(url);
    await page.waitForLoadState('networkidle');
    expect(requests.length).toBeGreaterThanOrEqual(pages.length);
    expect(
      requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:')),
    ).toEqual([]);
    // Storage belongs to the origin: anything stored by one of the pages would still be there.
    expect(await readStorage(page)).toEqual(NOTHING);
  });
}

test('a colour scheme is stored once it is chosen, and „System“ deletes it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(urlOf('root'));
  const choice = page.getByRole('group', { name: 'Farbschema' });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await expect(choice.getByRole('button', { pressed: true })).toHaveAccessibleName(
    'Farben wie im System',
  );

  await choice.getByRole('button', { name: 'Dunkle Farben' }).click();
  expect(await readStorage(page)).toEqual({ ...NOTHING, local: [['farbschema', 'dunkel']] });
  expect(await background()).not.toBe(light);

  await page.goto(urlOf('root', 'archiv/'));
  await expect(choice.getByRole('button', { pressed: true })).toHaveAccessibleName('Dunkle Farben');
  expect(await background()).not.toBe(light);

  await choice.getByRole('button', { name: 'Farben wie im System' }).click();
  expect(await readStorage(page)).toEqual(NOTHING);
  expect(await background()).toBe(light);
});

test('a chosen colour scheme applies before the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => {
    const seen = { farbschema: '', colors: '' };
    Object.assign(window, { seen });
    new MutationObserver((_, observer) => {
      if (document.body === null) return;
      observer.disconnect();
      seen.farbschema = document.documentElement.dataset.farbschema ?? '';
      seen.colors = getComputedStyle(document.documentElement).colorScheme;
    }).observe(document, { childList: true, subtree: true });
  });
  const seen = () => page.evaluate(() => (window as unknown as { seen: object }).seen); // set above
  await page.goto(urlOf('root'));
  expect(await seen()).toEqual({ farbschema: 'system', colors: 'light dark' });
  await page.getByRole('button', { name: 'Dunkle Farben' }).click();
  await page.reload();
  expect(await seen()).toEqual({ farbschema: 'dunkel', colors: 'dark' });
});
