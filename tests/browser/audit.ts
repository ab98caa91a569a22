import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that can differ between light and dark. */
export const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** The violations that axe finds on a page, by these rules or by WCAG 2.2 AA and best practice. */
export async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
  // Pages have no frames: the legacy mode takes a third less time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(RULES)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
