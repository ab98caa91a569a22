import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bodyOf, importBytes } from '../import-fixture.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Styles based on others, as editors define them. */
const STYLES = [
  style('Title', 'Title'),
  style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  style('Quote', 'Quote'),
  style('Code', 'Source Code'),
  style('Subtitle', 'Subtitle', '', 'Title'),
  style('Own1', 'Magazin Kapitel', '', 'Heading1'),
  style('Own2', 'Magazin Abschnitt', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
  style('Own3', 'Magazin Zitat', '', 'Quote'),
  style('Body', 'Kein Kapitel', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', 'Heading1'),
  style('Round1', 'Im Kreis', '', 'Round2'),
  style('Round2', 'Herum', '', 'Round1'),
  style('Toc', 'toc 1'),
  style('Bullet', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
  style('Bullet2', 'List Bullet 2', '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>'),
  style('OwnBullet', 'Magazin Punkt', '', 'Bullet'),
  style('Line', 'Horizontal Line'),
].join('');
const NUMBERING = [
  list(1, level(0, 'bullet', '•') + level(1, 'bullet', '•')),
  list(2, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)', 3)),
  list(3, level(0, 'bullet', ' ')),
  list(4, level(0, 'bullet', '•', 1, 643)),
  list(5, level(0, 'lowerLetter', '%1)', 1, 1080) + level(1, 'upperRoman', '%2.')),
  '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
  '<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>',
  '<w:num w:numId="5"><w:abstractNumId w:val="4"/></w:num>',
  '<w:num w:numId="6"><w:abstractNumId w:val="5"/></w:num>',
  '<w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>',
].join('');

const title = styled('Title', 'Ein Titel hier');
const cell = (text: string) => `<w:tc>${plain(text)}</w:tc>`;

describe('a paragraph of a Word file', () => {
  test.each([
    ['is a heading by a style based on one', styled('Own1', 'A') + plain('b'), '## A\n\nb'],
    [
      'is a heading by the outline level of its style',
      styled('Own1', 'A') + styled('Own2', 'B') + plain('c'),
      '## A\n\n### B\n\nc',
    ],
    [
      'is a heading by an outline level of its own',
      paragraph('A', '<w:outlineLvl w:val="0"/>') + plain('b'),
      '## A\n\nb',
    ],
    ['is no heading where its style resets the outline level', styled('Body', 'a'), 'a'],
    ['is a quotation by a style based on one', styled('Own3', 'a') + plain('b'), '> a\n\nb'],
    ['is text where its style inherits from itself', styled('Round1', 'a'), 'a'],
    ['is no title where its subtitle style is based on one', styled('Subtitle', 'a'), 'a'],
    [
      'is code with its indent',
      styled('Code', 'if x') + styled('Code', '  {y}'),
      '```\nif x\n  {y}\n```',
    ],
    ['of a table of contents is left out', plain('a') + styled('Toc', 'A 1'), 'a'],
    [
      'in the content control of a table of contents is left out',
      `${plain('a')}<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${plain('Inhalt')}</w:sdtContent></w:sdt>`,
      'a',
    ],
    [
      'with a drop cap continues in the next one',
      paragraph('D', '<w:framePr w:dropCap="drop"/>') + plain('as ist so.'),
      'Das ist so.',
    ],
    [
      'that only draws a line becomes a rule',
      `${plain('a')}<w:p><w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:o" o:hr="t"/></w:pict></w:r></w:p>${plain('b')}${paragraph('', '<w:pBdr><w:bottom w:val="single"/></w:pBdr>')}${plain('c')}${styled('Line', '')}${plain('d')}`,
      'a\n\n---\n\nb\n\n---\n\nc\n\n---\n\nd',
    ],
    [
      'after an open field instruction is kept',
      `<w:p><w:r><w:t>a</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${plain('b')}`,
      'a\n\nb',
    ],
    [
      'is a list item by a style based on one',
      styled('OwnBullet', 'a') + styled('Bullet', 'b'),
      '- a\n- b',
    ],
    [
      'is a sublist of the item before by the indent of its style',
      styled('Bullet', 'a') + styled('Bullet2', 'b') + styled('Bullet', 'c'),
      '- a\n  - b\n- c',
    ],
    ['is no sublist where no item precedes it', styled('Bullet2', 'a') + plain('b'), '- a\n\nb'],
    [
      'continues the item before where its mark is empty',
      item(1, 0, 'a') + item(3, 0, 'b') + item(1, 0, 'c'),
      '- a\n\n  b\n- c',
    ],
    [
      'keeps its number after other text',
      item(2, 0, 'a') + item(2, 0, 'b') + plain('c') + item(2, 0, 'd'),
      '1. a\n2. b\n\nc\n\n3. d',
    ],
    ['of a level beyond Word’s nine is kept', item(2, 10_000_000, 'a') + plain('b'), 'a\n\nb'],
    ['keeps the number that its list starts with', item(4, 0, 'a') + item(4, 0, 'b'), '7. a\n8. b'],
    [
      'starts a list where its number does not follow',
      item(2, 0, 'a') + item(4, 0, 'b'),
      '1. a\n\n7) b',
    ],
    [
      'is counted anew below each item',
      item(2, 0, 'a') + item(2, 1, 'b') + item(2, 1, 'c') + item(2, 0, 'd') + item(2, 1, 'e'),
      '1. a\n\n   3. b\n   4. c\n2. d\n\n   3. e',
    ],
    [
      'is a sublist by the deeper indent of a list of its own',
      item(2, 0, 'a') + item(5, 0, 'b') + item(5, 0, 'c') + item(2, 0, 'd') + item(6, 0, 'e'),
      '1. a\n   - b\n   - c\n2. d\n   1. e',
    ],
    [
      'is a sublist by an indent of its own',
      item(1, 0, 'a') + item(1, 0, 'b').replace('<w:numPr>', '<w:ind w:left="720"/><w:numPr>'),
      '- a\n  - b',
    ],
    ['is text where its list is missing', item(9, 0, 'a'), 'a'],
  ])('%s', async (_claim, xml, written) => {
    const article = await importBytes('x.docx', word(styled('Title', 'Ein Titel hier') + xml));
    expect([article.title, bodyOf(article)]).toEqual(['Ein Titel hier', written]);
  });

  test.each([
    ['Emphasis', '*a*'],
    ['Intense Emphasis', '*a*'],
    ['Subtle Emphasis', '*a*'],
    ['Hervorhebung', '*a*'],
    ['Strong', '**a**'],
    ['HTML Code', '`a`'],
    ['Source Text', '`a`'],
    ['Verbatim Char', '`a`'],
    ['Book Title', 'a'],
  ])('has the emphasis of the style %s', async (name, written) => {
    const run = '<w:p><w:r><w:rPr><w:rStyle w:val="S"/></w:rPr><w:t>a</w:t></w:r></w:p>';
    const own = style('S', name).replace('"paragraph"', '"character"');
    expect(bodyOf(await importBytes('x.docx', word(title + plain('b') + run, own)))).toBe(
      `b\n\n${written}`,
    );
  });

  test.each([
    ['a lone row', [['a', 'b']], '| a | b |\n| - | - |'],
    [
      'two rows',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      '| a | b |\n| - | - |\n| c | d |',
    ],
    ['a lone cell', [['a']], 'a'],
    ['one column', [['a'], ['b']], 'a\n\nb'],
    [
      'an empty cell',
      [
        ['a', ''],
        ['', 'd'],
      ],
      '| a | |\n| - | - |\n| | d |',
    ],
  ])('of a table with %s is kept', async (_, rows, written) => {
    const cells = rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('');
    const article = await importBytes(
      'x.docx',
      word(`${title}<w:tbl>${cells}</w:tbl>${plain('z')}`),
    );
    expect(bodyOf(article).replace(/ +/g, ' ')).toBe(`${written}\n\nz`);
  });

  test.each([
    [
      styled('Toc', 'a') + styled('Toc', 'b'),
      'Zeile des Inhaltsverzeichnisses weggelassen, die Website macht ein eigenes (2-mal)',
    ],
    [
      '<w:altChunk/>',
      'Eingefügtes Dokument nicht übernommen. Öffne die Datei in Word und speichere sie neu, dann ist sein Text dabei (nach „… Ein Titel hier a“)',
    ],
    [
      '<w:p><w:r><w:sym w:font="Eigene" w:char="F041"/></w:r></w:p>',
      'Zeichen F041 der Schrift Eigene nicht übernommen',
    ],
    [
      item(6, 0, 'b') + item(6, 0, 'c'),
      'Liste mit Buchstaben oder römischen Zahlen zählt jetzt in Ziffern: „bc“',
    ],
  ])('is remarked on where it is left out or changed: %s', async (xml, remark) => {
    const { remarks } = await importBytes(
      'x.docx',
      word(styled('Title', 'Ein Titel hier') + plain('a') + xml),
    );
    expect(remarks).toEqual([remark]);
  });
});

function word(body: string, styles = ''): Uint8Array {
  const parts = {
    'word/document.xml': `<w:document ${NAMESPACE} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${NAMESPACE}>${STYLES}${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${NAMESPACE}>${NUMBERING}</w:numbering>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

function style(id: string, name: string, properties = '', base = ''): string {
  const basedOn = base === '' ? '' : `<w:basedOn w:val="${base}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn}${properties}</w:style>`;
}

function list(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
}

function level(index: number, format: string, text: string, start = 1, indent = 0): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${indent}"/></w:pPr></w:lvl>`;
}

function paragraph(text: string, properties: string): string {
  const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p><w:pPr>${properties}</w:pPr>${run}</w:p>`;
}

function plain(text: string): string {
  return paragraph(text, '');
}

function styled(id: string, text: string): string {
  return paragraph(text, `<w:pStyle w:val="${id}"/>`);
}

function item(id: number, index: number, text: string): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${id}"/></w:numPr>`);
}
