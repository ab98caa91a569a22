import {
  Bookmark,
  CheckBox,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  SymbolRun,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { pickEffort } from '../../../thorough.ts';
import { importBytes, readableText } from '../import-fixture.ts';

const SCHEMA = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const ITEM_LISTS = [
  list(1, 'decimal', 720),
  list(2, 'bullet', 1080),
  list(3, 'lowerLetter', 360),
  list(4, 'none', 720),
  '<w:num w:numId="5"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>',
].join('');

describe('each word that mammoth finds is in the article', () => {
  test.each([
    [
      'headings, emphasis and links',
      [
        new Paragraph({ text: 'Erstes Kapitel', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({ text: 'Tieferes Kapitel', heading: HeadingLevel.HEADING_4 }),
        new Paragraph({
          children: [
            new TextRun({ text: 'fett', bold: true }),
            new TextRun({ text: ' kursiv', italics: true }),
            new TextRun({ text: ' hoch', superScript: true }),
            new TextRun({ text: ' unterstrichen', underline: {} }),
            new TextRun({ text: ' markiert', highlight: 'yellow' }),
            new TextRun({ text: ' verborgen', vanish: true }),
            new TextRun({ children: [new Tab(), 'nach Tabulator '] }),
            new TextRun({ text: 'neue Zeile', break: 1 }),
            new PageBreak(),
            new TextRun('{geschweift} <spitz> & *Stern*'),
          ],
        }),
        new Paragraph({
          children: [
            new Bookmark({ id: 'ziel', children: [new TextRun('Ziel ')] }),
            new InternalHyperlink({ anchor: 'ziel', children: [new TextRun('Sprung ')] }),
            new ExternalHyperlink({ link: 'https://a.de', children: [new TextRun('Seite ')] }),
            new ExternalHyperlink({ link: 'file:///c:/a', children: [new TextRun('Ablage')] }),
          ],
        }),
      ],
    ],
    [
      'lists and tables',
      [
        new Paragraph({ text: 'Punkt', bullet: { level: 0 } }),
        new Paragraph({ text: 'tief', bullet: { level: 3 } }),
        new Paragraph({ text: 'zurück', bullet: { level: 1 } }),
        new Paragraph({ text: 'Schritt', numbering: { reference: 'n', level: 0 } }),
        new Paragraph('Text dazwischen'),
        new Paragraph({ text: 'Schritt weiter', numbering: { reference: 'n', level: 1 } }),
        new Table({
          rows: [
            new TableRow({
              children: [cell('Kopf eins'), cell('Kopf zwei', { columnSpan: 2 })],
            }),
            new TableRow({
              children: [cell('hoch', { rowSpan: 2 }), cell('a | b'), cell('Ende')],
            }),
            new TableRow({
              children: [
                new TableCell({
                  children: [
                    new Paragraph({ text: 'Punkt in Zelle', bullet: { level: 0 } }),
                    new Paragraph({ text: 'Titel in Zelle', heading: HeadingLevel.HEADING_2 }),
                  ],
                }),
                new TableCell({
                  children: [
                    new Table({ rows: [new TableRow({ children: [cell('innen')] })] }),
                    new Paragraph('darunter'),
                  ],
                }),
              ],
            }),
          ],
        }),
      ],
    ],
    [
      'notes, comments, changes, symbols and check boxes',
      [
        new Paragraph({
          children: [
            new TextRun('Vorn'),
            new FootnoteReferenceRun(1),
            new CommentRangeStart(0),
            new TextRun(' kommentiert'),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
            new InsertedTextRun({ text: ' eingefügt', id: 1, author: 'A', date: '2026-01-01' }),
            new DeletedTextRun({ text: ' gelöscht', id: 2, author: 'A', date: '2026-01-01' }),
            new SymbolRun('F0E0'),
            new CheckBox({ checked: true }),
            new TextRun(' hinten'),
          ],
        }),
      ],
    ],
  ])('of %s', async (_what, children) => {
    const document = new Document({
      comments: { children: [{ id: 0, author: 'A', children: [new Paragraph('Stimmt das?')] }] },
      footnotes: { 1: { children: [new Paragraph('Anmerkung')] } },
      numbering: {
        config: [
          {
            reference: 'n',
            levels: [LevelFormat.DECIMAL, LevelFormat.LOWER_ROMAN].map((format, level) => ({
              level,
              format,
              text: `%${level + 1}.`,
            })),
          },
        ],
      },
      sections: [{ children }],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    expect(await lostWords(bytes)).toEqual([]);
  });

  test('of any order of list items, tables and text', async () => {
    const item = fc
      .record({
        id: fc.integer({ min: 1, max: 6 }),
        level: fc.nat(2),
        indent: fc.nat(3),
        hasText: fc.boolean(),
      })
      .map(({ id, level, indent, hasText }) =>
        paragraph(
          `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>${indent > 0 ? `<w:ind w:left="${indent * 360}"/>` : ''}`,
          hasText,
        ),
      );
    const text = fc.constantFrom(
      paragraph('', true),
      paragraph('', false),
      paragraph('<w:outlineLvl w:val="1"/>', true),
      paragraph('<w:pBdr/>', false),
      paragraph('<w:framePr w:dropCap="drop"/>', true),
      '<w:p><w:bookmarkStart w:name="a"/></w:p>',
      `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('', true)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
      `<w:customXml><w:customXmlPr/>${paragraph('', true)}</w:customXml>`,
    );
    const table = fc
      .array(item, { minLength: 1, maxLength: 2 })
      .map(
        (cells) =>
          `<w:tbl><w:tr>${cells.map((each) => `<w:tc>${each}</w:tc>`).join('')}</w:tr></w:tbl>`,
      );
    const body = fc.array(fc.oneof({ weight: 4, arbitrary: item }, text, table), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(body, async (blocks) => {
        let count = 0;
        const numbered = blocks.join('').replaceAll('WORT', () => `wort${count++}`);
        expect(await lostWords(pack(`${numbered}${paragraph('', true)}`))).toEqual([]);
      }),
      { numRuns: pickEffort(40, 150), seed: 3 },
    );
  }, 60_000);

  test('of a file whose namespaces have other prefixes', async () => {
    const xml = `<n:document xmlns:n="${SCHEMA}"><n:body><n:p><n:r><n:t>Ein Wort</n:t></n:r></n:p></n:body></n:document>`;
    expect(await lostWords(zipSync({ 'word/document.xml': strToU8(xml) }))).toEqual([]);
  });
});

/** The words of mammoth's plain text that the article lacks. */
async function lostWords(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const article = await importBytes('x.docx', bytes);
  const kept = Map.groupBy(wordsOf(`${article.title} ${readableText(article)}`), (word) => word);
  return wordsOf(value).filter((word) => kept.get(word)?.pop() === undefined);
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function cell(text: string, options: { columnSpan?: number; rowSpan?: number } = {}): TableCell {
  return new TableCell({ ...options, children: [new Paragraph(text)] });
}

function paragraph(properties: string, hasText: boolean): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${hasText ? '<w:r><w:t xml:space="preserve">WORT </w:t></w:r>' : ''}</w:p>`;
}

function list(id: number, format: string, indent: number): string {
  const level = (index: number) =>
    `<w:lvl w:ilvl="${index}"><w:numFmt w:val="${format}"/><w:pPr><w:ind w:left="${indent * (index + 1)}"/></w:pPr></w:lvl>`;
  return `<w:abstractNum w:abstractNumId="${id}">${level(0)}${level(1)}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}

function pack(body: string): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${SCHEMA}" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}</w:body></w:document>`,
    ),
    'word/numbering.xml': strToU8(`<w:numbering xmlns:w="${SCHEMA}">${ITEM_LISTS}</w:numbering>`),
  });
}
