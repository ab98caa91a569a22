import { type UnzipFileInfo, unzipSync } from 'fflate';

/** The parts of a Word file by their path, such as `word/document.xml`. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Unpacked size of all parts together, in bytes. A Word file beyond it is an attack or a film. */
const MAX_UNPACKED = 300_000_000;
/** Size of one part that is read as XML, in bytes: some 10,000 pages. */
const MAX_XML = 60_000_000;
const MAX_PARTS = 5_000;

/** Text, styles, notes, lists and pictures; no macros, fonts, or embedded files. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(_rels\/)?[^/]+\.(xml|rels)|word\/media\/[^/]+)$/i;

const TOO_LARGE = 'Die Word-Datei ist entpackt zu groß. Teile den Text auf mehrere Dateien auf.';
const DAMAGED =
  'Die Word-Datei ist beschädigt. Öffne sie in Word, speichere sie neu und versuche es noch einmal.';
const PROGRAM = 'Das ist keine Word-Datei, sondern ein Programm. Öffne sie nicht.';
const OTHER_FILES: readonly (readonly [signature: string, message: string])[] = [
  [
    '\xD0\xCF\x11\xE0',
    'Das ist eine alte Word-Datei (.doc) oder eine mit Kennwort. Öffne sie in Word und speichere sie ohne Kennwort als .docx.',
  ],
  ['MZ', PROGRAM],
  ['\x7FELF', PROGRAM],
];

/**
 * Unpacks the parts of a Word file that an import needs. The sizes in the ZIP directory are
 * checked first; no part is unpacked beyond the size it claims. Throws a German sentence.
 */
export function unpackDocx(bytes: Uint8Array): Parts {
  assertZip(bytes);
  const parts = new Map(Object.entries(unzip(bytes)));
  if (![...parts.keys()].some((path) => /^word\/document\d*\.xml$/i.test(path)))
    throw new Error('In der Datei steckt kein Word-Text. Speichere sie in Word als .docx.');
  return parts;
}

function assertZip(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (start.startsWith('PK')) return;
  const known = OTHER_FILES.find(([signature]) => start.startsWith(signature));
  throw new Error(
    known?.[1] ??
      'Das ist keine Word-Datei, auch wenn sie so heißt. Speichere den Text in Word als .docx.',
  );
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let count = 0;
  let total = 0;
  const filter = ({ name, size, originalSize }: UnzipFileInfo) => {
    count += 1;
    const isNeeded = NEEDED.test(name);
    if (isNeeded) total += originalSize;
    const isXml = !/^word\/media\//i.test(name);
    if (count > MAX_PARTS || total > MAX_UNPACKED || (isNeeded && isXml && originalSize > MAX_XML))
      throw new Error(TOO_LARGE);
    // Packing adds a few bytes at most: such a directory lies about the size.
    if (isNeeded && size > originalSize + 1_000) throw new Error(DAMAGED);
    return isNeeded;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof Error && error.message === TOO_LARGE ? error : new Error(DAMAGED);
  }
}
