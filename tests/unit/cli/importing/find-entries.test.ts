import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findEntries } from '../../../../src/cli/importing/find-entries.ts';
import { makeFolder } from './blog-folder.ts';

const POST = '---\ntitle: Lager\n---\nText.\n';
const DATED = '---\ntitle: Lager\ndate: 2024-05-06\n---\nText.\n';

/** What is found in a folder of these files, with paths below it. */
async function find(files: Record<string, string>, path = '.') {
  const folder = makeFolder(files);
  const { entries, skipped, ...rest } = await findEntries(join(folder, path));
  const shorten = (text: string) => text.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
  return {
    ...rest,
    skipped: skipped.map(shorten),
    entries: entries.map(({ label, folders, ...entry }) => ({
      ...entry,
      label: shorten(label),
      folders: folders.map(shorten),
    })),
    names: entries.map(({ fileName }) => fileName),
  };
}

describe('one text', () => {
  test('is no blog, and has its pictures beside it', async () => {
    const { entries, ...rest } = await find({ 'a/bericht.txt': 'Titel\nText.\n' }, 'a/bericht.txt');
    expect(rest).toEqual({ isBlog: false, hosts: [], skipped: [], names: ['bericht.txt'] });
    expect(entries).toMatchObject([
      { label: 'a/bericht.txt', folders: ['a'], fields: {}, paths: [] },
    ]);
    const [entry] = entries;
    expect((await entry?.read(() => undefined))?.tree.children.length).toBeGreaterThan(0);
  });

  test('in a blog knows its place, its pictures and the names of authors', async () => {
    const files = {
      'blog/_config.yml': 'permalink: /:year/:title/\n',
      'blog/_data/authors.yml': 'eva: Eva Adler\n',
      'blog/_posts/2024-05-06-lager.md': '---\ntitle: Lager\nauthor: eva\n---\n{{ site.title }}\n',
    };
    const { entries } = await find(files, 'blog/_posts/2024-05-06-lager.md');
    expect(entries).toMatchObject([
      {
        fileName: '2024-05-06-lager.md',
        fields: { title: 'Lager', author: ['Eva Adler'] },
        paths: ['/2024/lager/'],
        folders: ['_posts', 'static', 'public', 'assets', 'src', ''].map((name) =>
          join('blog', name).replace(/\/$/, ''),
        ),
      },
    ]);
    expect(await entries[0]?.read(() => undefined)).toMatchObject({
      frontmatter: { author: ['Eva Adler'] },
    });
  });

  test.each([
    ['date', 'date: 2023-01-02', '/2023/01/lager/'],
    ['name', '', '/2024/05/lager/'],
  ])('in a blog has the path that follows from its %s', async (_, field, path) => {
    const files = {
      '_config.yml': 'permalink: /:year/:month/:title/\n',
      '_posts/2024-05-06-lager.md': `---\ntitle: Ein Titel\n${field}\n---\nText.\n`,
    };
    expect((await find(files, '_posts/2024-05-06-lager.md')).entries[0]?.paths).toEqual([path]);
  });

  test.each([
    ['categories: [Handel, Netz]', '/handel/netz/lager/'],
    ['category: Handel', '/handel/lager/'],
    ['categories: [2024]', '/2024/lager/'],
    ['tags: x', '/lager/'],
  ])('in a blog has a path with the field %s', async (field, path) => {
    const files = {
      '_config.yml': 'permalink: /:categories/:title/\n',
      '_posts/2024-05-06-lager.md': `---\ntitle: Lager\n${field}\n---\nText.\n`,
    };
    expect((await find(files, '_posts/2024-05-06-lager.md')).entries[0]?.paths).toEqual([path]);
  });

  test.each([
    ['mein-titel/index.md', 'mein-titel.md'],
    ['mein-titel/INDEX.MDX', 'mein-titel.MDX'],
    ['mein-titel/index.txt', 'mein-titel.txt'],
    ['mein-titel/index-2.md', 'index-2.md'],
    ['mein-titel/reindex.md', 'reindex.md'],
    ['mein-titel/u\u0308ber.md', 'über.md'],
  ])('in %s is called %s', async (path, name) => {
    expect((await find({ [path]: POST }, path)).names).toEqual([name]);
  });

  test.each([
    ['a.md', { title: 'Lager' }],
    ['a.MDX', { title: 'Lager' }],
    ['a.markdown', { title: 'Lager' }],
    ['a.txt', {}],
    ['a.mdtxt', {}],
  ])('in %s has the fields %j', async (path, fields) => {
    expect((await find({ [path]: POST }, path)).entries[0]?.fields).toEqual(fields);
  });

  test.each([
    ['a.md', true],
    ['a.mdx', false],
  ])('in %s may begin with what is a line of a program in MDX: %s', async (name, isText) => {
    const { entries } = await find({ [name]: 'import A from "./a.astro"\n\nText.\n' }, name);
    const reading = await entries[0]?.read(() => undefined);
    expect(JSON.stringify(reading?.tree).includes('import A')).toBe(isText);
  });

  test('in an empty file is an error when it is read', async () => {
    const { entries } = await find({ 'leer.md': '' }, 'leer.md');
    await expect(entries[0]?.read(() => undefined)).rejects.toThrow('Die Datei ist leer.');
  });
});

describe('an export', () => {
  const ghost = JSON.stringify({
    db: [{ data: { posts: [{ id: 1, title: 'A', slug: 'a', status: 'published', html: 'x' }] } }],
  });
  const wordpress = `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><wp:wxr_version>1.2</wp:wxr_version><link>https://blog.de</link><item><title>B</title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_name>b</wp:post_name><content:encoded><![CDATA[x]]></content:encoded></item></channel></rss>`;
  test.each([
    ['ghost.json', ghost, 'a.html'],
    ['GHOST.JSON', ghost, 'a.html'],
    ['export.2024.json', ghost, 'a.html'],
    ['blog.xml', wordpress, 'b.html'],
  ])('%s is a blog with pictures beside it', async (name, text, fileName) => {
    const { isBlog, entries, names } = await find({ [`x/${name}`]: text }, `x/${name}`);
    expect([isBlog, names, entries[0]?.folders]).toEqual([true, [fileName], ['x']]);
  });
});

describe('a folder', () => {
  test('holds the texts of a blog, but no pages and no other blogs', async () => {
    const { entries, ...found } = await find({
      '_config.yml': 'url: https://www.blog.de\n',
      '_posts/2024-05-07-zwei.md': POST,
      '_posts/2024-05-06-eins.md': POST,
      'team.md': POST,
      '_posts/bild.jpg': '',
      'doku/_config.yml': '',
      'doku/_posts/2012-01-01-x.md': POST,
      'node_modules/thema/_config.yml': '',
      'vendor/thema/_config.yml': '',
    });
    expect(found).toEqual({
      isBlog: true,
      hosts: ['https://www.blog.de'],
      names: ['2024-05-06-eins.md', '2024-05-07-zwei.md'],
      skipped: [
        'doku: eigenes Blog, nicht übernommen. Gib den Ordner selbst an',
        'team.md: Seite, kein Beitrag, nicht übernommen. Brauchst du sie, lege sie in content/pages an',
      ],
    });
    expect(entries[0]?.folders.at(-1)).toBe('.');
  });

  test.each([
    ['baseurl = "https://blog.de"', ['https://blog.de']],
    ['baseURL = "https://blog.de"', ['https://blog.de']],
    ['title = "x"', ['']],
    ['myurl = "https://blog.de"', ['']],
    ['urls = "https://blog.de"', ['']],
  ])('with the setting %s has the hosts %j', async (setting, hosts) => {
    const found = await find({ 'hugo.toml': setting, 'content/posts/a.md': DATED });
    expect(found.hosts).toEqual(hosts);
  });

  test('without settings has no host, and no pages', async () => {
    const found = await find({ 'a.md': DATED, 'b.md': POST });
    expect([found.names, found.hosts, found.skipped]).toEqual([['a.md', 'b.md'], [''], []]);
  });

  test('is read in the order of its names, without folders named like a text', async () => {
    const texts = ['d', 'a', 'f', 'c', 'b', 'e'].map((name) => [`${name}.md`, DATED]);
    const { names, skipped } = await find({ ...Object.fromEntries(texts), 'x.md/bild.jpg': '' });
    expect(names).toEqual(['a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'f.md']);
    expect(skipped).toEqual([]);
  });

  test('leaves out a text that cannot be read, and says so', async () => {
    const { names, skipped } = await find({ 'a.md': DATED, 'b.md': 'MZ\0\u0001' });
    expect(names).toEqual(['a.md']);
    expect(skipped).toEqual([expect.stringMatching(/^b\.md: nicht übernommen\. \S/)]);
  });

  test.each<[what: string, fields: string, isPage: boolean]>([
    ['has no date where most have one', '', true],
    ['has a date', 'date: 2024-05-06', false],
    ['is a draft', 'draft: true', false],
    ['has the layout of a page', 'date: 2024-05-06\nlayout: page', true],
  ])('leaves out a text that %s: %s', async (_, fields, isPage) => {
    const { names } = await find({
      'astro.config.mjs': '',
      'src/content/blog/a.md': `---\ntitle: A\n${fields}\n---\nText.\n`,
      'src/content/blog/b.md': DATED,
    });
    expect(names).toEqual(isPage ? ['b.md'] : ['a.md', 'b.md']);
  });

  test.each([
    ['half of its texts', [DATED, POST], ['0.md']],
    ['fewer than half of its texts', [DATED, POST, POST], ['0.md', '1.md', '2.md']],
    ['none of its texts', [POST, POST], ['0.md', '1.md']],
  ])('with dates in %s has pages accordingly', async (_, texts, names) => {
    const files = Object.fromEntries(
      texts.map((text, index) => [`src/content/blog/${index}.md`, text]),
    );
    expect((await find({ 'astro.config.mjs': '', ...files })).names).toEqual(names);
  });

  test('takes drafts of Jekyll without a date', async () => {
    const files = { '_config.yml': '', '_posts/2024-05-06-a.md': POST, '_drafts/b.md': POST };
    expect((await find(files)).names.toSorted()).toEqual(['2024-05-06-a.md', 'b.md']);
  });

  test('knows its pictures by name, but not those that its program has made', async () => {
    const formats = ['avif', 'gif', 'jpg', 'jpeg', 'PNG', 'svg', 'webp'];
    const made = ['node_modules', 'resources', 'public', '_site', 'dist'];
    const { entries } = await find({
      '_config.yml': '',
      '_posts/2024-05-06-a.md': POST,
      ...Object.fromEntries(formats.map((format) => [`bilder/a.${format}`, ''])),
      ...Object.fromEntries(made.map((folder) => [`x/${folder}/b.jpg`, ''])),
      'bilder/tief/a.jpg': '',
      'bilder/a.jpg.txt': '',
    });
    const names = [...(entries[0]?.pictures ?? [])].map(([name, paths]) => [name, paths.length]);
    expect(Object.fromEntries(names)).toEqual({
      ...Object.fromEntries(formats.map((format) => [`a.${format}`, 1])),
      'a.jpg': 2,
    });
  });

  test('without texts is refused', async () => {
    await expect(find({ 'bild.jpg': '', 'README.md': 'x' })).rejects.toThrow(
      'In diesem Ordner liegen keine Texte (.md, .mdx, .html).',
    );
  });
});

describe('refuses', () => {
  test('what does not exist, and says where it was looked for', async () => {
    const folder = makeFolder({});
    await expect(findEntries(join(folder, 'fehlt.md'))).rejects.toThrow(
      `Die Datei gibt es nicht. Gesucht wurde in ${folder}. Ziehe sie ins Terminal, dann stimmt der Pfad.`,
    );
  });

  test('what is no ordinary file', async () => {
    await expect(findEntries('/dev/null')).rejects.toThrow('Das ist keine gewöhnliche Datei.');
  });

  test.each([
    [100_000_001, 'Die Datei ist größer als 100 MB. Teile den Text auf.'],
    [100_000_000, undefined],
  ])('files of %i bytes: %s', async (bytes, sentence) => {
    const path = join(makeFolder({}), 'gross.txt');
    writeFileSync(path, '');
    truncateSync(path, bytes);
    const message = await findEntries(path).then(
      () => undefined,
      (error: Error) => error.message,
    );
    expect(message).toBe(sentence);
  });

  test('no folder named like an export', async () => {
    const folder = makeFolder({ 'blog.json/a.md': DATED });
    mkdirSync(join(folder, 'leer'));
    expect((await findEntries(join(folder, 'blog.json'))).entries).toHaveLength(1);
  });
});
