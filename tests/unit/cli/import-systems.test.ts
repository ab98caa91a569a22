import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAuthorNames } from '../../../src/lib/import/blogs/name-matching.ts';
import { parseArticle } from '../../../src/lib/source/frontmatter.ts';
import { callCommand } from '../../commands.ts';

const EXCERPT = 'Pakete kommen schneller an, wenn jemand vorher über den Weg nachdenkt.';
const GIF = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');
const OPTIONS = ['--publish', '--create-topics', '--create-authors', '--topic=Handel'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(root: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
}

/** Moves a blog of one text in; returns the fields of the article, its text and the report. */
async function move(name: string, files: Record<string, string | Uint8Array>, source = '.') {
  const place = join(folder, name);
  const content = join(place, 'magazin/content');
  await cp('content', content, { recursive: true });
  const before = await readdir(join(content, 'articles'));
  await write(join(place, 'blog'), files);
  const args = [join(place, 'blog', source), ...OPTIONS];
  const { code, output } = await callCommand({ CONTENT_DIR: content }, 'import', ...args);
  expect([code, output]).toEqual([0, expect.stringContaining('Veröffentlicht: 1, Entwürfe: 0')]);
  const made = (await readdir(join(content, 'articles'))).filter((file) => !before.includes(file));
  const [article = ''] = made.filter((file) => file.endsWith('.mdx'));
  const { frontmatter, body } = parseArticle(
    await readFile(join(content, 'articles', article), 'utf8'),
  );
  const report = await readFile(join(place, 'magazin/import-bericht.md'), 'utf8');
  return { article, fields: frontmatter.data, body: body.trim(), report };
}

test('a blog of Astro moves in', async () => {
  const { fields, body, report, article } = await move('Astro', {
    'astro.config.mjs': 'export default {};\n',
    'src/assets/lager.gif': GIF,
    'src/content/blog/der-weg.mdx': `---\ntitle: Der Weg eines Pakets\ndescription: ${EXCERPT}\npubDate: 2024-05-06\nauthor: Jana Vogt\ntags: [Versand]\nheroImage: ../../assets/lager.gif\ndraft: false\n---\nimport Karte from './Karte.astro';\n\nText von {frontmatter.author}.\n\n<Karte orte={["Köln"]} />\n`,
    'src/pages/index.astro': '<p>Start</p>\n',
  });
  expect(article).toBe('der-weg.mdx');
  expect(fields).toMatchObject({
    title: 'Der Weg eines Pakets',
    description: EXCERPT,
    publishedAt: '2024-05-06',
    authors: ['jana-vogt'],
    tags: ['versand'],
    cover: { image: './der-weg/bild-1.gif', decorative: true },
    aliases: ['/blog/der-weg/'],
  });
  expect(body).toBe('Text von Jana Vogt.');
  expect(report).toContain(
    "Programmzeile entfernt: „import Karte from './Karte.astro';“ (Zeile 10)",
  );
  expect(report).toContain('„<Karte orte={["Köln"]} />“ (Zeile 14)');
});

test('a blog whose theme knows where its pictures are moves in without its pages', async () => {
  const post = (fields: string, text: string) => `---\ntitle: Lager\n${fields}\n---\n${text}\n`;
  const { fields, body, report } = await move('Themes', {
    '_config.yml': 'title: Blog\n',
    '_posts/2024-05-06-lager.md': post(
      `excerpt: ${EXCERPT}\nimages:\n- imgname: regal.gif\n  attribution: Eva`,
      '![](halle.gif)\n\n[Team](/team/), [Suche](/suche), [mehr](/tags/handel/)',
    ),
    '_pages/team.md': post('layout: single', 'Wer wir sind.'),
    'bilder/blog/regal.gif': GIF,
    'bilder/blog/halle.gif': GIF,
    '_site/bilder/halle.gif': GIF,
    'doku/_config.yml': 'title: Das Thema\n',
    'doku/_posts/2012-01-01-beispiel.md': post('', 'Lorem ipsum'),
  });
  expect(fields).toMatchObject({
    cover: { image: './lager/bild-2.gif', credit: 'Eva', decorative: true },
    tags: ['handel'],
  });
  expect(body).toBe(
    '<Figure image="./lager/bild-1.gif" decorative />\n\nTeam, [Suche](/suche/), [mehr](/themen/handel/)',
  );
  expect(report).toContain('Link ins Leere entfernt, sein Text bleibt: „/team/“ („Team“)');
  expect(report).toContain('Bild ohne Beschreibung als Schmuck übernommen');
  expect(report).toContain('team.md: Seite, kein Beitrag');
  expect(report).toContain('doku: eigenes Blog, nicht übernommen');
});

test('a topic for all texts without one must exist', async () => {
  const args = ['README.md', '--topic=Unbekanntes'];
  const { code, output } = await callCommand({ CONTENT_DIR: 'content' }, 'import', ...args);
  expect([code, output]).toEqual([
    1,
    expect.stringContaining('Das Thema „Unbekanntes“ gibt es nicht'),
  ]);
});

test('a blog of Eleventy moves in', async () => {
  const { fields, body } = await move('Eleventy', {
    'eleventy.config.js': 'export default () => {};\n',
    '_includes/layout.html': '<p>Vorlage</p>\n',
    'src/_data/authors.json': '{"jana": {"name": "Jana Vogt"}}\n',
    'posts/der-weg.md': `---\ntitle: Der Weg eines Pakets\nexcerpt: ${EXCERPT}\ndate: 2024-05-06\nauthor: jana\ntags: [posts, Versand]\npermalink: /2024/05/weg.html\nlayout: layout.html\n---\n\n{% raw %}{{ Preis }}{% endraw %} und {{ "/a/" | url }}\n`,
  });
  expect(fields).toMatchObject({
    description: EXCERPT,
    publishedAt: '2024-05-06',
    authors: ['jana-vogt'],
    tags: ['versand'],
    aliases: expect.arrayContaining(['/2024/05/weg.html']),
  });
  expect(body).toBe('\\{\\{ Preis \\}\\} und /a/');
});

test('an export of Ghost moves in, with the pictures beside it', async () => {
  const post = {
    ...{ id: 1, title: 'Der Weg eines Pakets', slug: 'der-weg', status: 'published' },
    ...{ published_at: '2024-05-06T08:00:00.000Z', custom_excerpt: EXCERPT },
    feature_image: '__GHOST_URL__/content/images/lager.gif',
    html: '<p>Mehr <a href="__GHOST_URL__/der-weg/">hier</a>.</p><figure class="kg-card"><img src="__GHOST_URL__/content/images/lager.gif" alt="Ein Lager"><figcaption>Von <a href="https://a.de/">A</a></figcaption></figure>',
  };
  const data = {
    posts: [post, { id: 2, title: 'Über uns', slug: 'ueber', type: 'page' }],
    posts_meta: [
      { post_id: 1, feature_image_alt: 'Ein Regal', feature_image_caption: '<span>Foto: B</span>' },
    ],
    tags: [{ id: 5, name: 'Versand' }],
    posts_tags: [{ post_id: 1, tag_id: 5 }],
    users: [{ id: 7, name: 'Jana Vogt' }],
    posts_authors: [{ post_id: 1, author_id: 7 }],
  };
  const files = {
    'ghost.json': JSON.stringify({ db: [{ data }] }),
    'content/images/lager.gif': GIF,
  };
  const { fields, body, report } = await move('Ghost', files, 'ghost.json');
  expect(fields).toMatchObject({
    description: EXCERPT,
    publishedAt: '2024-05-06T08:00:00Z',
    authors: ['jana-vogt'],
    tags: ['versand'],
    cover: { image: './der-weg/bild-2.gif', alt: 'Ein Regal', caption: 'Foto: B' },
    aliases: ['/der-weg/'],
  });
  expect(body).toBe(
    'Mehr [hier](/artikel/der-weg/).\n\n<Figure image="./der-weg/bild-1.gif" alt="Ein Lager" caption="Von A" />',
  );
  expect(report).toContain('„Über uns“: Seite, kein Beitrag');
  expect(report).toContain('Link in einer Bildunterschrift entfernt: „https://a.de/“ („Von A“)');
  expect(report).toContain('fehlende Bilder: 0.');
});

test('a blog of Jekyll has its authors in a list', async () => {
  const { fields } = await move('Jekyll', {
    '_config.yml': 'title: Blog\n',
    '_data/authors.yml': 'jana:\n  name: Jana Vogt\n  bio: Schreibt.\nmax: Max Weber\n',
    '_posts/2024-05-06-der-weg.md': `---\ntitle: Der Weg eines Pakets\nexcerpt: ${EXCERPT}\nauthors: [jana, max]\ntags: Versand\n---\n\nText.\n`,
  });
  expect(fields).toMatchObject({ authors: ['jana-vogt', 'max-weber'], publishedAt: '2024-05-06' });
});

test('lines are counted from the first of a file with TOML', async () => {
  const { report } = await move('Hugo', {
    'hugo.toml': 'title = "Blog"\n',
    'content/posts/der-weg.md': `+++\ntitle = "Der Weg eines Pakets"\nsummary = "${EXCERPT}"\ndate = 2024-05-06\ntags = ["Versand"]\n+++\n\nText {{< karte >}} mehr.\n`,
  });
  expect(report).toContain('„{{< karte >}}“ (Zeile 8)');
});

test('authors are found by a short name in a list', () => {
  const yaml = '- username: jv\n  name: Jana Vogt\n- name: Ohne Kurznamen\n';
  expect([...readAuthorNames(yaml)]).toEqual([['jv', 'Jana Vogt']]);
});

test.each(['- jana\n', '', 'a: {', 'jana: { url: x }\n', 'jana: ""\n'])(
  '%j lists no authors',
  (yaml) => {
    expect([...readAuthorNames(yaml)]).toEqual([]);
  },
);
