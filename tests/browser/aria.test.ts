import { expect } from '@playwright/test';
import { TEMPLATES, urlOf } from './served-sites.ts';
import { test } from './shared-page.ts';

const COMMON = ['suche/', 'impressum/', 'gibt-es-nicht/'];

// What is meant to change is accepted by `npm run test:browser -- aria --update-snapshots`.
for (const path of [...TEMPLATES.showcase, ...COMMON]) {
  test(`a screen reader finds on /${path} what it found`, async ({ sharedPage: page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await page.goto(urlOf('showcase', path));
    const name = path.slice(0, -1).replaceAll('/', '-') || 'start';
    expect(`${await page.locator('body').ariaSnapshot()}\n`).toMatchSnapshot([
      'aria',
      `${name}.yaml`,
    ]);
  });
}
