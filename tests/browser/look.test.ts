import { expect, type Page } from '@playwright/test';
import { urlOf } from './served-sites.ts';
import { test } from './shared-page.ts';

/**
 * What a reader sees, by page: things by their selectors. A new
 * look is accepted by `npm run test:browser -- look --update-snapshots`.
 */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  '': [
    'body',
    'body > header',
    'body > header a[href="/"]',
    'body > header nav a',
    'main',
    'body > header div:has(> nav)',
    'main h1',
    'main article',
    'main h2',
    'main h3',
    'main p.font-text',
    'main .kicker',
    'main time',
    'main .cover',
    'body > footer',
    'body > footer a',
  ],
  'artikel/alles-auf-einmal/': [
    'h1',
    '.intro',
    '.dotted',
    '.toc',
    '.toc a',
    'main dt',
    'nav[aria-label="Nachbarn in der Zeit"]',
    'nav[aria-label="Nachbarn in der Zeit"] span.font-display',
    '.prose',
    '.prose > p',
    '.prose > h2',
    '.prose > h3',
    '.prose .anchor',
    '.prose > p a',
    '.prose ul > li::before',
    '.prose ol > li::marker',
    '.prose > blockquote',
    '.prose :not(pre) > code',
    '.prose pre',
    '.prose table',
    '.prose td',
    '.prose thead th',
    '.prose hr',
    '.prose [data-footnote-ref]',
    '.prose .source-mark button',
    '.prose .footnotes',
    '.prose .note',
    '.prose .note-title',
    '.prose .pull-quote',
    '.prose .pull-quote blockquote',
    '.prose .pull-quote figcaption',
    '.prose .chart',
    '.prose .chart figcaption',
    '.prose .chart figcaption strong',
    '.prose .chart > svg',
    '.prose .chart rect:not(.longest)',
    '.prose .chart .longest',
    '.prose .chart details',
    '.prose .remarks',
    '.prose .paid',
    '[popover]',
    '::selection',
  ],
  'artikel/ausschnitte-und-formate/': ['.prose .animation label'],
  'artikel/bilder-ansehen/': [
    '.prose .figure figcaption',
    '.prose .figure small',
    '.large-view',
    '.large-view figcaption',
    '.large-view small',
    '.large-view p button',
    '.large-view figure > a',
  ],
  'artikel/videos-zum-ansehen/': [
    '.prose .video',
    '.prose .video figcaption strong',
    '.prose .stage',
    '.prose .video button',
    '.prose .video button > svg',
  ],
  'artikel/karton-reise-strasse/aenderungen/': ['.compared del', '.compared ins', '.changed-text'],
  'suche/?q=Kartons': ['.field', 'main mark'],
};

/** What is not mentioned. */
const USUAL: ReadonlySet<string> = new Set([
  ...['', '0', 'none', 'auto', '0px', 'rgba(0, 0, 0, 0)', '–, –, –, –'],
]);

for (const [scheme, width] of [
  ['light', 1280],
  ['dark', 600],
] as const) {
  test(`things look as they did, ${scheme} at ${width} px`, async ({ sharedPage: page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    const seen: string[] = [];
    for (const [path, things] of Object.entries(PAGES)) {
      await page.goto(urlOf('showcase', path));
      if (path.startsWith('suche/')) await page.locator('main mark').first().waitFor();
      if (path.includes('bilder-ansehen'))
        await page.locator('.figure:has(small) .enlarge').first().click();
      for (const thing of things)
        seen.push(`/${path} ${thing}: ${await describeStyle(page, thing)}`);
    }
    expect(`${seen.join('\n')}\n`).toMatchSnapshot(`look-${scheme}.txt`);
  });
}

test('what is pointed at, focused or jumped to stands out', async ({ sharedPage: page }) => {
  const [accent, wash] = ['rgb(193, 47, 22)', 'rgb(240, 242, 245)'];
  await page.emulateMedia({ colorScheme: 'light' });
  const path = urlOf('showcase', 'artikel/alles-auf-einmal/');
  await page.goto(path);
  const link = page.locator('.prose > p a').first();
  await link.hover();
  await expect(link).toHaveCSS('color', accent);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveCSS('outline', `${accent} solid 3px`);
  const note = page.locator('.footnotes li[id]').first();
  await page.goto(`${path}#${await note.getAttribute('id')}`);
  await expect(note).toHaveCSS('background-color', wash);
  await page.goto(urlOf('showcase', 'artikel/bilder-ansehen/'));
  await page.locator('.enlarge').first().click();
  const button = page.locator('.large-view p button').first();
  await button.hover();
  await expect(button).toHaveCSS('color', accent);
});

test('on paper, code has a frame in place of its ground', async ({ sharedPage: page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto(urlOf('showcase', 'artikel/alles-auf-einmal/'));
  await expect(page.locator('.prose pre').first()).toHaveCSS(
    'border',
    '1px solid rgb(207, 213, 221)',
  );
  await page.emulateMedia({ media: null });
});

/** The style of the first thing of that kind, without what most things have. */
async function describeStyle(page: Page, selector: string): Promise<string> {
  const [, element = '', pseudo] = /^(.*?)(::[\w-]+)?$/.exec(selector) ?? [];
  const style = await page
    .locator(element === '' ? 'body' : element)
    .first()
    .evaluate((thing, part) => {
      const style = getComputedStyle(thing, part);
      const borders = ['top', 'right', 'bottom', 'left'].map((side) =>
        style.getPropertyValue(`border-${side}`),
      );
      return {
        font: `${style.fontStyle} ${style.fontWeight} ${style.fontSize}/${style.lineHeight} ${style.fontFamily.replace(/,.*/, '')}`,
        color: style.color,
        background: style.backgroundColor,
        border: borders.map((border) => (border.startsWith('0px') ? '–' : border)).join(', '),
        underline: style.textDecorationLine === 'none' ? '' : style.textDecorationColor,
        fill: thing instanceof SVGElement ? style.fill : '',
        width: style.maxWidth,
        ratio: style.aspectRatio,
        padding: style.padding,
        order: style.order,
        columns:
          style.display === 'grid' ? String(style.gridTemplateColumns.split(' ').length) : '',
      };
    }, pseudo);
  return Object.entries(style)
    .filter(([, value]) => !USUAL.has(value))
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
