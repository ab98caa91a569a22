import { expect, type Page, test } from '@playwright/test';
import { addressOf } from './served-sites.ts';

const DELAY = 1200;

for (const { name, path } of [
  { name: 'root', path: '' },
  { name: 'root', path: 'artikel/tiktok-shop-in-deutschland-veroeffentlicht/' },
  { name: 'showcase', path: '' },
  { name: 'showcase', path: 'artikel/bildbericht-aus-dem-lager/' },
] as const) {
  for (const width of [390, 1280]) {
    test(`nothing moves while a late font comes on ${name} /${path} at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await observeShifts(page);
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, DELAY));
        await route.continue();
      });
      const font = page.waitForResponse('**/*.woff2');
      await page.goto(addressOf(name, path));
      await font;
      await page.waitForTimeout(400);
      expect(await readShifts(page)).toEqual([]);
    });
  }
}

test('a shift is noticed', async ({ page }) => {
  await observeShifts(page);
  await page.goto(addressOf('root'));
  await page.waitForTimeout(300);
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('afterbegin', '<p style="height: 90px">neu</p>'),
  );
  await expect.poll(() => readShifts(page)).not.toEqual([]);
});

function observeShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      // TypeScript does not know the entries of this proposal.
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        shifts.push(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

function readShifts(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { shifts: number[] }).shifts); // set above
}
