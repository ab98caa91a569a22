import { expect, type Page } from '@playwright/test';
import { urlOf } from './served-sites.ts';
import { test } from './shared-page.ts';

const PAGES = [
  '',
  'artikel/ausschnitte-und-formate/',
  'artikel/bilder-ansehen/',
  'archiv/',
  'autoren/zoe-aehrenfeld/',
];
/** Rounded, and rem of a scroll bar. */
const TOLERANCE = 0.06;

for (const width of [390, 800, 1100, 1400]) {
  for (const path of PAGES) {
    test(`the sizes of pictures on /${path} are true at ${width} pixels`, async ({
      sharedPage: page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(urlOf('showcase', path));
      // None is shown larger than it is.
      const isWhole = ({ stated, shown, own }: Widths) => shown === own && stated > own;
      const isTrue = ({ stated, shown }: Widths) => Math.abs(stated / shown - 1) <= TOLERANCE;
      await expect(async () => {
        const pictures = await measurePictures(page);
        expect(pictures.filter((widths) => !isTrue(widths) && !isWhole(widths))).toEqual([]);
      }).toPass({ timeout: 10_000 });
    });
  }
}

test('pictures of a text are seen whole, however low the window is', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 400 });
  await page.goto(urlOf('showcase', 'artikel/ausschnitte-und-formate/'));
  const heights = await page
    .locator('.prose .enlarge img')
    .evaluateAll((images) => images.map((image) => image.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(1);
  expect(Math.max(...heights)).toBeLessThanOrEqual(360);
});

test('an animation moves only while its switch is on', async ({ page }) => {
  await page.goto(urlOf('showcase', 'artikel/ausschnitte-und-formate/'));
  const animation = page.locator('.animation');
  const still = animation.locator('picture img');
  const moving = animation.locator('label img');
  await expect(still).toBeVisible();
  await expect(moving).toBeHidden();
  await page.getByRole('switch', { name: 'Animation abspielen' }).focus();
  await page.keyboard.press('Space');
  await expect(moving).toBeVisible();
  await expect(still).toBeHidden();
  await moving.click();
  await expect(moving).toBeHidden();
});

/**
 * Widths of pictures: as stated, which the natural width of an image with a list of files is, and as
 * shown.
 */
function measurePictures(page: Page) {
  return page.evaluate(async () => {
    const images = [...document.querySelectorAll('picture img')].filter(
      (image) => image instanceof HTMLImageElement && image.checkVisibility(),
    ) as HTMLImageElement[];
    const measured = [];
    for (const image of images) {
      // As a reader does: a picture made eager by a script is sometimes chosen before it has a size.
      image.scrollIntoView({ behavior: 'instant', block: 'center' });
      await image.decode();
      measured.push({
        src: image.currentSrc.split('/').at(-1),
        stated: image.naturalWidth,
        shown: image.getBoundingClientRect().width,
        own: Number(image.getAttribute('width')),
      });
    }
    return measured;
  });
}

type Widths = Awaited<ReturnType<typeof measurePictures>>[number];
