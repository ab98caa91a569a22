import { expect, type Page } from '@playwright/test';
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

/** What a page becomes, by the name of the state: what is done to it. */
const STATES: Readonly<Record<string, [path: string, act: (page: Page) => Promise<unknown>]>> = {
  'suche-mit-treffern': [
    'suche/?q=Lagerbericht',
    (page) => page.locator('main mark').first().waitFor(),
  ],
  'suche-ohne-treffer': ['suche/?q=xqzvxq', (page) => page.getByText('„xqzvxq“').first().waitFor()],
  'grosses-bild': [
    'artikel/bilder-ansehen/',
    async (page) => {
      await page.locator('.figure:has(small) .enlarge').first().click();
      await page.getByRole('button', { name: 'Nächstes Bild' }).click();
    },
  ],
  quelle: [
    'artikel/karton-reise-strasse/',
    (page) => page.locator('.source-mark button').first().click(),
  ],
};

// What is meant to change is accepted by `npm run test:browser -- aria --update-snapshots`.
for (const [name, [path, act]] of [
  ...PAGES.map((path) => [nameOf(path), [path, async () => undefined]] as const),
  ...Object.entries(STATES),
]) {
  test(`a screen reader finds on /${path} what it found: ${name}`, async ({ sharedPage: page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await page.goto(urlOf('showcase', path));
    await act(page);
    const seen = [
      await page.title(),
      await page.locator('meta[name="description"]').getAttribute('content'),
      await page.locator('body').ariaSnapshot(),
    ];
    // Names of files end in digests, and ports differ from run to run.
    const lasting = seen
      .join('\n')
      .replace(/(\/_astro\/[\w-]+)\.[\w-]+(?=\.\w+)/g, '$1')
      .replaceAll(new URL(page.url()).origin, '');
    expect(`${lasting}\n`).toMatchSnapshot(['aria', `${name}.txt`]);
  });
}

function nameOf(path: string): string {
  return path.slice(0, -1).replaceAll('/', '-') || 'start';
}
