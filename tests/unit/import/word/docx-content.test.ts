import { expect, test } from 'vitest';
import { createRemarks } from '../../../../src/lib/import/reading/remarks.ts';
import { prepareContent } from '../../../../src/lib/import/word/docx-content.ts';
import { parseXml, writeXml } from '../../../../src/lib/import/word/docx-xml.ts';
import { eachOf } from '../../../expectations.ts';

/** The content of a part as mammoth gets it, and the remarks on it. */
function prepare(xml: string, notes: readonly string[] = []): string[] {
  const part = parseXml(new TextEncoder().encode(`<w:body>${xml}</w:body>`));
  const remarks = createRemarks();
  prepareContent(part, new Set(notes), remarks);
  const written = new TextDecoder().decode(writeXml(part));
  return [/<w:body>(.*)<\/w:body>/s.exec(written)?.[1] ?? '', ...remarks.list()];
}

const run = (text: string, properties = '') => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;

const READ = `w:br w:bookmarkStart w:body w:document w:footnote w:footnotes w:endnote w:endnotes w:fldChar
w:hyperlink w:ins w:moveTo w:noBreakHyphen w:object w:p w:pict w:r w:sdt w:sdtContent w:softHyphen w:sym
w:t w:tab w:tbl w:tc w:tr w:txbxContent v:group v:imagedata v:rect v:roundrect v:shape v:textbox`;

test.each(eachOf(READ.split(/\s+/)))('%s stays, and what is in it gives way', (name) => {
  expect(prepare(`<${name}><x:y>a</x:y></${name}>`)).toEqual([`<${name}>a</${name}>`]);
});

test.each(['w:pPr', 'w:rPr', 'w:del', 'w:drawing', 'w:instrText', 'w:moveFrom', 'w:tblGrid'])(
  '%s stays with all that is in it',
  (name) => {
    const xml = `<${name}><x:y>a</x:y></${name}>`;
    expect(prepare(xml)).toEqual([xml]);
  },
);

test.each(['xw:br', 'w:brx', 'xv:shape', 'w:Prx', 'xw:del', 'w:dele', 'w:smartTag', 'v:oval'])(
  '%s gives way to what is in it',
  (name) => {
    expect(prepare(`<${name}>a<w:tab></w:tab></${name}>`)).toEqual(['a<w:tab/>']);
  },
);

test.each<[xml: string, prepared: string, ...remarks: string[]]>([
  [
    `${run('a')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>`,
    `${run('a')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r/>`,
    'Endnote fehlt in der Word-Datei, ihr Zeichen entfällt (nach „… a“)',
  ],
  [
    `${run('a')}<w:r><w:footnoteReference w:id="3"/></w:r>`,
    `${run('a')}<w:r/>`,
    'Fußnote fehlt in der Word-Datei, ihr Zeichen entfällt (nach „… a“)',
  ],
  [
    `${run('a')}<w:altChunk/>`,
    run('a'),
    'Eingefügtes Dokument nicht übernommen. Öffne die Datei in Word und speichere sie neu, dann ist sein Text dabei (nach „… a“)',
  ],
  ['<w:cr></w:cr><w:rPr><w:dstrike/></w:rPr>', '<w:br/><w:rPr><w:strike/></w:rPr>'],
  [
    '<w:fldSimple w:instr=" HYPERLINK x"><w:t>a</w:t></w:fldSimple>',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:t>a</w:t><w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ],
  ['<w:fldSimple w:instr="HYPERLINKS x"><w:t>a</w:t></w:fldSimple>', '<w:t>a</w:t>'],
  ['<w:fldSimple w:instr="xHYPERLINK x"><w:t>a</w:t></w:fldSimple>', '<w:t>a</w:t>'],
  [
    '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><m:oMath></m:oMath>',
    '<w:r><w:t xml:space="preserve">x</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>',
    'Formel nur als Text übernommen, prüfe sie: „x“',
  ],
  ...['', ' w:val="1"', ' w:val="true"', ' w:val="x0"', ' w:val="office"'].map(
    (value): [string, string, string] => {
      const hidden = run('a', `<w:rPr><w:vanish${value}/></w:rPr>`);
      return [hidden, hidden, 'In Word ausgeblendeter Text steht hier sichtbar, 1 Stelle: „a“'];
    },
  ),
  ...['0', 'false', 'off'].map((value): [string, string] => {
    const shown = run('a', `<w:rPr><w:vanish w:val="${value}"/></w:rPr>`);
    return [shown, shown];
  }),
  ['<w:r><w:rPr><w:vanish/></w:rPr></w:r>', '<w:r><w:rPr><w:vanish/></w:rPr></w:r>'],
  [`${run('a')}<w:vanish/>`, run('a')],
])('%s is prepared as %s', (xml, prepared, ...remarks) => {
  expect(prepare(xml, ['w:footnoteReference 2'])).toEqual([prepared, ...remarks]);
});

const picture = (alt?: string) =>
  `<pic:pic><pic:cNvPr${alt === undefined ? '' : ` descr="${alt}"`}/></pic:pic>`;

test.each([
  ['', picture('a') + picture('b'), ''],
  ['', picture('a') + picture('a'), 'a'],
  ['', picture('a') + picture(), ''],
  ['c', picture('a'), 'c'],
])('of a group described as %j with the pictures %s the text is %j', (own, pictures, text) => {
  const [xml = ''] = prepare(
    `<w:drawing><wp:docPr descr="${own}"/><a:graphicData><x:group>${pictures}</x:group></a:graphicData></w:drawing>`,
  );
  expect(xml).toBe(
    `<w:drawing><wp:docPr descr="${text}"/><a:graphicData>${pictures}</a:graphicData></w:drawing>`,
  );
});

test('a picture of its own keeps its drawing, and empty shapes need no remark', () => {
  const xml = `<w:drawing><wp:docPr descr=""/><a:graphicData>${picture('a')}</a:graphicData></w:drawing>`;
  expect(prepare(xml)).toEqual([xml]);
  const shape = (text: string) => `<w:drawing><a:txBody><a:t>${text}</a:t></a:txBody></w:drawing>`;
  expect(prepare(shape(' '))).toHaveLength(1);
  expect(prepare(shape(' b '))[1]).toMatch(/^Text einer Zeichnung nicht übernommen: „b“/);
});
