import { Inflate, zipSync } from 'fflate';

/** Unpacked size of all parts together, in bytes. A Word file beyond it is an attack or a film. */
const LARGEST_UNPACKED = 300_000_000;
/** Size of one part that is read as XML, in bytes: some 10,000 pages. */
const LARGEST_XML = 60_000_000;
const MOST_PARTS = 5_000;
const SLICE = 16_384;
const BROKEN =
  'Die Word-Datei ist beschädigt. Öffne sie in Word, speichere sie neu und versuche es noch einmal.';
const TOO_LARGE = 'Die Word-Datei ist entpackt zu groß. Teile den Text auf mehrere Dateien auf.';

/** A part of an archive as its directory lists it. */
interface Part {
  name: string;
  method: number;
  packed: Uint8Array;
  size: number;
}

/**
 * Unpacks the parts of a Word file that an import needs. Sizes are counted while unpacking, so
 * that a directory that lies about them does no harm. Throws a German sentence.
 */
export function unpackWord(bytes: Uint8Array): Map<string, Uint8Array> {
  requireWordFile(bytes);
  const parts = readDirectory(bytes).filter(({ name }) => isNeeded(name));
  let total = 0;
  const unpacked = new Map<string, Uint8Array>();
  for (const part of parts) {
    const isXml = !/^word\/media\//i.test(part.name);
    const content = unpack(
      part,
      Math.min(LARGEST_UNPACKED - total, isXml ? LARGEST_XML : Number.POSITIVE_INFINITY),
    );
    total += content.length;
    unpacked.set(part.name, content);
  }
  if (![...unpacked.keys()].some((name) => /^word\/document\d*\.xml$/i.test(name))) {
    throw new Error('In der Datei steckt kein Word-Text. Speichere sie in Word als .docx.');
  }
  return unpacked;
}

/** The same parts as a new archive, with nothing in it that has not been counted. */
export function repackWord(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

function requireWordFile(bytes: Uint8Array): void {
  const starts = (...signs: number[]) => signs.every((sign, index) => bytes[index] === sign);
  if (starts(0x50, 0x4b)) return;
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new Error(
      'Das ist eine alte Word-Datei (.doc) oder eine mit Kennwort. Öffne sie in Word und speichere sie ohne Kennwort als .docx.',
    );
  }
  if (starts(0x4d, 0x5a) || starts(0x7f, 0x45, 0x4c, 0x46)) {
    throw new Error('Das ist keine Word-Datei, sondern ein Programm. Öffne sie nicht.');
  }
  throw new Error(
    'Das ist keine Word-Datei, auch wenn sie so heißt. Speichere den Text in Word als .docx.',
  );
}

/** Reads the central directory (APPNOTE 4.3.12), the one list of parts that counts. */
function readDirectory(bytes: Uint8Array): Part[] {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    if (count > MOST_PARTS) throw new Error(TOO_LARGE);
    const parts: Part[] = [];
    let place = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(place, true) !== 0x02014b50) throw new Error(BROKEN);
      const nameLength = view.getUint16(place + 28, true);
      const header = view.getUint32(place + 42, true);
      const data =
        header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
      const packedSize = view.getUint32(place + 20, true);
      if (view.getUint16(place + 8, true) & 1)
        throw new Error(
          'Die Word-Datei ist mit einem Kennwort geschützt. Speichere sie ohne Kennwort.',
        );
      if (data + packedSize > bytes.length) throw new Error(BROKEN);
      parts.push({
        name: new TextDecoder().decode(bytes.subarray(place + 46, place + 46 + nameLength)),
        method: view.getUint16(place + 10, true),
        packed: bytes.subarray(data, data + packedSize),
        size: view.getUint32(place + 24, true),
      });
      place +=
        46 + nameLength + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
    }
    return parts;
  } catch (error) {
    throw error instanceof RangeError ? new Error(BROKEN) : error;
  }
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let place = view.byteLength - 22; place >= lowest; place -= 1) {
    if (view.getUint32(place, true) === 0x06054b50) return place;
  }
  throw new Error(BROKEN);
}

function unpack({ method, packed, size }: Part, limit: number): Uint8Array {
  if (size > limit || (method === 0 && packed.length > limit)) throw new Error(TOO_LARGE);
  if (method === 0) return packed;
  if (method !== 8) throw new Error(BROKEN);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((chunk) => {
    length += chunk.length;
    if (length > size) throw new Error(length > limit ? TOO_LARGE : BROKEN);
    chunks.push(chunk);
  });
  try {
    for (let place = 0; place < packed.length; place += SLICE) {
      inflater.push(packed.subarray(place, place + SLICE), place + SLICE >= packed.length);
    }
  } catch (error) {
    throw error instanceof Error && error.message === TOO_LARGE ? error : new Error(BROKEN);
  }
  return join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const content = new Uint8Array(length);
  let place = 0;
  for (const chunk of chunks) {
    content.set(chunk, place);
    place += chunk.length;
  }
  return content;
}

/** Text, styles, notes, lists and pictures; no macros, fonts, or embedded files. */
function isNeeded(name: string): boolean {
  return /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(_rels\/)?[^/]+\.(xml|rels)|word\/media\/[^/]+)$/i.test(
    name,
  );
}
