import readExif from 'exif-reader';
import { readIptc } from './iptc.ts';
import { type FileRights, readXmp, writeXmp } from './xmp.ts';

/** The metadata of a file, raw, as sharp returns it. */
export interface RawMetadata {
  exif?: Buffer | undefined;
  iptc?: Uint8Array | undefined;
  xmp?: Uint8Array | undefined;
}

const MOST_CHARACTERS = 200;
const MOST_NAMES = 5;
const FIELDS = ['creator', 'agency', 'copyright', 'terms', 'licenseUrl'] as const;
const INVISIBLE = /[\p{C}\p{Z}]+/gu;

/**
 * What a file says about its rights, from XMP, IPTC and Exif, in this order where they differ.
 * Anything may be in a file: broken data says nothing, and texts are short and printable.
 */
export function readFileRights({ exif, iptc, xmp }: RawMetadata): FileRights {
  const found = [
    ...(xmp === undefined ? [] : [readXmp(decodePacket(xmp))]),
    ...(iptc === undefined ? [] : [readIptc(iptc)]),
    ...(exif === undefined ? [] : [readExifRights(exif)]),
  ];
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const values = found
        .map((entries) => entries.filter((entry) => entry.field === field))
        .map((entries) => entries.map(({ text }) => clean(text)).filter((text) => text !== ''))
        .map((texts) => (field === 'licenseUrl' ? texts.filter(isWebUrl) : texts));
      const texts = values.find(({ length }) => length > 0) ?? [];
      const names = [...new Set(texts)].slice(0, field === 'creator' ? MOST_NAMES : 1);
      return names.length === 0 ? [] : [[field, names.join(', ')]];
    }),
  );
}

/** The XMP packet for a published copy: rights and nothing else; undefined where a file says nothing. */
export function keepRights(metadata: RawMetadata): string | undefined {
  return writeXmp(readFileRights(metadata));
}

function readExifRights(exif: Buffer): { field: string; text: string }[] {
  try {
    const { Artist = '', Copyright = '' } = readExif(exif).Image ?? {};
    return [
      { field: 'creator', text: String(Artist) },
      { field: 'copyright', text: String(Copyright) },
    ];
  } catch {
    return []; // no Exif data, despite its name
  }
}

/** Packets are UTF-8 mostly; UTF-16 betrays itself by its empty bytes. */
function decodePacket(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xfe && second === 0xff) || first === 0;
  const isWideReversed = (first === 0xff && second === 0xfe) || second === 0;
  const encoding = isWide ? 'utf-16be' : isWideReversed ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function clean(text: string): string {
  const printable = text.replaceAll('\uFFFD', ' ').replace(INVISIBLE, ' ').trim();
  return [...printable.slice(0, 2 * MOST_CHARACTERS)].slice(0, MOST_CHARACTERS).join('').trim();
}

function isWebUrl(text: string): boolean {
  return /^https?:\/\/[^\s"'<>`{}]+$/i.test(text) && URL.canParse(text);
}
