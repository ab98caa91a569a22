import { expect, test } from 'vitest';
import { MAX_FILE, readSource } from '../../../src/lib/import/read-source.ts';
import { createRemarks } from '../../../src/lib/import/reading/remarks.ts';

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const readOwn = () => ({
  tree: { type: 'root' as const, children: [] },
  pictures: [],
  remarks: createRemarks(),
});
const WORD = 'Öffne die Datei in Word und speichere sie als .docx.';

test.each([
  ['a.doc', WORD],
  ['a.odt', 'Öffne die Datei in LibreOffice und speichere sie als .docx.'],
  ['a.pages', 'Öffne die Datei in Pages und exportiere sie als Word-Datei (.docx).'],
  [
    'a.PDF',
    'Aus einer PDF-Datei lässt sich kein Text zuverlässig lesen. Nimm die Datei, aus der sie entstanden ist.',
  ],
  ['a.rtf', 'Öffne die Datei in Word oder LibreOffice und speichere sie als .docx.'],
  [
    'a.b.xyz',
    'Übernehmen lassen sich Dateien mit der Endung .docx, .html, .md, .mdx und .txt, dazu .xml aus WordPress und .json aus Ghost.',
  ],
  ['a', expect.stringContaining('Übernehmen lassen sich Dateien')],
])('says what to do with %s', async (fileName, message) => {
  await expect(readSource(fileName, bytesOf('a'))).rejects.toMatchObject({ message });
});

test.each(['', ' \n'])('refuses the empty file %j', async (text) => {
  await expect(readSource('a.txt', bytesOf(text))).rejects.toThrow('Die Datei ist leer.');
});

test.each(['htm', 'HTML', 'markdown', 'md', 'mdx', 'txt'])('reads .%s', async (extension) => {
  const reading = await readSource(`a.b.${extension}`, bytesOf('Ein Text'));
  expect(JSON.stringify(reading.tree)).toContain('Ein Text');
  expect(reading.remarks.list()).toEqual([]);
});

test.each([
  [MAX_FILE, WORD],
  [MAX_FILE + 1, 'Die Datei ist mit 101 MB zu groß, höchstens 100 MB. Teile den Text auf.'],
])('a file of %i bytes is read or refused', async (length, message) => {
  expect(MAX_FILE).toBe(100_000_000);
  await expect(readSource('a.doc', new Uint8Array(length))).rejects.toThrow(message);
});

test('a text has 10 MB at most', async () => {
  const bytes = Buffer.alloc(10_000_001, 'a');
  await expect(readSource('a.txt', bytes, readOwn)).rejects.toThrow(
    'Die Datei ist mit 11 MB zu groß, höchstens 10 MB.',
  );
  expect((await readSource('a.txt', bytes.subarray(1), readOwn)).pictures).toEqual([]);
});

test.each([
  [bytesOf('Größe', 'latin1'), 'Zeichensatz angenommen: Windows-1252. Prüfe die Umlaute'],
  [bytesOf('\uFEFFGröße'), 'Zeichensatz: UTF-8 mit Kennung'],
])('says in which characters it read a text', async (bytes, remark) => {
  expect((await readSource('a.txt', bytes)).remarks.list()).toEqual([remark]);
});

test.each([
  ['a.html', 'Zeichensatz: iso-8859-2'],
  ['a.htm', 'Zeichensatz: iso-8859-2'],
  ['a.txt', 'Zeichensatz angenommen: Windows-1252. Prüfe die Umlaute'],
])('believes of %s what a page declares', async (fileName, remark) => {
  const bytes = bytesOf('<meta charset="iso-8859-2"><p>Gr\u00f6\u00dfe</p>', 'latin1');
  expect((await readSource(fileName, bytes)).remarks.list()).toContain(remark);
});
