import { expect, type Page } from '@playwright/test';
import { eachOf, present } from '../expectations.ts';
import { PAGES, urlOf } from './served-sites.ts';
import { test } from './shared-page.ts';

// These tests put styles of their own into pages, which the pages’ policy blocks.
test.use({ bypassCSP: true });

const ARTICLE = 'artikel/alles-auf-einmal/';

test('the first key press offers a skip link, and it works', async ({ page }) => {
  await page.goto(urlOf('root'));
  const skip = page.getByRole('link', { name: 'Zum Inhalt' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

for (const width of [360, 1280]) {
  test(`the focused element is visible at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(urlOf('showcase', ARTICLE));
    const stops = await page.locator('a:visible, button:visible, summary, [tabindex="0"]').count();
    expect(stops).toBeGreaterThan(30);
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      expect.soft(await describeFocus(page)).toEqual({
        name: expect.any(String),
        outline: true,
        inWindow: true,
        covered: false,
      });
    }
  });
}

test('a jump leads to a heading in view', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(urlOf('showcase', ARTICLE));
    const links = await page
      .getByRole('navigation', { name: 'In diesem Beitrag' })
      .getByRole('link')
      .all();
    expect(links.length).toBeGreaterThan(5);
    for (const link of eachOf(links)) {
      const id = present(await link.getAttribute('href')).slice(1);
      await link.press('Enter');
      expect(await isInSight(page, id), `${id} at ${width} px`).toBe(true);
    }
  }
});

for (const { name, path, title, tag } of eachOf(PAGES.filter(({ name }) => name !== 'base'))) {
  test(`targets have 24 px of their own on ${title}`, { tag }, async ({ sharedPage: page }) => {
    await page.goto(urlOf(name, path));
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      expect.soft(await findSmallTargets(page), `at ${width} px`).toEqual([]);
    }
  });
}

test('small targets that touch are found', async ({ page }) => {
  await page.goto(urlOf('root'));
  const button = '<button style="width: 12px; height: 12px" aria-label="klein"></button>';
  await page.evaluate(
    (html) => document.body.insertAdjacentHTML('beforeend', html),
    `<div>${button}${button}</div>`,
  );
  expect(await findSmallTargets(page)).toHaveLength(2);
});

function describeFocus(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const [box = element.getBoundingClientRect()] = element.getClientRects();
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 20)];
    const top = document.elementFromPoint(x, y);
    return {
      name: element.outerHTML.slice(0, 120),
      outline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inWindow: box.bottom > 0 && box.top < innerHeight,
      covered: top !== null && !element.contains(top) && !top.contains(element),
    };
  });
}

function isInSight(page: Page, id: string): Promise<boolean> {
  return page.evaluate((name) => {
    const element = document.getElementById(name);
    if (element === null) return false;
    const { top, bottom, left } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + 2, Math.max(top, 0) + 4);
    const isVisuallyHidden = getComputedStyle(element).clipPath !== 'none';
    return top >= 0 && bottom <= innerHeight && (isVisuallyHidden || hit === element);
  }, id);
}

/**
 * WCAG 2.5.8: links within a line of text may be as high as the line, and a smaller target is fine
 * if a circle of 24 px around its centre touches no other.
 */
function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInText = (element: Element) => {
      const block = element.closest('p, li, td, dd, figcaption, address');
      const isInline = getComputedStyle(element).display === 'inline';
      const length = (node: Element | null) => node?.textContent?.trim().length ?? 0;
      return isInline && length(block) > length(element);
    };
    const targets = [...document.querySelectorAll('a, button, summary')]
      .filter((element) => element.checkVisibility() && !isInText(element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
    const isSmall = ({ box }: (typeof targets)[number]) => box.width < 24 || box.height < 24;
    const distance = (x: number, y: number, box: DOMRect) =>
      Math.hypot(
        Math.max(box.left - x, 0, x - box.right),
        Math.max(box.top - y, 0, y - box.bottom),
      );
    const isCrowded = ({ element, box }: (typeof targets)[number]) => {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return targets.some((other) => {
        if (other.element === element) return false;
        const middle = other.box.top + other.box.height / 2;
        const isNear = isSmall(other) && Math.abs(middle - y) < 24;
        return distance(x, y, other.box) < 12 || (isNear && distance(x, y, other.box) < 24);
      });
    };
    return targets
      .filter((target) => isSmall(target) && isCrowded(target))
      .map(({ element, box }) => `${box.width}×${box.height} ${element.outerHTML.slice(0, 120)}`);
  });
}
