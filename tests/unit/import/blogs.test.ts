import { describe, expect, test } from 'vitest';
import { placePath } from '../../../src/lib/import/blogs/blog-system.ts';
import { readForeignDate } from '../../../src/lib/import/blogs/foreign-dates.ts';
import { readForeignFields } from '../../../src/lib/import/blogs/foreign-fields.ts';
import { createLinkResolver } from '../../../src/lib/import/blogs/link-resolver.ts';
import { toOldPath } from '../../../src/lib/import/blogs/old-paths.ts';
import { replaceShortcodes } from '../../../src/lib/import/blogs/shortcodes.ts';
import { writeTeaser } from '../../../src/lib/import/blogs/teaser.ts';
import { readGhost } from '../../../src/lib/import/exports/read-ghost.ts';
import { readWordpress } from '../../../src/lib/import/exports/read-wordpress.ts';
import { readWordpressText } from '../../../src/lib/import/exports/wordpress-text.ts';
import { createRemarks } from '../../../src/lib/import/reading/remarks.ts';

test.each([
  ['2024-05-06', '2024-05-06'],
  ['2024-05-06 09:30:00 +0200', '2024-05-06T09:30:00+02:00'],
  ['2024-05-06T09:30:00.000Z', '2024-05-06T09:30:00Z'],
  ['2024-05-06 09:30', '2024-05-06'],
  ['2024-05-06T00:00:00Z', '2024-05-06'],
  ['2024/5/6', '2024-05-06'],
  ['06.05.2024', '2024-05-06'],
  ['6. Mai 2024', '2024-05-06'],
  ['May 6, 2024', '2024-05-06'],
  ['06 Dez. 2024', '2024-12-06'],
  ['2024-02-31', undefined],
  ['demnächst', undefined],
  ['Stand 05.05.2024', undefined],
  [undefined, undefined],
])('reads the date %s', (written, expected) => {
  expect(readForeignDate(written)).toBe(expected);
});

describe('the fields of a blog', () => {
  test.each<[Record<string, unknown>, Record<string, unknown>]>([
    [{ pubDate: '2024-02-02' }, { publishedAt: '2024-02-02' }],
    [
      { date: '2024-02-02', lastmod: '2024-03-01' },
      { publishedAt: '2024-02-02', updatedAt: '2024-03-01' },
    ],
    [{ date: '2024-02-02', updated: '2024-02-02T10:00:00Z' }, { publishedAt: '2024-02-02' }],
    [{ excerpt: 'Ein <b>Satz</b>.' }, { description: 'Ein Satz.' }],
    [{ summary: 'A &amp; B' }, { description: 'A & B' }],
    [{ author: 'Jana Vogt und Max Weber' }, { authors: ['Jana Vogt', 'Max Weber'] }],
    [{ author: { name: 'Jana Vogt' } }, { authors: ['Jana Vogt'] }],
    [{ categories: ['A', 'B'], tags: 'b, C' }, { tags: ['A', 'B', 'b', 'C'] }],
    [{ tags: ['posts', 'Lager'] }, { tags: ['Lager'] }],
    [{ heroImage: './a.jpg' }, { cover: { image: './a.jpg', decorative: true } }],
    [
      { featured_image: '/a.jpg', image_alt: 'Ein Karton.' },
      { cover: { image: '/a.jpg', alt: 'Ein Karton.' } },
    ],
    [
      { cover: { image: 'a.jpg', alt: 'Ein Karton.', caption: 'Am Morgen' } },
      { cover: { image: 'a.jpg', alt: 'Ein Karton.', caption: 'Am Morgen' } },
    ],
    [{ header: { teaser: '/a.png' } }, { cover: { image: '/a.png', decorative: true } }],
    [
      { images: [{ imgname: 'a.jpg', attribution: '<a href="https://b.de">Eva</a>' }] },
      { cover: { image: 'a.jpg', credit: 'Eva', decorative: true } },
    ],
    [{ topic: 'Community' }, { tags: ['Community'] }],
    [{ title: 'Von &bdquo;A&ldquo;' }, { title: 'Von „A“' }],
    [{ kicker: 'Handel' }, { kicker: 'Handel' }],
  ])('%j', (written, fields) => {
    expect(readForeignFields(written, createRemarks()).fields).toEqual(fields);
  });

  test.each([
    [{ draft: true }, true],
    [{ published: false }, true],
    [{ status: 'draft' }, true],
    [{ status: 'publish' }, false],
    [{ draft: false }, false],
    [{}, false],
  ])('%j is a draft: %s', (written, isDraft) => {
    expect(readForeignFields(written, createRemarks()).isDraft).toBe(isDraft);
  });

  test.each([
    [{ slug: 'mein-titel' }, [], 'mein-titel'],
    [{ permalink: '/2024/05/titel/' }, ['/2024/05/titel/'], 'titel'],
    [{ url: '/2021/04/Titel.html' }, ['/2021/04/Titel.html'], 'titel'],
    [{ canonical_url: 'https://a.de/b/c/' }, ['/b/c/'], 'c'],
    [{ aliases: ['alt/a', 'name'], slug: 'neu' }, ['/alt/a', 'name'], 'neu'],
    [{ redirect_from: '/a.html' }, ['/a.html'], 'a'],
    [{ link: 'https://a.de/?p=12' }, [], undefined],
  ])('%j gives old paths', (written, paths, name) => {
    const found = readForeignFields(written, createRemarks());
    expect([found.paths, found.name]).toEqual([paths, name]);
  });

  test('names each value that is not taken over', () => {
    const remarks = createRemarks();
    readForeignFields(
      { date: 'bald', layout: 'post', excerpt: 'A', summary: 'B', url: '/?p=1' },
      remarks,
    );
    expect(remarks.list()).toEqual([
      'Technische Angaben weggelassen: layout',
      'Angabe `date` nicht übernommen, nicht zu lesen: „bald“',
      'Angabe `summary` nicht übernommen, `excerpt` gilt: „B“',
      'Alte Adresse nicht übernommen, kein Server kann sie weiterleiten: „/?p=1“',
    ]);
  });
});

test.each([
  ['/a/index.html', '/a/'],
  ['https://a.de/%C3%BCber/', '/über/'],
  ['a/b', '/a/b'],
  ['/a b/', undefined],
  ['/:year/:title/', undefined],
])('the old path of %s', (address, path) => {
  expect(toOldPath(address)).toBe(path);
});

test.each([
  ['_posts/2021-04-05-titel.md', 'jekyll', {}, '/2021/04/05/titel.html'],
  ['_posts/2021-04-05-titel.md', 'jekyll', { permalink: 'pretty' }, '/2021/04/05/titel/'],
  ['_posts/2021-04-05-titel.md', 'jekyll', { permalink: '/:year/:title' }, '/2021/titel'],
  ['_pages/a.md', 'jekyll', {}, undefined],
  ['content/posts/titel.md', 'hugo', {}, '/posts/titel/'],
  ['content/posts/titel/index.md', 'hugo', {}, '/posts/titel/'],
  ['content/posts/titel.md', 'hugo', { permalinks: { posts: '/:year/:slug/' } }, '/2021/titel/'],
  ['src/content/blog/titel.mdx', 'astro', {}, '/blog/titel/'],
  ['src/posts/2021-04-05-titel.md', 'eleventy', {}, '/src/posts/titel/'],
] as const)('%s of %s was at its path', (path, name, settings, expected) => {
  const parts = { date: '2021-04-05', categories: [], title: '' };
  expect(placePath(path, { name, settings }, parts)).toBe(expected);
});

describe('a shortcode', () => {
  const resolveLink = createLinkResolver(
    [{ slug: 'neu', paths: ['/2021/alt.html'], fileName: '2021-01-02-alt.md' }],
    new Set(['blog.de']),
  );
  const write = (text: string, isMdx = false) => {
    const remarks = createRemarks();
    const settings = { title: 'Blog', url: 'https://blog.de' };
    const fields = { title: 'Titel' };
    const result = replaceShortcodes(text, { resolveLink, settings, fields, isMdx }, remarks);
    return [result.trim(), remarks.list().length];
  };

  test.each([
    ['{{< figure src="/a.png" alt="B" caption="C" >}}', '![B](</a.png> "C")', 0],
    ['{{< figure src="a.png" >}}', '![](<a.png>)', 0],
    [
      String.raw`{{< figure src="a.png" alt="B \"C\" \\ \n" >}}`,
      String.raw`![B "C" \\ \\n](<a.png>)`,
      0,
    ],
    ['{{< figure alt="B" >}}', '', 1],
    ['{{< figure src={x} >}}', '', 1],
    ['[a]: {{< ref "alt.md" >}}\n[b]: https://b.de/', '[a]: /artikel/neu/\n[b]: https://b.de/', 0],
    ['[a]({{< relref "alt" >}} "Titel")', '[a](/artikel/neu/ "Titel")', 0],
    ['[a]({{< ref "/labor" >}})', '[a](/labor)', 0],
    ['{{< youtube abc123 >}}', '[Video bei YouTube](https://www.youtube.com/watch?v=abc123)', 0],
    ['{{< youtube id="abc123" title="T" >}}', '[T](https://www.youtube.com/watch?v=abc123)', 0],
    [
      '{% include youtube.html id="a-1" %}',
      '[Video bei YouTube](https://www.youtube.com/watch?v=a-1)',
      0,
    ],
    ['{{< youtubeLite a-1 >}}', '[Video bei YouTube](https://www.youtube.com/watch?v=a-1)', 0],
    ['{{< gist eva 12 >}}', '[Quelltext bei GitHub](https://gist.github.com/eva/12)', 0],
    ['{{< tweet user="eva" id="12" >}}', '[Beitrag bei X](https://x.com/eva/status/12)', 0],
    ['{{< x 12 >}}', '[Beitrag bei X](https://x.com/i/web/status/12)', 0],
    ['{{< picture src="a.png" >}}', '![](<a.png>)', 0],
    ['{{< vimeo 76979871 >}}', '[Video bei Vimeo](https://vimeo.com/76979871)', 0],
    ['{{< instagram CuZ7Y >}}', '[Beitrag bei Instagram](https://www.instagram.com/p/CuZ7Y)', 0],
    [
      '{{< tiktok "https://www.tiktok.com/@a/video/72" >}}',
      '[Video bei TikTok](https://www.tiktok.com/@a/video/72)',
      0,
    ],
    ['{{< highlight go >}}\na\n{{< /highlight >}}', '```go\na\n```', 0],
    ['{% highlight js linenos %}\na {{ b }}\n{% endhighlight %}', '```js\na {{ b }}\n```', 0],
    ['{{% note %}}Text{{% /note %}}', 'Text', 1],
    ['{{< karte ort="Köln" >}} danach', 'danach', 1],
    ['<a href="{{< karte >}}">b</a> {{< y >}} c', '<a href="">b</a>  c', 2],
    ['{% include figure.html src="/a.png" caption="C" %}', '![](</a.png> "C")', 0],
    ['{% include newsletter.html %}', '', 1],
    ['[a]({% post_url 2021-01-02-alt %})', '[a](/artikel/neu/)', 0],
    ['![a]({{ "/b.jpg" | absolute_url }})', '![a](/b.jpg)', 0],
    ['![a]({{ site.baseurl }}/b.jpg)', '![a](/b.jpg)', 0],
    ['{{ site.title }}: {{ page.title }}', 'Blog: Titel', 0],
    ['a {{ site.x }} b', 'a  b', 1],
    ['{% raw %}{{ a }}{% endraw %}', '{{ a }}', 0],
    ['{% comment %}a{% endcomment %}b', 'b', 1],
    ['{{</* figure */>}}', '{{< figure >}}', 0],
    ['`{{ a }}`\n\n```\n{{< b >}}\n```', '`{{ a }}`\n\n```\n{{< b >}}\n```', 0],
    ['{{< unfertig', '{{< unfertig', 0],
  ])('%j', (text, expected, remarks) => {
    expect(write(text)).toEqual([expected, remarks]);
  });

  test('of MDX is a line of a program or a field', () => {
    expect(write("import A from './a.astro';\n\n{frontmatter.title} {/* b */}", true)).toEqual([
      'Titel',
      2,
    ]);
  });

  test.each([
    ['/2021/alt.html', '/artikel/neu/'],
    ['https://www.blog.de/2021/alt.html#b', '/artikel/neu/#b'],
    ['https://fremd.de/2021/alt.html', undefined],
    ['/2021/ALT/index.htm', '/artikel/neu/'],
    ['/2021/alt//', '/artikel/neu/'],
    ['/2021/al.htmt', undefined],
    ['../alt.md', '/artikel/neu/'],
    ['alt/_index.de.md', '/artikel/neu/'],
    ['/x/2021-01-02-alt.mdx', '/artikel/neu/'],
    ['/alt/', undefined],
    ['mailto:a@b.de', undefined],
  ])('the link %s leads to the moved text', (href, expected) => {
    expect(resolveLink(href)).toBe(expected);
  });

  test.each([
    ['/2021/alt.html', '/artikel/neu/'],
    ['/tags/Open-Data', '/themen/offene-daten/'],
    ['/kategorie/unbekannt/', null],
    ['/suche', '/suche/'],
    ['/rss.xml', '/rss.xml'],
    ['/ueber-uns.html', '/ueber-uns/'],
    ['/artikel/anderer/', undefined],
    ['/koeln/#team', null],
    ['/wp-content/satzung.pdf', null],
    ['https://blog.de/koeln/', undefined],
    ['mailto:a@b.de', undefined],
    ['#unten', undefined],
  ])('of a whole blog, the link %s leads to %s', (href, expected) => {
    const resolve = createLinkResolver(
      [{ slug: 'neu', paths: ['/2021/alt.html'], fileName: 'alt.md' }],
      new Set(['blog.de']),
      { topics: new Map([['offene-daten', 'Open Data']]), pages: ['ueber-uns'] },
    );
    expect(resolve(href)).toBe(expected);
  });
});

test('a name without a slash is no path of a text', () => {
  const text = { slug: 'neu', paths: ['alt'], fileName: 'x.md' };
  const resolve = createLinkResolver([text], new Set());
  expect(['alt', '/alt', 'x'].map(resolve)).toEqual([undefined, undefined, '/artikel/neu/']);
});

describe('a text of WordPress', () => {
  test.each([
    [
      '[embed src=&quot;https://a.de/b&quot; title=&quot;c&quot;]',
      '<p><a href="https://a.de/b">https://a.de/b</a></p>',
      0,
    ],
    [
      '[caption caption=&quot;Ein Karton&quot;]<img src="/a.jpg">[/caption]',
      '<figure><img src="/a.jpg"><figcaption>Ein Karton</figcaption></figure>',
      0,
    ],
    ['[video mp4=“https://a.de/b” x=″1″]', '<p><a href="https://a.de/b">https://a.de/b</a></p>', 0],
    ['a\n\nb\nc', '<p>a</p>\n<p>b<br>\nc</p>', 0],
    ['<p>a</p>\n\nb', '<p>a</p>\n\nb', 0],
    ['[gallery ids="1"]', '<figure><img src="/a.jpg"></figure>', 0],
    ['[gallery ids="1,9"]', '<figure><img src="/a.jpg"></figure>', 1],
    ['[embed]https://a.de/b[/embed]', '<p><a href="https://a.de/b">https://a.de/b</a></p>', 0],
    ['a [contact-form-7 id="1"] b [1] [sic]', '<p>a  b [1] [sic]</p>', 1],
    ['[su_box title="T"]a[/su_box]', '<p>a</p>', 1],
    [
      '[caption width="3"]<img src="/a.jpg"> C[/caption]',
      '<figure><img src="/a.jpg"><figcaption>C</figcaption></figure>',
      0,
    ],
  ])('%j', (text, expected, count) => {
    const remarks = createRemarks();
    expect(readWordpressText(text, new Map([['1', '/a.jpg']]), remarks).trim()).toBe(expected);
    expect(remarks.list()).toHaveLength(count);
  });

  test('that is no export is refused', () => {
    expect(() => readWordpress('<rss><channel/></rss>', 'a.xml')).toThrow(
      'kein Export aus WordPress',
    );
  });
});

describe('an export of Ghost', () => {
  const post = {
    id: 1,
    title: 'A',
    slug: 'a',
    html: '<p>B</p>',
    status: 'published',
    published_at: '2024-01-02T10:00:00.000Z',
  };
  const page = { id: 2, title: 'Seite', slug: 's', type: 'page' };
  const data = {
    posts: [post, page],
    tags: [{ id: 5, name: 'Lager' }],
    posts_tags: [{ post_id: 1, tag_id: 5 }],
    users: [{ id: 7, name: 'Jana Vogt' }],
    posts_authors: [{ post_id: 1, author_id: 7 }],
  };

  test('gives its posts, without pages', () => {
    const { entries, skipped } = readGhost(JSON.stringify({ db: [{ data }] }), 'g.json');
    expect(
      entries.map(({ fields, paths, fileName }) => [fields.author, fields.tags, paths, fileName]),
    ).toEqual([[['Jana Vogt'], ['Lager'], ['/a/'], 'a.html']]);
    expect(skipped).toEqual(['g.json, „Seite“: Seite, kein Beitrag, nicht übernommen']);
  });

  test('names the file of a post without an address by its number', () => {
    const nameless = { posts: [{ ...post, slug: '' }] };
    const { entries } = readGhost(JSON.stringify({ db: [{ data: nameless }] }), 'g.json');
    expect(entries.map(({ fileName, paths }) => [fileName, paths])).toEqual([['1.html', []]]);
  });

  test.each(['{', '{}', '{"db":[]}'])('%j is refused', (source) => {
    expect(() => readGhost(source, 'g.json')).toThrow(/Ghost|JSON/);
  });
});

test.each([
  ['Kurz.', undefined],
  [
    `${'Ein Satz mit Wörtern. '.repeat(4)}`,
    'Ein Satz mit Wörtern. Ein Satz mit Wörtern. Ein Satz mit Wörtern. Ein Satz mit Wörtern.',
  ],
])('writes a teaser of %j', (text, expected) => {
  expect(writeTeaser(text)).toBe(expected);
});

test('a teaser ends with a sentence, or between words', () => {
  expect(writeTeaser('Ein Satz mit Wörtern und einem Ende. '.repeat(20))).toMatch(/Ende\.$/);
  expect(writeTeaser('Wort '.repeat(100))).toMatch(/^.{150,220} …$/);
});
