import { test as base, type Page } from '@playwright/test';

/**
 * `test` for tests that only inspect a page. Those of a worker share one, since opening a page takes
 * longer than most inspections. Each test navigates anew and sets the size and colours it needs; some
 * put styles of their own into pages, which the pages' policy would block.
 */
export const test = base.extend<object, { sharedPage: Page }>({
  sharedPage: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ reducedMotion: 'reduce', bypassCSP: true });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});
