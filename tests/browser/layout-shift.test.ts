import { expect, type Page, test } from '@playwright/test';
import { urlOf } from './served-sites.ts';

// These tests put styles of their own into pages, which the pages’ policy blocks.
test.use({ bypassCSP: true });

/** Chromium waits about 100 ms for a font before it paints with the fallback. */
const DELAY_MS = 600;

for (const { name, path } of [
  { name: 'root', path: '' },
  { name: 'root', path: 'artikel/tiktok-shop-in-deutschland-veroeffentlicht/' },
  { name: 'showcase', path: '' },
  { name: 'showcase', path: 'artikel/bildbericht-aus-dem-lager/' },
] as const) {
  for (const width of [390, 1280]) {
    const tag = path === '' && width === 390 ? [] : ['@sweep'];
    const title = `nothing moves when a font arrives late on ${name} /${path} at ${width} px`;
    test(title, { tag }, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await observeShifts(page);
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, DELAY_MS));
        await route.continue();
      });
      const font = page.waitForResponse('**/*.woff2');
      await page.goto(urlOf(name, path));
      await font;
      await page.waitForTimeout(400);
      expect(await readShifts(page)).toEqual([]);
    });
  }
}

for (const { name, path } of [
  { name: 'root', path: '' },
  { name: 'showcase', path: 'suche/' },
] as const) {
  test(`nothing moves when the scripts of ${name} /${path} start`, async ({ page }) => {
    const measure = () =>
      page.getByRole('banner').evaluate((banner) =>
        [banner, ...banner.querySelectorAll('a, nav, search, button')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
    // A font that loads only one time of two would change the lines by itself.
    await page.route('**/*.woff2', (route) => route.abort());
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(urlOf(name, path));
      const after = await measure();
      await page.route('**/', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/<script type="module".*?<\/script>/gs, '');
        await route.fulfill({ response, body });
      });
      await page.goto(urlOf(name, path));
      await expect(page.getByRole('group', { name: 'Farbschema' })).toBeHidden();
      expect(await measure(), `${width} px`).toEqual(after);
      await page.unroute('**/');
    }
  });
}

for (const width of [320, 390, 768, 1280]) {
  for (const delay of [0, 700]) {
    const tag = delay === 700 && width === 390 ? [] : ['@sweep'];
    const title = `results hardly move anything at ${width} px, ${delay} ms a file`;
    test(title, { tag }, async ({ page }) => {
      test.setTimeout(90_000);
      await page.setViewportSize({ width, height: 800 });
      await observeShifts(page);
      if (delay > 0) {
        await page.route('**/suchindex/**', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, delay));
          await route.continue();
        });
      }
      const status = page.getByRole('status');
      const shown = async (query: string) => {
        await expect(status).toContainText(`„${query}“`, { timeout: 30_000 });
        expect(sumOf(await readShifts(page)), `${query}: ${await readShifts(page)}`).toBeLessThan(
          0.02,
        );
      };
      for (const query of ['xqzvxq', 'Regenrinne', 'Lagerbericht']) {
        await page.goto(urlOf('showcase', `suche/?q=${query}`));
        await shown(query);
      }
      for (const query of ['Kartons', 'xqzvxq', 'Lagerbericht']) {
        await page.getByRole('searchbox').fill(query);
        await page.keyboard.press('Enter');
        await shown(query);
      }
      const list = page.getByRole('list', { name: 'Ergebnisse' }).getByRole('listitem');
      await page.getByRole('button', { name: 'Weitere Ergebnisse' }).click();
      await expect(list).toHaveCount(20, { timeout: 30_000 });
      expect(sumOf(await readShifts(page))).toBeLessThan(0.02);
    });
  }
}

test('a layout shift is noticed', async ({ page }) => {
  await observeShifts(page);
  await page.goto(urlOf('root'));
  await page.waitForTimeout(300);
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('afterbegin', '<p style="height: 90px">neu</p>'),
  );
  await expect.poll(() => readShifts(page)).not.toEqual([]);
});

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

function observeShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      // TypeScript has no type for these entries.
      for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
        // What moves within half a second after a click or a key press follows from it.
        if (hadRecentInput) continue;
        const moved = sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 120));
        shifts.push(`${value}: ${moved.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

function sumOf(shifts: readonly string[]): number {
  return shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0);
}

function readShifts(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { shifts: string[] }).shifts); // set above
}
