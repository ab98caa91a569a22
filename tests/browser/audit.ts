import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that can differ between light and dark. */
export const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** The violations that axe finds on a page, by these rules or by WCAG 2.2 AA and best practice. */
export async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  const { violations } = await page.evaluate<axe.AxeResults, axe.RunOptions>(
    // Set by its source.
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(options),
    { runOnly: rules ?? TAGS, resultTypes: ['violations'] },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
