import { describe, expect, test } from 'vitest';
import { findRemote, prepareBlogPage } from '../../../src/lib/import/blogs/blog-page.ts';
import { isBlogText, isPagePlace, readSystem } from '../../../src/lib/import/blogs/blog-system.ts';
import { readGhost } from '../../../src/lib/import/exports/read-ghost.ts';
import { readWordpress } from '../../../src/lib/import/exports/read-wordpress.ts';
import { parseHtml, readHtmlTree } from '../../../src/lib/import/html/read-html.ts';
import { createRemarks } from '../../../src/lib/import/reading/remarks.ts';
import { writeMdx } from '../../../src/lib/import/write-mdx.ts';
import { present } from '../../expectations.ts';

const wordpress = (items: string) =>
  `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://a.de</link><wp:base_site_url>https://b.de</wp:base_site_url><wp:base_blog_url>https://c.de</wp:base_blog_url><wp:author><wp:author_login>eva</wp:author_login><wp:author_display_name><![CDATA[Eva Adler]]></wp:author_display_name></wp:author>${items}</channel></rss>`;
const item = (parts: Record<string, string>, more = '') =>
  `<item>${Object.entries({ title: 'Titel', 'wp:post_type': 'post', 'wp:post_id': '7', ...parts })
    .map(([name, text]) => `<${name}>${text}</${name}>`)
    .join('')}${more}</item>`;
const readPosts = (items: string) => readWordpress(wordpress(items), 'x.xml');
const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta>`;
const PICTURE = item(
  {
    'wp:post_type': 'attachment',
    'wp:post_id': '9',
    'wp:attachment_url': 'https://a.de/b.jpg',
    'excerpt:encoded': 'Im Lager',
  },
  meta('_wp_attachment_image_alt', 'Ein Karton'),
);

describe('an export of WordPress', () => {
  test('tells all of a post', () => {
    const { entries, hosts, skipped } = readPosts(
      item(
        {
          'dc:creator': 'eva',
          'wp:post_date': '2024-05-06 10:00:00',
          'wp:post_date_gmt': '2024-05-06 08:00:00',
          'wp:post_modified': '2024-05-07 10:00:00',
          'wp:post_modified_gmt': '0000-00-00 00:00:00',
          'excerpt:encoded': ' Kurz. ',
          'wp:post_name': 'der-weg%C3%A4%zz',
          'wp:status': 'publish',
          link: 'https://a.de/der-weg/',
          'content:encoded': '<![CDATA[<p>Text</p>]]>',
        },
        `<category domain="category">A, B</category><category domain="post_tag">C</category><category domain="x">D</category>${meta('_thumbnail_id', '9')}${meta('_yoast_wpseo_metadesc', 'Lang.')}`,
      ) + PICTURE,
    );
    expect(hosts).toEqual(['https://a.de', 'https://b.de', 'https://c.de']);
    expect(skipped).toEqual([]);
    expect(entries.map(({ label, fileName, paths }) => [label, fileName, paths])).toEqual([
      ['x.xml, „Titel“', 'der-weg%C3%A4%zz.html', []],
    ]);
    expect(entries[0]?.fields).toEqual({
      title: 'Titel',
      author: 'Eva Adler',
      date: '2024-05-06 08:00:00 Z',
      updated: '2024-05-07 10:00:00',
      excerpt: 'Kurz.',
      categories: ['A  B', 'C'],
      slug: 'der-wegäzz',
      link: 'https://a.de/der-weg/',
      draft: false,
      image: { src: 'https://a.de/b.jpg', alt: 'Ein Karton', caption: 'Im Lager' },
    });
    const reading = present(entries[0]).read(() => undefined);
    expect([writeMdx(reading.tree, reading.remarks), reading.frontmatter]).toEqual([
      'Text',
      entries[0]?.fields,
    ]);
  });

  test.each([
    [{ 'wp:status': 'publish' }, false],
    [{ 'wp:status': 'future' }, false],
    [{}, false],
    [{ 'wp:status': 'draft' }, true],
    [{ 'wp:status': 'pending' }, true],
    [{ 'wp:status': 'private' }, true],
    [{ 'wp:status': 'publish', 'wp:post_password': 'x' }, true],
  ])('tells of %j that it is a draft: %s', (parts, draft) => {
    const [entry] = readPosts(item({ ...parts, link: 'https://a.de/x/' })).entries;
    expect(entry?.fields.draft).toBe(draft);
    const isUnseen = /draft|pending/.test(Object(parts)['wp:status'] ?? '');
    expect(entry?.fields.link).toBe(isUnseen ? undefined : 'https://a.de/x/');
    expect(entry?.fileName).toBe('7.html');
  });

  test.each([
    [meta('_yoast_wpseo_metadesc', 'Yoast') + meta('rank_math_description', 'Rank'), 'Yoast'],
    [meta('rank_math_description', 'Rank'), 'Rank'],
    ['', ''],
  ])('takes for the excerpt what a plugin has: %s', (more, excerpt) => {
    expect(readPosts(item({ 'dc:creator': 'max' }, more)).entries[0]?.fields).toMatchObject({
      excerpt,
      author: 'max',
      date: '',
    });
  });

  test.each([
    [{ 'wp:post_type': 'page' }, 'Seite, kein Beitrag'],
    [{ 'wp:status': 'trash' }, 'im Papierkorb'],
    [{ 'wp:status': 'auto-draft' }, 'Art post'],
    [{ 'wp:post_type': 'termin' }, 'Art termin'],
    ...[
      'attachment',
      'nav_menu_item',
      'wp_global_styles',
      'wp_navigation',
      'custom_css',
      'revision',
    ].map((kind): [Record<string, string>, undefined] => [{ 'wp:post_type': kind }, undefined]),
  ])('leaves out %j', (parts, reason) => {
    const { entries, skipped } = readPosts(item(parts));
    expect(entries).toEqual([]);
    expect(skipped).toEqual(
      reason === undefined ? [] : [`x.xml, „Titel“: ${reason}, nicht übernommen`],
    );
  });

  test.each(['<rss><channel></channel></rss>', '<a>export/</a>', ''])('%j is none', (source) => {
    expect(() => readWordpress(source, 'x.xml')).toThrow(
      'Das ist kein Export aus WordPress. Lade ihn dort unter Werkzeuge, Daten exportieren, Alle Inhalte.',
    );
  });
});

describe('an export of Ghost', () => {
  const POST = { id: 1, title: 'A', slug: 'a', status: 'published' };
  const readExport = (post: object, data: object = {}) =>
    readGhost(JSON.stringify({ data: { posts: [{ ...POST, ...post }], ...data } }), 'g.json');
  const fieldsOf = (post: object, data?: object) => readExport(post, data).entries[0]?.fields;

  test('tells all of a post', () => {
    const post = {
      html: '<p>B</p>',
      published_at: 1_704_189_600_000,
      updated_at: '2024-01-03T10:00:00.000Z',
      custom_excerpt: 'Kurz.',
      feature_image: '__GHOST_URL__/b.jpg',
      canonical_url: 'https://c.de/',
      author_id: 7,
      meta_description: 'Lang.',
    };
    const data = {
      users: [
        { id: 7, name: 'Eva' },
        { id: 8, name: 'Ida, die' },
      ],
      tags: [
        { id: 1, name: 'Eins' },
        { id: 2, name: '#intern' },
        { id: 3, name: 'Zwei' },
      ],
      posts_tags: [
        { post_id: 1, tag_id: 3, sort_order: 1 },
        { post_id: 1, tag_id: 1, sort_order: 0 },
        { post_id: 1, tag_id: 2, sort_order: 2 },
        { post_id: 2, tag_id: 1 },
      ],
      posts_meta: [{ post_id: 1, feature_image_alt: 'D', feature_image_caption: 'E' }],
      settings: [
        { key: 'url', value: 'https://g.de' },
        { key: 'x', value: 'y' },
      ],
    };
    const { entries, hosts } = readExport(post, data);
    expect(hosts).toEqual(['https://g.de']);
    expect(entries.map(({ label, fileName, paths }) => [label, fileName, paths])).toEqual([
      ['g.json, „A“', 'a.html', ['/a/']],
    ]);
    expect(entries[0]?.fields).toEqual({
      author: 'Eva',
      tags: ['Eins', 'Zwei'],
      feature_image_alt: 'D',
      feature_image_caption: 'E',
      meta_description: 'Lang.',
      title: 'A',
      slug: 'a',
      date: '2024-01-02T10:00:00.000Z',
      updated: '2024-01-03T10:00:00.000Z',
      custom_excerpt: 'Kurz.',
      feature_image: '/b.jpg',
      canonical_url: 'https://c.de/',
      draft: false,
    });
    expect(
      fieldsOf({ author_id: 7 }, { ...data, posts_authors: [{ post_id: 1, author_id: 8 }] }),
    ).toMatchObject({ author: ['Ida  die'] });
  });

  test.each([
    ['published', false],
    ['scheduled', false],
    ['sent', false],
    ['draft', true],
  ])('tells of the status %s that it is a draft: %s', (status, draft) => {
    const [entry] = readExport({ status }).entries;
    expect([entry?.fields.draft, entry?.paths]).toEqual([draft, draft ? [] : ['/a/']]);
  });

  test.each([
    [{ html: '<p>B <b>c</b></p>' }, 'B **c**', []],
    [
      { plaintext: 'B\n\nC & D' },
      'B\n\nC & D',
      ['Der Export enthält nur den reinen Text, ohne Auszeichnung'],
    ],
    [
      {
        mobiledoc: JSON.stringify({
          cards: [
            ['x', { markdown: 'B' }],
            ['x', { html: 'C' }],
            ['x', {}],
          ],
        }),
      },
      'B\n\nC',
      ['Der Export enthält nur den reinen Text, ohne Auszeichnung'],
    ],
    [{}, '', ['Der Export enthält nur den reinen Text, ohne Auszeichnung']],
  ])('reads the text of %j', (post, text, remarks) => {
    const reading = present(readExport(post).entries[0]).read(() => undefined);
    expect([writeMdx(reading.tree, reading.remarks), reading.remarks.list()]).toEqual([
      text,
      remarks,
    ]);
  });

  test.each([{ type: 'page' }, { page: true }, { page: 1 }])('leaves out the page %j', (post) => {
    const { entries, skipped } = readExport(post);
    expect([entries, skipped]).toEqual([
      [],
      ['g.json, „A“: Seite, kein Beitrag, nicht übernommen'],
    ]);
  });

  test.each([
    ['{', 'Die Datei ist kein gültiges JSON. Lade den Export noch einmal herunter.'],
    [
      '{}',
      'Das ist kein Export aus Ghost, oder er enthält keine Beiträge. Lade ihn dort unter Settings, Import/Export.',
    ],
  ])('%j is none', (source, message) => {
    expect(() => readGhost(source, 'g.json')).toThrow(message);
  });
});

describe('the page of a blog', () => {
  const prepare = (html: string, target: string | null | undefined = undefined) => {
    const remarks = createRemarks();
    const page = parseHtml(html);
    prepareBlogPage(page, () => target, remarks);
    const { tree } = readHtmlTree(page, createRemarks(), findRemote);
    return [writeMdx(tree, createRemarks()), ...remarks.list()];
  };

  test.each<[string, string | null | undefined, string[]]>([
    ['<p><a href="/alt/">a</a></p>', '/artikel/neu/', ['[a](/artikel/neu/)']],
    [
      '<p><a href="/alt/">a  b</a></p>',
      null,
      ['a b', 'Link ins Leere entfernt, sein Text bleibt: „/alt/“ („a b“)'],
    ],
    ['<p><a href="/alt/">a</a></p>', undefined, ['[a](/alt/)']],
    ['<iframe src="//b.de/c" title=" T "></iframe>', undefined, ['[T](https://b.de/c)']],
    ['<iframe src="https://b.de/c"></iframe>', undefined, ['[Eingebettet: b.de](https://b.de/c)']],
    ['<p>a</p><iframe src="about:blank"></iframe>', undefined, ['a']],
    [
      '<figure><img src="https://b.de/a.jpg" alt="A"><figcaption> C  d </figcaption></figure>',
      undefined,
      ['![A](bild:0 "C d")'],
    ],
    [
      '<figure><a href="https://b.de/"><img src="a.jpg" alt="A"></a></figure>',
      undefined,
      ['![A](bild:0)', 'Link am Bild entfernt: „https://b.de/“ („https://b.de/“)'],
    ],
    [
      '<figure><a href="a.JPG?x"><img src="a.jpg" alt="A"></a></figure>',
      undefined,
      ['![A](bild:0)'],
    ],
    [
      '<figure><figcaption><img src="a.jpg" alt="A"> b</figcaption></figure>',
      undefined,
      ['![A](bild:0) b'],
    ],
  ])('%s leads to %s', (html, target, expected) => {
    expect(prepare(html, target)).toEqual(expected);
  });

  test.each([
    ['https://b.de/a.jpg', true],
    ['HTTP://b.de/a.jpg', true],
    ['//b.de/a.jpg', true],
    ['/a.jpg', false],
    ['x//b.de', false],
  ])('%s is on a server: %s', (url, expected) => {
    expect(findRemote(url)).toEqual(expected ? { path: url } : undefined);
  });
});

describe('the folder of a blog', () => {
  test.each([
    ['_config.yml', 'a: 1', 'jekyll', { a: 1 }],
    ['_config.yaml', 'a: 1', 'jekyll', { a: 1 }],
    ['hugo.toml', 'a = 1', 'hugo', { a: 1 }],
    ['config.json', '{"a":1}', 'hugo', { a: 1 }],
    ['hugo.yaml', 'a: 1', 'hugo', { a: 1 }],
    ['hugo.toml', 'a =', 'hugo', undefined],
    ['astro.config.mjs', 'x', 'astro', undefined],
    ['.eleventy.js', 'x', 'eleventy', undefined],
    ['eleventy.config.cjs', 'x', 'eleventy', undefined],
  ])('%s with %j is of %s', (file, text, name, settings) => {
    expect(readSystem(file, text)).toEqual({ name, settings });
  });

  test.each(['x_config.yml', '_config.yml.bak', 'my.hugo.toml', 'hugo.toml.x', 'package.json'])(
    '%s is of no system',
    (file) => {
      expect(readSystem(file, '')).toBeUndefined();
    },
  );

  test.each([
    ...[
      'a.md',
      'a/b.MDX',
      'a.markdown',
      'a.htm',
      'a.html',
      'readme/a.md',
      'public.md',
      'my-themes/a.md',
    ].map((path): [string, boolean] => [path, true]),
    ...[
      'a.txt',
      'a.md.bak',
      'README.md',
      'a/license.md',
      'changelog.md',
      'contributing.md',
      '404.html',
      'a/_index.md',
    ].map((path): [string, boolean] => [path, false]),
    ...'node_modules vendor theme themes archetypes layouts resources dist public _site _includes _layouts _data _sass assets static .git'
      .split(' ')
      .map((folder): [string, boolean] => [`x/${folder}/a.md`, false]),
  ])('%s is a text: %s', (path, expected) => {
    expect(isBlogText(path)).toBe(expected);
  });

  test.each([
    ['about.md', 'jekyll', true],
    ['_posts/a.md', 'jekyll', false],
    ['x/_posts/a.md', 'jekyll', false],
    ['content/about.md', 'hugo', true],
    ['about.md', 'hugo', true],
    ['content/posts/a.md', 'hugo', false],
    ['xcontent/about.md', 'hugo', false],
    ['about.md', 'astro', false],
  ] as const)('%s of %s is a page by itself: %s', (path, name, expected) => {
    expect(isPagePlace(path, { name, settings: {} })).toBe(expected);
  });
});
