import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '../../../../src/lib/import/word/read-docx.ts';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** Reads a Word file of one word and these parts. */
function read(parts: Record<string, string>) {
  const files = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELATIONSHIPS,
    'word/document.xml':
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>',
    ...parts,
  };
  return readDocx(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]))),
  );
}

test.each([
  ['Ein Titel', 'Ein Titel'],
  [' Ein Titel ', 'Ein Titel'],
  ['Titelbild', 'Titelbild'],
  ['Mein Dokument', 'Mein Dokument'],
  ['Dokumente', 'Dokumente'],
  ...['', ' ', 'Microsoft Word - a.docx', 'DOKUMENT', 'Dokument 12', 'Dokument12'].map((name) => [
    name,
    undefined,
  ]),
  ...['document', 'Document 1', 'Titel', 'title'].map((name) => [name, undefined]),
])('the title %j in the properties is read as %j', async (written, expected) => {
  const { title } = await read({
    'docProps/core.xml': `<cp:coreProperties><dc:title>${written}</dc:title></cp:coreProperties>`,
  });
  expect(title).toBe(expected);
});

test.each([
  ['header1', '<w:hdr><w:t> Oben </w:t></w:hdr>', ['Kopf- oder Fußzeile nicht übernommen: „Oben“']],
  ['footer', '<w:ftr><w:t>Unten</w:t></w:ftr>', ['Kopf- oder Fußzeile nicht übernommen: „Unten“']],
  ['footer12', '<w:ftr><w:t> </w:t></w:ftr>', []],
  ['myheader', '<w:hdr><w:t>Oben</w:t></w:hdr>', []],
  [
    'comments',
    `<w:comments><w:comment w:author="Eva"><w:t>${'b'.repeat(120)}</w:t></w:comment></w:comments>`,
    [`Kommentar nicht übernommen: „${'b'.repeat(120)}“ (Eva)`],
  ],
  [
    'comments',
    `<w:comments><w:comment w:author="Eva"><w:t>${'b'.repeat(121)}</w:t></w:comment></w:comments>`,
    [`Kommentar nicht übernommen: „${'b'.repeat(120)} …“ (Eva)`],
  ],
])('of the part %s with %s it is said: %j', async (name, xml, remarks) => {
  const reading = await read({ [`word/${name}.xml`]: xml });
  expect(reading.remarks.list()).toEqual(remarks);
});
