import { expect, test } from '@playwright/test';
import { urlOf } from './served-sites.ts';

test('list marks are drawn in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(urlOf('showcase', 'artikel/alles-auf-einmal/'));
  const mark = await page
    .locator('.prose ul > li')
    .first()
    .evaluate((item) => {
      const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(item, '::before');
      return {
        borderTopWidth,
        borderTopStyle,
        isSeen: borderTopColor !== getComputedStyle(document.body).backgroundColor,
      };
    });
  expect(Number.parseFloat(mark.borderTopWidth)).toBeGreaterThan(1);
  expect(mark).toMatchObject({ borderTopStyle: 'solid', isSeen: true });
});

for (const forcedColors of ['active', 'none'] as const) {
  test(`what is current or pressed differs by more than colour: ${forcedColors}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors });
    await page.goto(urlOf('showcase', 'archiv/'));
    const buttons = page.getByRole('group', { name: 'Farbschema' }).getByRole('button');
    await buttons.nth(2).click();
    const lines = await buttons.evaluateAll((all) =>
      all.map((button) => Number.parseFloat(getComputedStyle(button).borderBottomWidth) > 0),
    );
    expect(lines).toEqual([false, false, true]);
    const current = page
      .getByRole('navigation', { name: 'Hauptnavigation' })
      .locator('[aria-current]');
    await expect(current).toHaveCSS('text-decoration-line', 'underline');
    await page.goto(urlOf('showcase', 'artikel/karton-reise-lager/'));
    const part = page.getByRole('navigation', { name: /Serie/ }).locator('[aria-current]');
    await expect(part).toHaveCSS('font-weight', '700');
  });
}
