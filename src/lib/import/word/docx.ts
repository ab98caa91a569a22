import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { parseHtml, readHtmlTree } from '../html/read-html.ts';
import { createNotes, type Notes } from '../notes.ts';
import type { PictureSource, Reading } from '../reading.ts';
import { noteLosses } from './docx-losses.ts';
import { mendWord } from './docx-mend.ts';
import { restoreNumbers } from './docx-numbers.ts';
import { PARAGRAPH_STYLES } from './docx-paragraphs.ts';
import { unpackDocx } from './unpack-docx.ts';

/** Besides what mammoth knows; paragraphs come with the names that the mending gives them. */
const STYLES = [
  ...PARAGRAPH_STYLES,
  ...['Emphasis', 'Intense Emphasis', 'Subtle Emphasis', 'Hervorhebung'].map(
    (name) => `r[style-name='${name}'] => em`,
  ),
  ...['HTML Code', 'Source Text', 'Verbatim Char'].map((name) => `r[style-name='${name}'] => code`),
  'u => u',
  'strike => s',
  'highlight => mark',
  'comment-reference => !',
];

/** Reads a Word file. Throws a German sentence for what is none or is damaged. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const notes = createNotes();
  const parts = unpackDocx(bytes);
  noteLosses(parts, notes);
  const pictures: PictureSource[] = [];
  const { value, messages } = await convert(
    zipSync(Object.fromEntries(mendWord(parts, notes)), { level: 0 }),
    pictures,
  );
  for (const { message } of messages) translate(message, notes);
  const reading = readHtmlTree(
    restoreNumbers(parseHtml(value)),
    notes,
    (source) => pictures[Number(/^wort:(\d+)$/.exec(source)?.[1])],
  );
  return { ...reading, title: titleProperty(parts) };
}

async function convert(archive: Uint8Array, pictures: PictureSource[]) {
  try {
    return await mammoth.convertToHtml(
      { buffer: Buffer.from(archive) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async (image) => {
          const content = await image.readAsBuffer().catch(() => new Uint8Array());
          pictures.push({ bytes: content });
          return { src: `wort:${pictures.length - 1}` };
        }),
      },
    );
  } catch {
    throw new Error(
      'Die Word-Datei ist beschädigt oder ungewöhnlich aufgebaut. Öffne sie in Word, speichere sie neu und versuche es noch einmal.',
    );
  }
}

/** mammoth's English remarks on what it left out, as far as they concern an editor. */
function translate(message: string, notes: Notes): void {
  const element = /unrecognised element was ignored: (.+)$/.exec(message)?.[1];
  if (element !== undefined) notes.count(`Bestandteil der Word-Datei nicht übernommen: ${element}`);
  const symbol = /w:sym element .*: char (\w+) in font (.+)$/.exec(message);
  if (symbol !== null)
    notes.count(`Zeichen ${symbol[1]} der Schrift ${symbol[2]} nicht übernommen`);
}

function titleProperty(parts: ReadonlyMap<string, Uint8Array>): string | undefined {
  const core = parts.get('docProps/core.xml');
  if (core === undefined) return undefined;
  const raw = /<dc:title[^>]*>([^<]*)<\/dc:title>/.exec(new TextDecoder().decode(core))?.[1] ?? '';
  const title = raw
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
    .trim();
  const isUseless = /^(microsoft word - |dokument\s?\d*$|document\s?\d*$|titel$|title$)/i.test(
    title,
  );
  return title === '' || isUseless ? undefined : title;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
