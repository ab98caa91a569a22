import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { findViolations } from './audit.ts';
import { urlOf } from './served-sites.ts';
import { test } from './shared-page.ts';

const SCRIPT = stripTypeScriptTypes(readFileSync('src/scripts/preview-notes.ts', 'utf8'));
const NOTES = [
  { line: 3, severity: 'error', message: 'Das Thema gibt es nicht.' },
  { line: 9, severity: 'hint', message: 'Der Titel ist lang.' },
  { line: 12, severity: 'hint', message: '<b>Noch</b> etwas.' },
];

/** Shows notes on a page as the preview does; returns the queries that it asked. */
async function show(page: Page, notes: object[], title?: string): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/notes.json*', async (route) => {
    asked.push(new URL(route.request().url()).search);
    await route.fulfill({ json: notes });
  });
  await page.goto(urlOf('root', 'themen/'));
  if (title !== undefined)
    await page.evaluate((text) => Object.assign(document, { title: text }), title);
  const call = `await showNotes('/notes.json'); document.body.dataset.notes = 'shown';`;
  await page.addScriptTag({ type: 'module', content: `${SCRIPT}\n${call}` });
  await page.locator('body[data-notes]').waitFor();
  await page.unroute('**/notes.json*');
  return asked;
}

test('the preview says what is wrong with the open text, and lists it on demand', async ({
  sharedPage: page,
}) => {
  expect(await show(page, NOTES)).toEqual(['?seite=%2Fthemen%2F']);
  const strip = page.getByRole('complementary', { name: 'Prüfung' });
  await expect(strip).toHaveAttribute('data-print', 'no');
  await expect(strip.locator('li').first()).toBeHidden();
  await strip.getByText('Prüfung: 1 Fehler, 2 Hinweise zu diesem Text').click();
  await expect(strip.locator('li')).toHaveText([
    'Zeile 3, Fehler: Das Thema gibt es nicht.',
    'Zeile 9, Hinweis: Der Titel ist lang.',
    'Zeile 12, Hinweis: <b>Noch</b> etwas.',
  ]);
  const { bottom, height } = await strip.evaluate((element) => ({
    bottom: element.getBoundingClientRect().bottom,
    height: innerHeight,
  }));
  expect(bottom).toBe(height);
  expect(await findViolations(page)).toEqual([]);
});

test('a single hint is counted as one', async ({ sharedPage: page }) => {
  await show(page, NOTES.slice(1, 2));
  await expect(page.getByText('Prüfung: 0 Fehler, 1 Hinweis zu diesem Text')).toBeVisible();
});

test('the preview has no strip where nothing is wrong', async ({ sharedPage: page }) => {
  await show(page, []);
  await expect(page.getByRole('complementary', { name: 'Prüfung' })).toHaveCount(0);
});

test('a page that says itself what is wrong has no strip', async ({ sharedPage: page }) => {
  expect(await show(page, NOTES, 'Noch nicht zu sehen: Ein Text')).toEqual([]);
  await expect(page.getByRole('complementary', { name: 'Prüfung' })).toHaveCount(0);
});
