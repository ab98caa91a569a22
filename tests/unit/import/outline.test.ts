import { expect, test } from 'vitest';
import { bodyOf, importBytes } from './import-fixture.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const NOT_TAKEN = (title: string) => [
  `Link, Bild oder Fußnote in der Überschrift nicht übernommen („${title}“)`,
];

test.each<[what: string, html: string, title: string, body: string, remarks: string[]]>([
  ['a plain headline', '<h1>Ein Titel</h1><p>a</p>', 'Ein Titel', 'a', []],
  [
    'an empty headline before the title',
    '<h1> </h1><h1>Ein Titel</h1><p>a</p>',
    'Ein Titel',
    'a',
    [],
  ],
  [
    'an empty heading in the text',
    '<h1>Ein Titel</h1><p>a</p><h2></h2><h2>&nbsp;</h2><p>b</p>',
    'Ein Titel',
    'a\n\nb',
    [],
  ],
  [
    'a heading of a line break',
    '<h1>Ein Titel</h1><p>a</p><h2><br></h2><p>b</p>',
    'Ein Titel',
    'a\n\nb',
    [],
  ],
  [
    'a heading of characters only',
    '<h1>Ein Titel</h1><p>a</p><h2>***</h2><p>b</p>',
    'Ein Titel',
    'a\n\n---\n\nb',
    [],
  ],
  ['a headline of two lines', '<h1>Ein<br>Titel</h1><p>a</p>', 'Ein Titel', 'a', []],
  ['a bold headline', '<h1><b>Ein</b> <i>Titel</i></h1><p>a</p>', 'Ein Titel', 'a', []],
  [
    'a link in the headline',
    '<h1>Ein <a href="https://a.de/">Titel</a></h1><p>a</p>',
    'Ein Titel',
    'a',
    NOT_TAKEN('Ein Titel'),
  ],
  [
    'a footnote in the headline',
    '<h1>Ein Titel<a href="#fn1" id="r1"><sup>1</sup></a></h1><p>a</p><ol><li id="fn1">Eine Note. <a href="#r1">↩</a></li></ol>',
    'Ein Titel',
    'a\n\nEine Note.',
    NOT_TAKEN('Ein Titel'),
  ],
  [
    'a link in a heading',
    '<h1>Ein Titel</h1><h2>Ein <a href="https://a.de/">Ziel</a></h2><p>a</p>',
    'Ein Titel',
    '## Ein [Ziel](https://a.de/)\n\na',
    [],
  ],
  [
    'a heading in a quotation',
    '<h1>Ein Titel</h1><blockquote><h2>b</h2><p>c</p></blockquote>',
    'Ein Titel',
    '> **b**\n>\n> c',
    [],
  ],
  [
    'levels that jump',
    '<h1>Ein Titel</h1><h3>b</h3><h6>c</h6><h3>d</h3><p>e</p>',
    'Ein Titel',
    '## b\n\n### c\n\n## d\n\ne',
    [],
  ],
  [
    'a heading far below as that of a section',
    '<p>a</p><p>b</p><p>c</p><p>d</p><h1>Kein Titel</h1><p>e</p>',
    'x',
    'a\n\nb\n\nc\n\nd\n\n## Kein Titel\n\ne',
    [],
  ],
  [
    'a heading after three paragraphs as title',
    '<p>a</p><p>b</p><p>c</p><h1>Ein Titel</h1><p>e</p>',
    'Ein Titel',
    'a\n\nb\n\nc\n\ne',
    [],
  ],
  [
    'a second-level heading after one paragraph as title',
    '<p>a</p><h2>Ein Titel</h2><p>e</p>',
    'Ein Titel',
    'a\n\ne',
    [],
  ],
  [
    'a second-level heading after two as that of a section',
    '<p>a</p><p>b</p><h2>Kein Titel</h2><p>e</p>',
    'x',
    'a\n\nb\n\n## Kein Titel\n\ne',
    [],
  ],
  [
    'a bold line at the end as text',
    '<h1>Ein Titel</h1><p>a</p><p><b>Ende</b></p>',
    'Ein Titel',
    'a\n\n**Ende**',
    [],
  ],
  [
    'a bold sentence as text',
    '<h1>Ein Titel</h1><p><b>Ein Satz.</b></p><p>a</p>',
    'Ein Titel',
    '**Ein Satz.**\n\na',
    [],
  ],
])('reads %s', async (_, html, title, body, remarks) => {
  const article = await importBytes('x.html', html);
  expect([article.title, bodyOf(article), article.remarks]).toEqual([title, body, remarks]);
});

test('a heading that is a picture becomes a paragraph of it', async () => {
  const text = '# Ein Titel\n\na\n\n## ![Ein Stapel Kartons](a.png)\n\nb\n';
  const article = await importBytes('x.md', text, { 'a.png': PNG });
  expect(bodyOf(article)).toBe('a\n\n![Ein Stapel Kartons](./ein-titel/bild-1.png)\n\nb');
});
