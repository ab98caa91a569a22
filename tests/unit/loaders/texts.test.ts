import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTexts, type RenderedText } from '../../../src/cache/rendered-texts.ts';
import { loadTexts } from '../../../src/loaders/texts.ts';
import { frontmatter } from '../check/make-content.ts';
import { load, makeContext, makeFolder, saveFile } from './fake-context.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const text = (body: string, ...fields: string[]) => `${frontmatter(...fields)}${body}\n`;

/** A content folder with articles by file name, and what a build or the preview loads from it. */
function setUp(files: Record<string, string>, { isPreview = false } = {}) {
  const contentDir = makeFolder(
    Object.fromEntries(Object.entries(files).map(([name, value]) => [`articles/${name}`, value])),
  );
  const cacheDir = makeFolder({});
  const astro = makeContext();
  const loadArticles = (now = NOW) =>
    load(loadTexts('articles', { contentDir, cacheDir, now, isPreview }), astro);
  return {
    cacheDir,
    /** The text of an article as a build keeps it. */
    readText: async (id: string): Promise<RenderedText> => {
      const key = String(astro.entries.get(id)?.digest);
      const content = await openTexts('articles', cacheDir).read(key);
      return JSON.parse(String(content));
    },
    ...astro,
    contentDir,
    loadArticles,
    pathOf: (name: string) => join(contentDir, 'articles', name),
    titles: () => [...astro.entries.values()].map(({ id, data }) => `${id}: ${data.title}`),
  };
}

describe('a build', () => {
  test('stores texts under their file names, with dates as they are written', async () => {
    const { loadArticles, entries } = setUp({
      'b.md': text('Ein *Wort*.'),
      'a.mdx': text('Zwei.'),
    });
    await loadArticles();
    expect([...entries.keys()]).toEqual(['a', 'b']);
    expect(entries.get('b')).toMatchObject({ data: { publishedAt: '2026-11-21' } });
  });

  test('is not stopped by a broken draft', async () => {
    const { loadArticles, entries, parseData } = setUp({
      'a.mdx': text('Ein Wort.', 'draft: false'),
      'b.mdx': text('Ein <Note ohne Ende.', 'draft: true', 'kikker: Recht'),
    });
    parseData.mockImplementation(async ({ data }) => {
      if ('kikker' in data) throw new Error('kikker');
      return data;
    });
    await loadArticles();
    expect([...entries.keys()]).toEqual(['a']);
  });

  test.each([
    ['Markdown', 'a.md', 'Ein *Wort*.', '<p>Ein <em>Wort</em>.</p>\n'],
    ['MDX that is Markdown', 'a.mdx', 'Ein *Wort*.', '<p>Ein <em>Wort</em>.</p>'],
    ['MDX with components, which Vite compiles,', 'a.mdx', '<Note>Ein Wort</Note>', undefined],
    ['MDX with an expression, which Vite compiles,', 'a.mdx', 'Ein Wort{1}', undefined],
    [
      'code without colours',
      'a.md',
      'Ein `Wort`\n\n```js\n```',
      '<p>Ein <code>Wort</code></p>\n<pre tabindex="0"><code class="language-js"></code></pre>\n',
    ],
  ])('keeps %s beside the store', async (_, name, body, html) => {
    const { loadArticles, entries, readText } = setUp({ [name]: text(body) });
    await loadArticles();
    const stored = entries.get('a');
    expect(await readText('a')).toMatchObject({ plainText: expect.stringMatching(/^Ein Wort/) });
    expect((await readText('a')).html).toBe(html);
    expect(stored).toMatchObject({ deferredRender: html === undefined, rendered: { html: '' } });
    expect(stored?.rendered?.metadata).toMatchObject({ wordCount: 2 });
    expect(stored?.body).toBeUndefined();
  });

  test('leaves MDX to Vite that makes tags of which nobody knows how MDX writes them', async () => {
    const { loadArticles, readText } = setUp({ 'a.mdx': text('# Titel\n\n## Teil') });
    await loadArticles();
    expect(await readText('a')).toMatchObject({ headings: [], imagePaths: [] });
    expect(await readText('a')).not.toHaveProperty('html');
  });

  test('stores pages, which have no date', async () => {
    const contentDir = makeFolder({ 'pages/impressum.md': '---\ntitle: Impressum\n---\nText.\n' });
    const astro = makeContext();
    const options = { contentDir, cacheDir: makeFolder({}), now: NOW, isPreview: false };
    await load(loadTexts('pages', options), astro);
    expect([...astro.entries.keys()]).toEqual(['impressum']);
  });

  test.each([
    ['is deleted', (path: string) => rmSync(path)],
    ['is cut short', (path: string) => saveFile(path, '{"html":')],
  ])('renders a text again when what it keeps %s', async (_, damage) => {
    const { loadArticles, readText, cacheDir } = setUp({ 'a.md': text('Eins.') });
    await loadArticles();
    for (const name of readdirSync(join(cacheDir, 'texts-articles')))
      damage(join(cacheDir, 'texts-articles', name));
    await loadArticles();
    expect((await readText('a')).html).toBe('<p>Eins.</p>\n');
  });

  test('renders Markdown with headings, images and the links of an advertiser', async () => {
    const body = '## Teil\n\n![Kisten](./kisten.jpg) [Ziel](https://ziel.test)';
    const advertising = 'advertising: { kind: anzeige, client: Firma }';
    const { loadArticles, entries, readText } = setUp({ 'a.md': text(body, advertising) });
    await loadArticles();
    const { html, headings, imagePaths } = await readText('a');
    expect(headings).toEqual([{ depth: 2, slug: 'teil', text: 'Teil' }]);
    expect([imagePaths, entries.get('a')?.assetImports]).toEqual([
      ['./kisten.jpg'],
      ['./kisten.jpg'],
    ]);
    expect(html).toContain('rel="sponsored');
  });

  test('does not take a rule at the beginning of a text for frontmatter', async () => {
    const { loadArticles, readText } = setUp({ 'a.md': text('---\n\nEins\n\n---\n\nZwei') });
    await loadArticles();
    expect((await readText('a')).html).toContain('Eins');
  });

  test.each([
    ['a draft', text('Text.', 'draft: true'), NOW],
    ['what is scheduled', text('Text.').replace('2026-11-21', '2026-11-22'), NOW],
    ['what was public for a later build', text('Text.'), new Date('2026-11-20T12:00:00Z')],
  ])('leaves out %s', async (_, article, now) => {
    const { loadArticles, entries } = setUp({ 'a.md': article, 'b.md': text('Text.') });
    await loadArticles();
    await loadArticles(now);
    expect(entries.has('a')).toBe(false);
  });

  test('parses a file again only when it has changed', async () => {
    const { loadArticles, parseData, pathOf, entries, readText } = setUp({
      'a.md': text('Eins.'),
      'b.mdx': text('Zwei.'),
    });
    await loadArticles();
    parseData.mockClear();
    const before = structuredClone([...entries]);
    await loadArticles();
    expect(parseData).not.toHaveBeenCalled();
    expect([...entries]).toEqual(before);
    saveFile(pathOf('a.md'), text('Drei.'));
    await loadArticles();
    expect(parseData.mock.calls.map(([{ data }]) => data.title)).toHaveLength(1);
    expect((await readText('a')).html).toBe('<p>Drei.</p>\n');
  });

  test('reads all texts again when the list of hyphenated words has changed', async () => {
    const { loadArticles, parseData, contentDir } = setUp({ 'a.md': text('Eins.') });
    await loadArticles();
    saveFile(join(contentDir, 'silbentrennung.txt'), 'Waren-korb\n');
    await loadArticles();
    expect(parseData).toHaveBeenCalledTimes(2);
  });

  test('forgets deleted files, and stores all others in one order', async () => {
    const { loadArticles, pathOf, entries } = setUp({ 'b.md': text('b'), 'c.md': text('c') });
    await loadArticles();
    rmSync(pathOf('c.md'));
    saveFile(pathOf('a.md'), text('a'));
    await loadArticles();
    expect([...entries.keys()]).toEqual(['a', 'b']);
  });
});

describe('the preview', () => {
  const isPreview = true;

  test('shows drafts, and errors in place of a text', async () => {
    const { loadArticles, entries } = setUp(
      {
        'entwurf.mdx': text('Text.', 'draft: true'),
        'angaben.md': text('Text.', 'kiker: a'),
        'baustein.mdx': text('<Notiz>Text.</Notiz>'),
      },
      { isPreview },
    );
    await loadArticles();
    expect(entries.get('entwurf')?.data).toMatchObject({ draft: true });
    expect(entries.get('angaben')).toMatchObject({
      data: {
        title: 'Noch nicht zu sehen: angaben',
        description: expect.stringContaining('Unter dem Titel steht'),
        draft: true,
      },
      rendered: { html: expect.stringMatching(/Zeile 7.*Meinst du <code>kicker<\/code>\?/s) },
    });
    expect(entries.get('baustein')?.body).toContain('Zeile 8, Spalte 1:');
  });

  test('leaves MDX to Vite, which compiles only what is asked for', async () => {
    const { loadArticles, entries } = setUp(
      { 'a.mdx': text('Text.'), 'b.md': text('Text.') },
      { isPreview },
    );
    await loadArticles();
    const shown = ['a', 'b'].map((id) => entries.get(id));
    expect(shown.map((entry) => entry?.deferredRender)).toEqual([true, false]);
    expect(shown.map((entry) => entry?.rendered?.html)).toEqual(['', '<p>Text.</p>\n']);
  });

  test('shows a text once its image is there, and no longer when it is gone', async () => {
    const { loadArticles, pathOf, titles } = setUp(
      { 'a.mdx': text('![Zwei Kisten](./kisten.jpg)') },
      { isPreview },
    );
    const seen: string[] = [];
    for (const prepare of [
      () => undefined,
      () => saveFile(pathOf('kisten.jpg'), ''),
      () => rmSync(pathOf('kisten.jpg')),
    ]) {
      prepare();
      await loadArticles();
      seen.push(...titles());
    }
    const [missing, present] = ['a: Noch nicht zu sehen: a', 'a: Ein Beitrag über den Handel'];
    expect(seen).toEqual([missing, present, missing]);
  });

  test.each([
    ['an image', 'kisten.jpg', 2],
    ['another file', 'notiz.txt', 1],
  ])('reads texts again when %s appears: %s', async (_, name, times) => {
    const { loadArticles, pathOf, parseData } = setUp({ 'a.mdx': text('Text.') }, { isPreview });
    await loadArticles();
    saveFile(pathOf(name), '');
    await loadArticles();
    expect(parseData).toHaveBeenCalledTimes(times);
  });

  test('is not stopped by a folder named like a text', async () => {
    const { loadArticles, titles, lines } = setUp(
      { 'a.mdx/b.txt': '', 'c.md': text('Text.') },
      { isPreview },
    );
    await loadArticles();
    expect(titles()).toEqual(['c: Ein Beitrag über den Handel']);
    expect(lines.join()).toContain('articles/a.mdx');
  });

  test('turns any file name into a slug, and reports duplicates', async () => {
    const { loadArticles, entries, lines } = setUp(
      { 'Größe & Maß.md': text('Text.'), 'a.md': text('Text.'), 'a.mdx': text('Text.') },
      { isPreview },
    );
    await loadArticles();
    expect([...entries.keys()]).toEqual(['groesse-und-mass', 'a']);
    expect(lines).toEqual([expect.stringContaining('Die Adresse „a“ ist schon vergeben')]);
  });

  test.each<['add' | 'change' | 'unlink', string, string[]]>([
    ['add', 'b.mdx', ['a', 'b']],
    ['change', 'a.mdx', ['a']],
    ['unlink', 'a.mdx', []],
  ])('follows the event %s', async (event, name, ids) => {
    const { loadArticles, pathOf, report, entries } = setUp(
      { 'a.mdx': text('Alt.') },
      { isPreview },
    );
    await loadArticles();
    if (event === 'unlink') rmSync(pathOf(name));
    else saveFile(pathOf(name), text('Neu.'));
    await report(event, pathOf(name));
    expect([...entries.keys()]).toEqual(ids);
    if (event !== 'unlink') expect(entries.get(name.slice(0, 1))?.body).toContain('Neu.');
  });
});
