import { describe, expect, test } from 'vitest';
import { readForeignFields } from '../../../src/lib/import/blogs/foreign-fields.ts';
import { composeArticle } from '../../../src/lib/import/imported-article.ts';
import { readMarkdown } from '../../../src/lib/import/markdown/read-markdown.ts';
import { createRemarks } from '../../../src/lib/import/reading/remarks.ts';
import { bodyOf, importContext } from './import-fixture.ts';

const SETTINGS = { url: 'https://blog.de', baseurl: '/b', title: 'Blog' };

async function importText(text: string, isMdx = false) {
  const source = `---\ntitle: Ein Titel\n---\n\n${text}\n`;
  const reading = readMarkdown(source, { resolveLink: () => undefined, settings: SETTINGS, isMdx });
  const article = await composeArticle(reading, { ...importContext, fileName: 'a.md' });
  return { body: bodyOf(article), remarks: article.remarks.filter((line) => !/fehlt:/.test(line)) };
}

describe('what a blog says is kept, or named with its line', () => {
  test.each([
    ['Besuche {{ site.url }}{{ site.baseurl }}/a.', 'Besuche https://blog.de/b/a.', []],
    ['[a]({{ site.url }}{{ site.baseurl }}/c/)', '[a](/c/)', []],
    ['<a href="{{ site.baseurl }}/c/">a</a>', '[a](/c/)', []],
    [
      'Unter {{ site.base_url }}/a',
      'Unter /a',
      ['Platzhalter entfernt, setze seinen Wert von Hand ein: „{{ site.base_url }}“ (Zeile 5)'],
    ],
    [
      'Im Jahr {{ site.title | date: "%Y" }}.',
      'Im Jahr .',
      [
        'Platzhalter entfernt, setze seinen Wert von Hand ein: „{{ site.title | date: "%Y" }}“ (Zeile 5)',
      ],
    ],
    [
      'a\n\n{% comment %}b{% endcomment %}',
      'a',
      ['Kommentar nicht übernommen: „{% comment %}b{% endcomment %}“ (Zeile 7)'],
    ],
    [
      '<figure><img src="a.png" alt="A"><figcaption>Von <a href="https://c.de">C</a></figcaption></figure>',
      '<Figure image="./ein-titel/bild-1.png" alt="A" caption="Von C" />',
      ['Link in einer Bildunterschrift entfernt: „https://c.de“ („Von C“)'],
    ],
    [
      '<figure><a href="a.png"><img src="a.png" alt="A"></a><figcaption>C</figcaption></figure>',
      '<Figure image="./ein-titel/bild-1.png" alt="A" caption="C" />',
      [],
    ],
    [
      '<figure><img src="a.png" alt="A"><p>B</p><figcaption>C</figcaption></figure>',
      '![A](./ein-titel/bild-1.png)\n\nB\n\nC',
      [],
    ],
    [
      '{{< figure src="a.png" alt="A" title="T" caption="C" attr="Foto: D" link="https://e.de" >}}',
      '<Figure image="./ein-titel/bild-1.png" alt="A" caption="T: C (Foto: D)" />',
      ['Link am Bild entfernt: „https://e.de“ (Zeile 5)'],
    ],
  ])('%j', async (text, body, remarks) => {
    expect(await importText(text)).toEqual({ body, remarks });
  });

  test.each([
    [
      'Es sind {anzahl} Pakete.',
      'Es sind \\{anzahl\\} Pakete.',
      ['Ausdruck eines Programms steht noch im Text, ersetze ihn: „{anzahl}“ (Zeile 5)'],
    ],
    ['a{" "}b {\'c\'} `{d}`', 'a b c `{d}`', []],
    [
      'export const a = {\n  b: 1,\n};\n\nText',
      'Text',
      ['Programmzeile entfernt: „export const a = { b: 1, };“ (Zeile 5)'],
    ],
    [
      '<Karte daten={[1, 2]} />\n\nText',
      'Text',
      ['Baustein nicht übernommen, setze ihn neu ein: „<Karte daten={[1, 2]} />“ (Zeile 5)'],
    ],
    [
      '<div style={{ color: "red" }}>\n\nText\n\n</div>',
      'Text',
      ['Programm in einem Tag entfernt: „<div style={{ color: "red" }}>“ (Zeile 5)'],
    ],
    ['## A {#b}', '## A', []],
  ])('in MDX: %j', async (text, body, remarks) => {
    expect(await importText(text, true)).toEqual({ body, remarks });
  });

  test('of a caption below the cover only HTML goes', () => {
    const remarks = createRemarks();
    const caption = 'Foto: <a href="https://a.de/">Jana &amp; Max</a>';
    const { fields } = readForeignFields({ image: 'a.jpg', image_caption: caption }, remarks);
    expect(fields.cover).toMatchObject({ caption: 'Foto: Jana & Max' });
    expect(remarks.list()).toEqual([
      'Link am Titelbild entfernt, sein Text bleibt: „https://a.de/“ („Foto: Jana & Max“)',
    ]);
  });
});
