import { decodeText } from './encoding.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import type { Reading } from './reading/reading.ts';
import { readPlainText } from './text/read-plain-text.ts';
import { readDocx } from './word/read-docx.ts';

/** Largest file that is read, in bytes. */
export const LARGEST_FILE = 100_000_000;
/** Largest text file, in bytes: some 3,000 pages. */
const LARGEST_TEXT = 10_000_000;

const TEXTS: Readonly<Record<string, (text: string) => Reading>> = {
  htm: readHtml,
  html: readHtml,
  markdown: readMarkdown,
  md: readMarkdown,
  txt: readPlainText,
};

const REMEDIES: Readonly<Record<string, string>> = {
  doc: 'Öffne die Datei in Word und speichere sie als .docx.',
  mdx: 'Diese Datei ist schon in der Form des Magazins: Lege sie in den Ordner content/articles und rufe npm run check auf.',
  odt: 'Öffne die Datei in LibreOffice und speichere sie als .docx.',
  pages: 'Öffne die Datei in Pages und exportiere sie als Word-Datei (.docx).',
  pdf: 'Aus einer PDF-Datei lässt sich kein Text zuverlässig lesen. Nimm die Datei, aus der sie entstanden ist.',
  rtf: 'Öffne die Datei in Word oder LibreOffice und speichere sie als .docx.',
};

/** Reads a file by the ending of its name. Throws a German sentence with the remedy. */
export async function readSource(fileName: string, bytes: Uint8Array): Promise<Reading> {
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (bytes.length === 0) throw new Error('Die Datei ist leer.');
  if (bytes.length > LARGEST_FILE) throw new Error(tooLarge(bytes.length, LARGEST_FILE));
  if (ending === 'docx') return readDocx(bytes);
  const readText = TEXTS[ending];
  if (readText === undefined) {
    throw new Error(
      REMEDIES[ending] ??
        'Übernehmen lassen sich Dateien mit der Endung .docx, .html, .md und .txt.',
    );
  }
  if (bytes.length > LARGEST_TEXT) throw new Error(tooLarge(bytes.length, LARGEST_TEXT));
  const { text, encoding, isAssumed } = decodeText(bytes, ending.startsWith('htm'));
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
