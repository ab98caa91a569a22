import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Between light and dark nothing but colours differs. */
export const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with a page, by these rules or by all of WCAG 2.2 AA and best practice. */
export async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
  // Without frames axe can do all its work in the page, which takes a third less time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(RULES)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
