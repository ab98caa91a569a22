import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { eachOf } from '../expectations.ts';
import { SITES } from '../sites.ts';
import { attributeOf, findPage, readPages } from './built-site.ts';

describe.each(SITES)('the search of $name', (site) => {
  const { name, folder, basePath } = site;
  const search = findPage(readPages(site), 'suche/');
  const start = attributeOf(search, '#suche', 'data-index') ?? '';
  const index = join(folder, start.slice(basePath.length));
  const files = globSync('**/*.*', { cwd: index }).toSorted();
  const packed = files.filter((file) => /\.pf_\w+$/.test(file));
  const texts = packed.map((file) => gunzipSync(readFileSync(join(index, file))).toString('utf8'));
  const fragments = packed.flatMap((file, position) =>
    file.startsWith('fragment') ? [readFragment(texts[position] ?? '')] : [],
  );
  const articles = readPages(site)
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`${basePath}artikel/`) && !path.endsWith('/aenderungen/'));

  test('has each article once, under its path', () => {
    expect(fragments.map(({ url }) => url).toSorted()).toEqual(articles.toSorted());
  });

  test('has its files in one folder that is named by their digest', () => {
    expect(start).toMatch(new RegExp(`^${basePath}pagefind/[0-9a-f]{12}/$`));
    expect(globSync('pagefind/*', { cwd: folder })).toHaveLength(1);
  });

  test('has a single index, with only the files that its own interface loads', () => {
    const entry = JSON.parse(readFileSync(join(index, 'pagefind-entry.json'), 'utf8'));
    expect(Object.keys(entry.languages)).toEqual(['de']);
    expect(files.filter((file) => /ui|highlight|unknown|playground/.test(file))).toEqual([]);
    expect(existsSync(join(folder, 'suche/beitraege.json'))).toBe(false);
  });

  test('shows texts without soft hyphens and without words added for the index', () => {
    for (const { content, meta, url } of eachOf(fragments)) {
      expect(content + meta.title, url).not.toContain('\u00AD');
      expect(content.length, url).toBeGreaterThan(20);
      expect(meta.title, url).not.toBe('');
    }
    const parts = fragments.filter(({ meta }) => meta.teile);
    for (const { content, meta, url } of eachOf(parts))
      expect(content, url).not.toContain(meta.teile);
  });

  test('contains neither drafts nor scheduled articles', () => {
    const words = globSync('woerter/*.json', { cwd: index }).map((file) =>
      readFileSync(join(index, file), 'utf8'),
    );
    const hidden = /entwurfswort|noch-ein-entwurf|terminwort|erst-morgen/i;
    expect([...texts, ...words].filter((text) => hidden.test(text))).toEqual([]);
    if (name === 'showcase') expect(texts.join(' ')).toContain('schlichter-text');
  });
});

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** A fragment is JSON after a signature of Pagefind's. */
function readFragment(text: string): Fragment {
  return JSON.parse(text.slice(text.indexOf('{')));
}
