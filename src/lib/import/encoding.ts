/** A text read from bytes, and how. */
export interface DecodedText {
  text: string;
  /** Name of the encoding as editors may have seen it, such as `Windows-1252`. */
  encoding: string;
  /** False where the bytes themselves say what they are. */
  isAssumed: boolean;
}

const BYTE_ORDER_MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8', encoding: 'UTF-8 mit Kennung' },
  { bytes: [0xff, 0xfe], label: 'utf-16le', encoding: 'UTF-16' },
  { bytes: [0xfe, 0xff], label: 'utf-16be', encoding: 'UTF-16' },
] as const;

/** Control characters that no text contains: typical of a program, picture or archive. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const BINARY = /[\u0000-\u0008\u000E-\u001F]/;

/**
 * Decodes the bytes of a text file: by its byte order mark, as UTF-16 where every other byte is
 * zero, as UTF-8 where they are valid, as a web page declares, else as Windows-1252. Line ends
 * become `\n`. Throws a German sentence for what is no text.
 */
export function decodeText(bytes: Uint8Array, isPage = false): DecodedText {
  const decoded = decode(bytes, isPage);
  const text = decoded.text.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n');
  if (BINARY.test(text)) {
    throw new Error('Das ist keine Textdatei, sondern ein Programm, Bild oder Archiv.');
  }
  return { ...decoded, text: text.normalize('NFC') };
}

function decode(bytes: Uint8Array, isPage: boolean): DecodedText {
  const mark = BYTE_ORDER_MARKS.find((candidate) =>
    candidate.bytes.every((byte, index) => bytes[index] === byte),
  );
  if (mark !== undefined) {
    const text = new TextDecoder(mark.label).decode(bytes);
    return { text, encoding: mark.encoding, isAssumed: false };
  }
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== undefined) {
    return { text: new TextDecoder(unmarked).decode(bytes), encoding: 'UTF-16', isAssumed: true };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'UTF-8', isAssumed: false };
  } catch {
    const declared = isPage ? declaredDecoder(bytes) : undefined;
    if (declared !== undefined)
      return { text: declared.decode(bytes), encoding: declared.encoding, isAssumed: false };
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { text, encoding: 'Windows-1252', isAssumed: true };
  }
}

/** UTF-16 without a byte order mark: in Latin text the high byte of most characters is zero. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2000);
  const zerosAt = (parity: number) =>
    sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const half = sample.length / 2;
  if (half < 4) return undefined;
  if (zerosAt(1) > half * 0.7 && zerosAt(0) < half * 0.1) return 'utf-16le';
  return zerosAt(0) > half * 0.7 && zerosAt(1) < half * 0.1 ? 'utf-16be' : undefined;
}

/** The encoding that a page declares; undefined where it declares none or an unknown one. */
function declaredDecoder(bytes: Uint8Array): TextDecoder | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4000));
  const label = /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1] ?? '';
  try {
    return /^utf/i.test(label) ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
}
