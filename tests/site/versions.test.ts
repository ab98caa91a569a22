import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eachOf } from '../expectations.ts';
import { findSite } from '../sites.ts';

const { folder } = findSite('showcase');
const read = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');
const page = read('artikel/karton-reise-strasse/aenderungen');
/** The text between tags, as one line. */
const text = page.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

test('shows what was removed and added as elements that hold words for screen readers', () => {
  expect(page).toMatch(/<del><span class="sr-only">gestrichen: <\/span>Dreimal/);
  expect(page).toMatch(/<ins><span class="sr-only">eingefügt: <\/span>Viermal/);
});

test('names what was declared at the version that followed', () => {
  const [, update = '', correction = '', first = ''] = text.split('Fassung vom ');
  expect(update).toContain('Ergänzt am 19. November 2026');
  expect(update).toContain('Der Wortlaut blieb gleich');
  expect(correction).toContain('Berichtigt am 18. November 2026');
  expect(first).toContain('nur eine Prüfsumme');
});

test('is linked from the history of its article and leads back', () => {
  const path = '/artikel/karton-reise-strasse/';
  expect(read('artikel/karton-reise-strasse')).toContain(`href="${path}aenderungen/"`);
  expect(page).toContain(`href="${path}"`);
});

test('is kept out of search engines and the sitemap', () => {
  expect(page).toContain('<meta name="robots" content="noindex">');
  const sitemaps = globSync('sitemap-*.xml', { cwd: folder });
  expect(sitemaps).not.toEqual([]);
  for (const name of eachOf(sitemaps))
    expect(readFileSync(join(folder, name), 'utf8')).not.toContain('aenderungen');
});

test('exists for no other article', () => {
  expect(globSync('artikel/*/aenderungen/index.html', { cwd: folder })).toHaveLength(1);
  expect(existsSync(join(findSite('root').folder, 'artikel'))).toBe(true);
  expect(globSync('artikel/*/aenderungen', { cwd: findSite('root').folder })).toEqual([]);
});
