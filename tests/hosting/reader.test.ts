import { expect, type Page, test } from '@playwright/test';
import { SERVED_HOSTS } from './each-host.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const { name, url } of SERVED_HOSTS) {
  test.describe(name, () => {
    test('a reader’s journey breaks no policy', async ({ page }) => {
      const broken = await watch(page, url);
      await page.goto(url);
      await page
        .getByRole('main')
        .getByRole('link', { name: /^Rindfleisch/ })
        .first()
        .click();
      await expect(heading(page)).toContainText('Wortungetüme');
      await page.getByText('Zahlen als Tabelle').first().click();

      const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await background();
      await page.getByRole('button', { name: 'Dunkle Farben' }).click();
      expect(await background()).not.toBe(light);

      const search = page.getByRole('searchbox').first();
      await search.fill('Lagerbericht');
      await search.press('Enter');
      const results = page.getByRole('list', { name: 'Ergebnisse' }).getByRole('link');
      await expect(page.getByRole('status')).toContainText('für „Lagerbericht“');
      await results.first().click();
      await expect(heading(page)).toContainText('Lagerbericht');

      await page.goto(`${url}artikel/karton-unterwegs/`);
      await expect(page).toHaveURL(`${url}artikel/karton-reise-strasse/`);
      await page.goto(`${url}gibt-es-nicht/`);
      await expect(heading(page)).toHaveText('Hier steht nichts');
      expect(await broken()).toEqual([]);
    });
  });
}

test.describe('npm start', () => {
  test('a broken policy is noticed', async ({ page }) => {
    const url = SERVED_HOSTS.find(({ name }) => name === 'npm start')?.url;
    if (url === undefined) throw new Error('npm start is not among the hosts.');
    const broken = await watch(page, url);
    await page.goto(url);
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.2:9/pixel.png' }));
    });
    await expect.poll(async () => (await broken()).length).toBeGreaterThanOrEqual(2);
  });
});

/**
 * Collects what goes against the policy or to another server, in the page and in its workers;
 * returns a function that returns what has been collected.
 */
async function watch(page: Page, url: string): Promise<() => Promise<string[]>> {
  const broken: string[] = [];
  const { origin } = new URL(url);
  await page.exposeFunction('reportViolation', (text: string) => broken.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (window as unknown as { reportViolation: (text: string) => void }) // exposed above
        .reportViolation(`${location.pathname}: ${violatedDirective} forbids ${blockedURI}`),
    );
  });
  page.on('worker', (worker) =>
    worker.on('console', (message) => broken.push(`${worker.url()}: ${message.text()}`)),
  );
  page.on('pageerror', (error) => broken.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    const isNotFound = page.url().endsWith('/gibt-es-nicht/');
    if (message.type() === 'error' && !isNotFound) broken.push(`${page.url()}: ${message.text()}`);
  });
  page.context().on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (target !== origin && !/^(?:data|blob):$/.test(protocol)) broken.push(request.url());
  });
  return async () => broken;
}
