import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../../src/lib/import/letters.ts';
import { bodyOf, importBytes, readableText } from './import-fixture.ts';

const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);
const SECONDS = 10;

type Children = ConstructorParameters<typeof Document>[0]['sections'][number]['children'];

async function word(children: Children, footnotes: string[] = []): Promise<Uint8Array> {
  const notes = footnotes.map(
    (text, index) => [index + 1, { children: [new Paragraph(text)] }] as const,
  );
  const document = new Document({
    footnotes: Object.fromEntries(notes),
    numbering: {
      config: [
        { reference: 'n', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] },
      ],
    },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const title = (text: string) => new Paragraph({ text, heading: HeadingLevel.TITLE });
const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const table = (rows: string[][]) =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
        }),
    ),
  });

/** The text as it stands in the file, read without mammoth. */
function lettersInWord(bytes: Uint8Array): string {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  const text = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, part]) => part).join('');
  return lettersOf(text.replace(/&(lt|gt|amp|quot|apos);/g, ' '));
}

const small = unzipSync(await word([title('Ein Titel hier'), new Paragraph('Ein Satz.')]));
const bomb = zipSync({ ...small, 'word/document.xml': new Uint8Array(70_000_000) });

describe('a Word file', () => {
  test('keeps headings, lists, links, tables, footnotes, emphasis and pictures', async () => {
    const bytes = await word(
      [
        title('Rücksendungen senken'),
        heading('Was hilft'),
        new Paragraph({
          children: [
            new TextRun('Fotos '),
            new TextRun({ text: 'helfen ', bold: true }),
            new TextRun({ text: 'sehr', italics: true }),
            new FootnoteReferenceRun(1),
            new TextRun(', < 5 % {und} H&M. '),
            new ExternalHyperlink({
              link: 'https://a.de/b_c?d=1&e=2',
              children: [new TextRun('Studie')],
            }),
          ],
        }),
        new Paragraph({ text: 'Eins', bullet: { level: 0 } }),
        new Paragraph({ text: 'Darunter', bullet: { level: 1 } }),
        new Paragraph({ text: 'Schritt', numbering: { reference: 'n', level: 0 } }),
        heading(''),
        table([
          ['Land', 'Quote'],
          ['Österreich', '9 | 8'],
        ]),
        new Paragraph({
          children: [
            new ImageRun({ type: 'png', data: PNG, transformation: { width: 4, height: 3 } }),
          ],
        }),
      ],
      ['Eine Anmerkung.'],
    );
    const article = await importBytes('x.docx', bytes);
    expect(article.title).toBe('Rücksendungen senken');
    expect(bodyOf(article)).toBe(
      [
        '## Was hilft',
        'Fotos **helfen** *sehr*[^1], \\< 5 % \\{und\\} H&M. [Studie](https://a.de/b_c?d=1&e=2)',
        '- Eins\n  - Darunter',
        '1. Schritt',
        '| Land | Quote |\n| - | - |\n| Österreich | 9 \\| 8 |',
        '![](./ruecksendungen-senken/bild-1.png)',
        '[^1]: Eine Anmerkung.',
      ].join('\n\n'),
    );
    expect(article.pictures).toEqual([{ name: 'bild-1.png', bytes: expect.anything() }]);
  });

  test('of 100 pages keeps each letter and takes less than ten seconds', async () => {
    const chapters = Array.from({ length: 100 }, (_, page) => [
      heading(`Kapitel ${page}`),
      ...Array.from(
        { length: 8 },
        (_, place) =>
          new Paragraph(
            `Absatz ${place} ${'Im Handel * zählt [was] bleibt & geht, {kurz} < lang. '.repeat(8)}`,
          ),
      ),
      new Paragraph({ text: `Punkt ${page}`, bullet: { level: 0 } }),
      table([
        [`Zelle ${page}`, 'b'],
        ['c_d', 'e*f'],
      ]),
    ]);
    const bytes = await word([title('Ein langer Bericht'), ...chapters.flat()]);
    const start = performance.now();
    const article = await importBytes('x.docx', bytes);
    const seconds = (performance.now() - start) / 1000;
    console.log(`100 Seiten Word, ${lettersInWord(bytes).length} Zeichen: ${seconds.toFixed(1)} s`);
    expect(lettersOf(article.title + readableText(article))).toBe(lettersInWord(bytes));
    expect(seconds).toBeLessThan(SECONDS);
  }, 60_000);

  test('without headings has its bold lines read as such', async () => {
    const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
    const article = await importBytes(
      'x.docx',
      await word([
        bold('Der ganze Titel'),
        new Paragraph('Ein Satz.'),
        bold('Fazit'),
        new Paragraph('Noch einer.'),
      ]),
    );
    expect([article.title, bodyOf(article)]).toEqual([
      'Der ganze Titel',
      'Ein Satz.\n\n## Fazit\n\nNoch einer.',
    ]);
  });

  test.each([
    ['a program', strToU8('MZ\u0090'), 'sondern ein Programm'],
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), 'alte Word-Datei'],
    ['a torn archive', zipSync(small).subarray(0, 2000), 'beschädigt'],
    ['an archive without a text', zipSync({ 'a.txt': strToU8('a') }), 'kein Word-Text'],
    [
      'broken XML',
      zipSync({ ...small, 'word/document.xml': strToU8('<w:document') }),
      'beschädigt',
    ],
    ['an archive that unpacks to far too much', bomb, 'zu groß'],
    ['an archive that lies about its size', lie(bomb), 'beschädigt'],
    ['nothing', new Uint8Array(), 'Die Datei ist leer.'],
  ])('that is %s is refused in German', async (_name, bytes, message) => {
    await expect(importBytes('x.docx', bytes)).rejects.toThrow(message);
  });

  test('has its comments, page heads and tracked changes named', async () => {
    const xml = new TextDecoder().decode(small['word/document.xml']);
    const changed = xml.replace(
      '</w:body>',
      '<w:p><w:del w:id="1" w:author="A"><w:r><w:delText>weg</w:delText></w:r></w:del></w:p></w:body>',
    );
    const { notes } = await importBytes(
      'x.docx',
      zipSync({
        ...small,
        'word/document.xml': strToU8(changed),
        'word/header1.xml': strToU8('<w:hdr><w:p><w:r><w:t>Vertraulich</w:t></w:r></w:p></w:hdr>'),
        'word/comments.xml': strToU8(
          '<w:comments><w:comment w:author="Eva"><w:p><w:r><w:t>Stimmt das?</w:t></w:r></w:p></w:comment></w:comments>',
        ),
      }),
    );
    expect(notes).toEqual(
      expect.arrayContaining([
        'Kopf- oder Fußzeile nicht übernommen: „Vertraulich“',
        'Kommentar nicht übernommen: „Stimmt das?“ (Eva)',
        'Nachverfolgte Änderungen angenommen: 0 Einfügungen, 1 Löschungen',
      ]),
    );
  });
});

/** The same archive with a directory that says the text has 100 bytes. */
function lie(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let place = 0; place < bytes.length - 46; place += 1) {
    const isEntry = view.getUint32(place, true) === 0x02014b50;
    if (isEntry && view.getUint32(place + 24, true) === 70_000_000)
      view.setUint32(place + 24, 100, true);
  }
  return bytes;
}
