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
import { alphanumericsOf } from '../../../../src/lib/import/reading/mdast-text.ts';
import { cpuTime } from '../../../cpu-time.ts';
import { present } from '../../../expectations.ts';
import { bodyOf, importBytes, readableText } from '../import-fixture.ts';

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

/** The text in the file, read without mammoth. */
function lettersInWord(bytes: Uint8Array): string {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  const text = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, part]) => part).join('');
  return alphanumericsOf(text.replace(/&(lt|gt|amp|quot|apos);/g, ' '));
}

const CONTENT =
  '<w:txbxContent><w:p><w:r><w:t>Im Kasten </w:t></w:r><w:fldSimple w:instr="SEQ"><w:r><w:t>3.</w:t></w:r></w:fldSimple></w:p></w:txbxContent>';
const BOX = `<wps:wsp xmlns:wps="urn:wps"><wps:txbx>${CONTENT}</wps:txbx></wps:wsp>`;

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
        (_, index) =>
          new Paragraph(
            `Absatz ${index} ${'Im Handel * zählt [was] bleibt & geht, {kurz} < lang. '.repeat(8)}`,
          ),
      ),
      new Paragraph({ text: `Punkt ${page}`, bullet: { level: 0 } }),
      table([
        [`Zelle ${page}`, 'b'],
        ['c_d', 'e*f'],
      ]),
    ]);
    const bytes = await word([title('Ein langer Bericht'), ...chapters.flat()]);
    const start = cpuTime();
    const article = await importBytes('x.docx', bytes);
    const seconds = (cpuTime() - start) / 1000;
    console.log(`100 Seiten Word, ${lettersInWord(bytes).length} Zeichen: ${seconds.toFixed(1)} s`);
    expect(alphanumericsOf(article.title + readableText(article))).toBe(lettersInWord(bytes));
    expect(seconds).toBeLessThan(SECONDS);
  }, 60_000);

  test('without headings has its bold lines read as headings', async () => {
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
    ['a field', '<w:fldSimple w:instr="SEQ A"><w:r><w:t>17</w:t></w:r></w:fldSimple>', '17'],
    [
      'a field that links',
      '<w:fldSimple w:instr="HYPERLINK &quot;https://a.de/?b=1&amp;c=2&quot;"><w:r><w:t>hier</w:t></w:r></w:fldSimple>',
      '[hier](https://a.de/?b=1&c=2)',
    ],
    [
      'text with a direction',
      '<w:bdo w:val="rtl"><w:r><w:t>a &amp; b</w:t></w:r></w:bdo>',
      'a & b',
    ],
    ['embedded text', '<w:dir w:val="ltr"><w:r><w:t>a</w:t></w:r></w:dir>', 'a'],
    [
      'a smart tag in a field',
      '<w:fldSimple w:instr="REF x"><w:fldData>eA==</w:fldData><w:smartTag><w:smartTagPr/><w:r><w:t>Köln</w:t></w:r></w:smartTag></w:fldSimple>',
      'Köln',
    ],
    ['custom XML', '<w:customXml><w:customXmlPr/><w:r><w:t>a</w:t></w:r></w:customXml>', 'a'],
    [
      'a run with double strikethrough',
      '<w:r><w:rPr><w:dstrike/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:dstrike w:val="0"/></w:rPr><w:t>b</w:t></w:r>',
      '~~a~~b',
    ],
    [
      'an editable range',
      '<w:permStart w:id="1"/><w:r><w:t>a</w:t></w:r><w:permEnd w:id="1"/>',
      'a',
    ],
    ['a carriage return', '<w:r><w:t>a</w:t><w:cr/><w:t>b</w:t></w:r>', 'a\\\nb'],
    ['a comment mark', '<w:r><w:t>a</w:t></w:r><w:r><w:commentReference w:id="7"/></w:r>', 'a'],
  ])('keeps the text of %s without a remark', async (_name, xml, written) => {
    const article = await importBytes('x.docx', withText(xml));
    expect([bodyOf(article), article.remarks]).toEqual([`Vorn ${written} hinten.`, []]);
  });

  test('keeps the text of a field in a footnote', async () => {
    const files = unzipSync(
      await word(
        [new Paragraph({ children: [new TextRun('A'), new FootnoteReferenceRun(1)] })],
        ['Siehe oben.'],
      ),
    );
    const xml = new TextDecoder().decode(files['word/footnotes.xml']);
    const field =
      '<w:fldSimple w:instr="PAGEREF a"><w:r><w:t> S. 4</w:t></w:r></w:fldSimple></w:p>';
    const bytes = zipSync({
      ...files,
      'word/footnotes.xml': strToU8(
        xml.replace(/(Siehe oben[\s\S]*?)<\/w:p>/, (_, text: string) => text + field),
      ),
    });
    expect(bodyOf(await importBytes('x.docx', bytes))).toContain('[^1]: Siehe oben. S. 4');
  });

  test.each([
    [
      'a formula',
      '<m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>a+1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f><m:r><m:t> &lt; x</m:t></m:r></m:oMath></m:oMathPara>',
      '(a+1)/2 \\< x',
      'Formel nur als Text übernommen, prüfe sie: „(a+1)/2 < x“',
    ],
    [
      'a formula with a sum and brackets',
      '<m:oMath><m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub><m:r><m:t>i</m:t></m:r></m:sub><m:e><m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:d></m:e></m:nary></m:oMath>',
      '∑_i[x]',
      'Formel nur als Text übernommen, prüfe sie: „∑_i[x]“',
    ],
    [
      'deeply nested formula lines',
      `<m:oMath>${'<m:eqArr><m:e>'.repeat(30)}<m:r><m:t>x</m:t></m:r>${'</m:e></m:eqArr>'.repeat(30)}</m:oMath>`,
      'x',
      'Formel nur als Text übernommen, prüfe sie: „x“',
    ],
    [
      'a hidden run',
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>!</w:t></w:r>',
      'geheim!',
      'In Word ausgeblendeter Text steht hier sichtbar, 1 Stelle: „geheim“',
    ],
    [
      'two hidden runs',
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>c</w:t></w:r>',
      'abc',
      'In Word ausgeblendeter Text steht hier sichtbar, 2 Stellen, die erste: „a“',
    ],
    [
      'a link without a target',
      '<w:hyperlink r:id="rId99"><w:r><w:t>hier</w:t></w:r></w:hyperlink>',
      'hier',
      'Link entfernt, sein Text bleibt (ohne Ziel) („hier“)',
    ],
    [
      'a picture without a file',
      drawing(
        '<pic:pic><pic:blipFill><a:blip r:embed="rId99"/></pic:blipFill></pic:pic>',
        'Ein Hof',
      ),
      '',
      'Bild „Ein Hof“ nicht übernommen: ohne Datei (nach „… Ein Titel hier Vorn“)',
    ],
    [
      'a formula with a superscript',
      '<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>',
      'x^2',
      'Formel nur als Text übernommen, prüfe sie: „x^2“',
    ],
    [
      'the text of a shape',
      drawing('<a:sp><a:txBody><a:p><a:r><a:t>Im Pfeil</a:t></a:r></a:p></a:txBody></a:sp>'),
      '',
      'Text einer Zeichnung nicht übernommen: „Im Pfeil“ (nach „… Ein Titel hier Vorn“)',
    ],
    [
      'a VML picture without a file',
      '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="rId99"/></v:shape></w:pict></w:r>',
      '',
      'Bild nicht übernommen: ohne Datei (nach „… Ein Titel hier Vorn hinten.“)',
    ],
    [
      'the mark of a missing footnote',
      '<w:r><w:footnoteReference w:id="99"/></w:r>',
      '',
      'Fußnote fehlt in der Word-Datei, ihr Zeichen entfällt (nach „… Ein Titel hier Vorn“)',
    ],
  ])('keeps what it can of %s and remarks on the rest', async (_name, xml, written, remark) => {
    const article = await importBytes('x.docx', withText(xml));
    expect(bodyOf(article)).toBe(`Vorn ${written} hinten.`.replace('  ', ' '));
    expect(article.remarks).toEqual([remark]);
  });

  test.each([
    ['without a fallback', drawing(BOX)],
    [
      'whose fallback is empty',
      `<mc:AlternateContent><mc:Choice Requires="wps">${drawing(BOX)}</mc:Choice><mc:Fallback/></mc:AlternateContent>`,
    ],
    [
      'with a fallback',
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing(BOX)}</mc:Choice><mc:Fallback><w:pict><v:oval xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${CONTENT}</v:textbox></v:oval></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ],
  ])('keeps a text box %s, once', async (_name, xml) => {
    const article = await importBytes('x.docx', withText(xml));
    expect(bodyOf(article)).toBe('Vorn hinten.\n\nIm Kasten 3.');
    expect(article.remarks).toEqual([]);
  });

  test('keeps the pictures of a group, each with its description', async () => {
    const files = unzipSync(
      await word([
        title('Ein Titel hier'),
        new Paragraph({
          children: [
            new ImageRun({ type: 'png', data: PNG, transformation: { width: 4, height: 3 } }),
          ],
        }),
      ]),
    );
    const xml = new TextDecoder().decode(files['word/document.xml']);
    const grouped = xml
      .replace(/<pic:cNvPr [^>]*?\/?>/, (tag) =>
        tag.replace(/descr="[^"]*"/, 'descr="Ein &lt;Hof&gt;"'),
      )
      .replace(
        /(<pic:pic[ >][\s\S]*<\/pic:pic>)/,
        (_, picture: string) => `<wpg:wgp xmlns:wpg="urn:wpg">${picture}${picture}</wpg:wgp>`,
      );
    const article = await importBytes(
      'x.docx',
      zipSync({ ...files, 'word/document.xml': strToU8(grouped) }),
    );
    expect(article.pictures.map(({ name }) => name)).toEqual(['bild-1.png', 'bild-2.png']);
    expect(bodyOf(article).match(/!\[Ein \\<Hof>\]/g)).toHaveLength(2);
    expect(article.remarks).toEqual([]);
  });

  test('remarks on a picture whose file is missing', async () => {
    const { 'word/document.xml': text = new Uint8Array(), ...files } = unzipSync(
      await word([
        new Paragraph({
          children: [
            new TextRun('Ein Satz.'),
            new ImageRun({
              type: 'png',
              data: PNG,
              transformation: { width: 4, height: 3 },
              altText: { name: 'a', description: 'Ein Hof', title: 'a' },
            }),
          ],
        }),
      ]),
    );
    const others = Object.entries(files).filter(([name]) => !name.startsWith('word/media/'));
    const bytes = zipSync({ 'word/document.xml': text, ...Object.fromEntries(others) });
    const { remarks, pictures } = await importBytes('x.docx', bytes);
    expect([pictures, remarks]).toEqual([
      [],
      ['Bild „Ein Hof“ nicht übernommen: ohne Datei (nach „… Ein Satz.“)'],
    ]);
  });

  test('whose XML is truncated is refused', async () => {
    const xml = new TextDecoder().decode(small['word/document.xml']).slice(0, -60);
    const bytes = zipSync({ ...small, 'word/document.xml': strToU8(xml) });
    await expect(importBytes('x.docx', bytes)).rejects.toThrow('beschädigt');
  });

  test('is read whether its parts are compressed or stored', async () => {
    const stored = zipSync(small, { level: 0 });
    expect(stored.byteLength).toBeGreaterThan(zipSync(small).byteLength);
    expect(await importBytes('x.docx', stored)).toEqual(
      await importBytes('x.docx', zipSync(small)),
    );
  });

  test.each([
    ['a program', strToU8('MZ\u0090'), 'sondern ein Programm'],
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), 'alte Word-Datei'],
    ['a truncated archive', zipSync(small).subarray(0, 2000), 'beschädigt'],
    ['an archive without a text', zipSync({ 'a.txt': strToU8('a') }), 'kein Word-Text'],
    [
      'broken XML',
      zipSync({ ...small, 'word/document.xml': strToU8('<w:document') }),
      'beschädigt',
    ],
    ['an archive that unpacks to far too much', bomb, 'zu groß'],
    ['an archive that lies about its size', claimSize(bomb, 70_000_000, 100), 'beschädigt'],
    ['nothing', new Uint8Array(), 'Die Datei ist leer.'],
  ])('that is %s is refused in German', async (_name, bytes, message) => {
    await expect(importBytes('x.docx', bytes)).rejects.toThrow(message);
  });

  test.each([
    [1000, undefined],
    [1001, 'beschädigt'],
  ])('whose text is said to be %i bytes shorter is refused: %s', async (missing, message) => {
    const { byteLength } = present(small['word/document.xml']);
    const archive = claimSize(zipSync(small, { level: 0 }), byteLength, byteLength - missing);
    const reading = importBytes('x.docx', archive).then(({ title }) => title);
    if (message === undefined) await expect(reading).resolves.toBe('Ein Titel hier');
    else await expect(reading).rejects.toThrow(message);
  });

  test('has its comments, page headers and tracked changes remarked on', async () => {
    const xml = new TextDecoder().decode(small['word/document.xml']);
    const changed = xml.replace(
      '</w:body>',
      '<w:p><w:del w:id="1" w:author="A"><w:r><w:delText>weg</w:delText></w:r></w:del></w:p></w:body>',
    );
    const { remarks } = await importBytes(
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
    expect(remarks).toEqual(
      expect.arrayContaining([
        'Kopf- oder Fußzeile nicht übernommen: „Vertraulich“',
        'Kommentar nicht übernommen: „Stimmt das?“ (Eva)',
        'Nachverfolgte Änderungen angenommen, eingefügt: 0, gelöscht: 1',
      ]),
    );
  });
});

/** A drawing as Word writes it. */
function drawing(content: string, alt = ''): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="${alt}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** A Word file with XML between the two words of its only sentence. */
function withText(xml: string): Uint8Array {
  const text = new TextDecoder().decode(small['word/document.xml']);
  const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const written = text.replace(
    /<w:r>(?:(?!<w:r>)[\s\S])*Ein Satz\.[\s\S]*?<\/w:r>/,
    () => run('Vorn ') + xml + run(' hinten.'),
  );
  return zipSync({ ...small, 'word/document.xml': strToU8(written) });
}

/** The same archive with a directory that claims another size of what has this one. */
function claimSize(archive: Uint8Array, size: number, claimed: number): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let offset = 0; offset < bytes.length - 46; offset += 1) {
    const isEntry = view.getUint32(offset, true) === 0x02014b50;
    if (isEntry && view.getUint32(offset + 24, true) === size)
      view.setUint32(offset + 24, claimed, true);
  }
  return bytes;
}
