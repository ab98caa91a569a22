/** The datasets of IPTC's application record that tell of rights. */
const DATASETS: Readonly<Record<number, 'creator' | 'agency' | 'copyright'>> = {
  80: 'creator',
  110: 'agency',
  116: 'copyright',
};
const MARKER = 0x1c;
const APPLICATION_RECORD = 2;
/** The name of IPTC's block among Photoshop's, with the number 0x0404. */
const BLOCK = [0x38, 0x42, 0x49, 0x4d, 0x04, 0x04];

/**
 * The creators, agencies and copyright notices in the IPTC data of a picture, as sharp returns it:
 * alone or among Photoshop's blocks. What is broken ends the reading.
 * https://www.iptc.org/std/photometadata/documentation/
 */
export function readIptc(bytes: Uint8Array): { field: string; text: string }[] {
  const found: { field: string; text: string }[] = [];
  let at = findStart(bytes);
  while (bytes[at] === MARKER) {
    const [record, dataset = 0, high = 0x80, low = 0] = bytes.subarray(at + 1, at + 5);
    const length = high * 256 + low;
    // A set first bit announces a length of several bytes, which no name needs.
    if (high >= 0x80) break;
    const field = record === APPLICATION_RECORD ? DATASETS[dataset] : undefined;
    const value = bytes.subarray(at + 5, at + 5 + length);
    if (field !== undefined) found.push({ field, text: decode(value) });
    at += 5 + length;
  }
  return found;
}

function findStart(bytes: Uint8Array): number {
  if (bytes[0] === MARKER) return 0;
  let block = bytes.indexOf(0x38);
  while (block >= 0 && !BLOCK.every((byte, step) => bytes[block + step] === byte))
    block = bytes.indexOf(0x38, block + 1);
  if (block < 0) return bytes.length;
  // After its number come a name, padded to even length, and the size of the data.
  const nameLength = (bytes[block + BLOCK.length] ?? 0) + 1;
  return block + BLOCK.length + nameLength + (nameLength % 2) + 4;
}

/** As UTF-8, or as Windows-1252 where it is none; few programs declare which. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
