import { decodeText } from './encoding.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import type { Reading } from './reading/reading.ts';
import { readPlainText } from './text/read-plain-text.ts';
import { readDocx } from './word/read-docx.ts';

/** Size limit for a file, in bytes. */
export const MAX_FILE = 100_000_000;
/** Size limit for a text file, in bytes: some 3,000 pages. */
const MAX_TEXT = 10_000_000;

const TEXTS: Readonly<Record<string, (text: string) => Reading>> = {
  htm: readHtml,
  html: readHtml,
  markdown: (text) => readMarkdown(text),
  md: (text) => readMarkdown(text),
  mdx: (text) => readMarkdown(text),
  txt: readPlainText,
};

const REMEDIES: Readonly<Record<string, string>> = {
  doc: 'Öffne die Datei in Word und speichere sie als .docx.',
  odt: 'Öffne die Datei in LibreOffice und speichere sie als .docx.',
  pages: 'Öffne die Datei in Pages und exportiere sie als Word-Datei (.docx).',
  pdf: 'Aus einer PDF-Datei lässt sich kein Text zuverlässig lesen. Nimm die Datei, aus der sie entstanden ist.',
  rtf: 'Öffne die Datei in Word oder LibreOffice und speichere sie als .docx.',
};

/** Reads a file by its extension, or text as `readOwn` does. Throws a German sentence with the remedy. */
export async function readSource(
  fileName: string,
  bytes: Uint8Array,
  readOwn?: (text: string) => Reading,
): Promise<Reading> {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (bytes.length === 0) throw new Error('Die Datei ist leer.');
  if (bytes.length > MAX_FILE) throw new Error(tooLarge(bytes.length, MAX_FILE));
  if (extension === 'docx') return readDocx(bytes);
  const readText = readOwn ?? TEXTS[extension];
  if (readText === undefined) {
    throw new Error(
      REMEDIES[extension] ??
        'Übernehmen lassen sich Dateien mit der Endung .docx, .html, .md, .mdx und .txt, dazu .xml aus WordPress und .json aus Ghost.',
    );
  }
  if (bytes.length > MAX_TEXT) throw new Error(tooLarge(bytes.length, MAX_TEXT));
  const { text, encoding, isAssumed } = decodeText(bytes, extension.startsWith('htm'));
  if (text.trim() === '') throw new Error('Die Datei ist leer.');
  const reading = readText(text);
  if (isAssumed || encoding !== 'UTF-8') {
    reading.remarks.add(
      isAssumed
        ? `Zeichensatz angenommen: ${encoding}. Prüfe die Umlaute`
        : `Zeichensatz: ${encoding}`,
    );
  }
  return reading;
}

function tooLarge(size: number, limit: number): string {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
  return `Die Datei ist mit ${megabytes(size)} zu groß, höchstens ${megabytes(limit)}. Teile den Text auf.`;
}
