import { expect } from '@playwright/test';
import { TEMPLATES, urlOf, VARIANTS } from './served-sites.ts';
import { test } from './shared-page.ts';

const PAGES = [
  ...TEMPLATES.showcase,
  ...VARIANTS.showcase,
  'artikel/karton-reise-strasse/',
  'suche/',
  'impressum/',
  'gibt-es-nicht/',
];

// What is meant to change is accepted by `npm run test:browser -- aria --update-snapshots`.
for (const path of PAGES) {
  test(`a screen reader finds on /${path} what it found`, async ({ sharedPage: page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await page.goto(urlOf('showcase', path));
    const name = path.slice(0, -1).replaceAll('/', '-') || 'start';
    const seen = [
      await page.title(),
      await page.locator('meta[name="description"]').getAttribute('content'),
      await page.locator('body').ariaSnapshot(),
    ];
    expect(`${seen.join('\n')}\n`).toMatchSnapshot(['aria', `${name}.txt`]);
  });
}
