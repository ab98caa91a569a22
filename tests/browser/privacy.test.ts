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

/** What the policies of pages have blocked since, as `directive: URL`. */
async function observeViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('noteViolation', (text: string) => violations.push(text));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) => {
      const { noteViolation } = window as unknown as { noteViolation(text: string): void }; // exposed above
      noteViolation(`${location.pathname} ${event.effectiveDirective}: ${event.blockedURI}`);
    }),
  );
  return violations;
}

const NOTHING = { local: [], session: [], databases: [], caches: [], workers: 0, cookies: [] };

for (const { name, title, tag, findUrls } of TOURS) {
  test(`the ${title} keep to their policy, ask no other server and store nothing`, { tag }, async ({
    page,
  }) => {
    const { origin } = new URL(urlOf(name));
    const requests: string[] = [];
    page.context().on('request', (request) => requests.push(request.url()));
    const violations = await observeViolations(page);
    const pages = findUrls();
    for (const url of pages) {
      await page.goto(url);
      await page.emulateMedia({ media: 'print' });
      await page.emulateMedia({ media: 'screen' });
    }
    await page.waitForLoadState('networkidle');
    expect(requests.length).toBeGreaterThanOrEqual(pages.length);
    expect(
      requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:')),
    ).toEqual([]);
    expect(violations).toEqual([]);
    // Storage belongs to the origin: anything stored by one of the pages would still be there.
    expect(await readStorage(page)).toEqual(NOTHING);
  });
}

test('the policy allows what a reader does, and the test notices what it blocks', async ({
  page,
}) => {
  const violations = await observeViolations(page);
  await page.goto(urlOf('showcase', 'suche/?q=kartons'));
  await expect(
    page.getByRole('list', { name: 'Ergebnisse' }).locator('mark').first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Dunkle Farben' }).click();
  await page.goto(urlOf('showcase', 'artikel/alles-auf-einmal/'));
  await page.getByText('Zahlen als Tabelle').first().click();
  await page.goto(urlOf('showcase', 'rss.xml'));
  expect(violations).toEqual([]);
  await page.goto(urlOf('root'));
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red">a</p>');
    document.body.append(Object.assign(new Image(), { src: 'https://fremd.invalid/a.png' }));
  });
  await expect
    // The header of the server and the page itself state the policy.
    .poll(() => [...new Set(violations)])
    .toEqual(['/ style-src-attr: inline', '/ img-src: https://fremd.invalid/a.png']);
});

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
