import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIRECTORY, type Hit, type SearchDirectory } from '../../src/lib/search/index-format.ts';
import { eachOf, present } from '../expectations.ts';
import { SITES } from '../sites.ts';
import { attributeOf, findPage, readPages } from './built-site.ts';

describe.each(SITES)('the search of $name', (site) => {
  const { name, folder, basePath } = site;
  const search = findPage(readPages(site), 'suche/');
  const start = present(attributeOf(search, '#suche', 'data-index'));
  const index = join(folder, start.slice(basePath.length));
  const files = globSync('**/*.*', { cwd: index }).toSorted();
  const texts = files.map((file) => readFileSync(join(index, file), 'utf8'));
  const hits = files.flatMap((file, position): Hit[] =>
    file.startsWith('texte') ? [JSON.parse(present(texts[position]))] : [],
  );
  const articles = readPages(site)
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`${basePath}artikel/`) && !path.endsWith('/aenderungen/'));

  test('has each article once, under its path', () => {
    expect(hits.map(({ url }) => url).toSorted()).toEqual(articles.toSorted());
  });

  test('has its files in one folder that is named by their digest', () => {
    expect(start).toMatch(new RegExp(`^${basePath}suchindex/[0-9a-f]{12}/$`));
    expect(globSync('suchindex/*', { cwd: folder })).toHaveLength(1);
  });

  test('has a directory that counts its articles, and keeps no list beside it', () => {
    const directory: SearchDirectory = JSON.parse(present(texts[files.indexOf(DIRECTORY)]));
    expect(directory.articles).toHaveLength(articles.length);
    expect(existsSync(join(folder, 'suche/beitraege.json'))).toBe(false);
  });

  test('shows texts and titles, the texts without soft hyphens', () => {
    for (const { url, title, text } of eachOf(hits)) {
      expect(title, url).not.toBe('');
      expect(text, url).not.toContain('\u00AD');
      expect(text.length, url).toBeGreaterThan(20);
    }
  });

  test('contains neither drafts nor scheduled articles', () => {
    const hidden = /entwurfswort|noch-ein-entwurf|terminwort|erst-morgen/i;
    expect(texts.filter((text) => hidden.test(text))).toEqual([]);
    if (name === 'showcase') expect(texts.join(' ')).toContain('schlichter-text');
  });
});
