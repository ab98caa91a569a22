import sharp, { type Metadata } from 'sharp';
import type { PictureChanges } from '../../lib/editing/picture-report.ts';
import { keepRights, readFileRights } from '../../lib/pictures/file-rights.ts';
import type { FileRights } from '../../lib/pictures/xmp.ts';
import { hasLocation } from '../content/read-images.ts';

/** More pixels than any page shows. */
const MOST_PIXELS = 4000;
/** Pages are made from the result, which must not look worse than its original. */
const QUALITY = 85;

/** A picture that is ready for an article. */
export interface PreparedPicture {
  bytes: Uint8Array;
  /** True where these are the bytes of the original. */
  isKept: boolean;
  extension: string;
  changes: PictureChanges;
  rights: FileRights;
}

type Format = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif';

const HEIC =
  'ist ein HEIC-Bild, wie iPhones es speichern; das lässt sich hier nicht öffnen. Sichere es als JPEG: am Mac in „Vorschau“ mit „Ablage > Exportieren“, unter Windows in „Fotos“ mit „Speichern unter“. Damit das iPhone gleich JPEG schreibt: „Einstellungen > Kamera > Formate > Maximale Kompatibilität“';
const RAW = 'enthält Rohdaten einer Kamera. Entwickle es im Bildprogramm, und sichere es als JPEG';
const DRAWING =
  'ist eine Zeichnung (SVG). Sie braucht keine Vorbereitung: Lege sie neben den Beitrag';
const UNKNOWN =
  'ist beschädigt oder kein Bild. Öffne es in einem Bildprogramm, und sichere es als JPEG oder PNG';
const ENDLESS =
  'hat zu viele Pixel für dieses Programm. Verkleinere es im Bildprogramm auf höchstens 10.000 Pixel Breite';

/** The first bytes of what cannot be opened here, and why. */
const REFUSED: readonly (readonly [signature: RegExp, reason: string])[] = [
  [/^.{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/s, HEIC],
  [/^.{4}ftypcrx|^II.{6}CR|^FUJIFILMCCD-RAW|^IIR[OS]|^IIU\0/s, RAW],
];
const DRAWING_NAME = /\.svg$/i;
const RAW_NAME = /\.(?:3fr|arw|cr[23]|dng|nef|nrw|orf|pef|raf|raw|rw2|srw)$/i;

/**
 * Turns a picture the right way up, scales it down and leaves out all data but its rights. One that
 * needs nothing of this keeps its bytes. Throws a German sentence without its subject.
 */
export async function preparePicture(name: string, original: Buffer): Promise<PreparedPicture> {
  const metadata = await readMetadata(name, original);
  const format = formatOf(metadata);
  const rights = readFileRights(metadata);
  const { autoOrient: size, exif, iptc, xmp } = metadata;
  const packet = keepRights(metadata);
  const isTurned = (metadata.orientation ?? 1) > 1;
  const isScaled = Math.max(size.width, size.height) > MOST_PIXELS;
  const isDataRemoved =
    exif !== undefined || iptc !== undefined || (xmp !== undefined && xmp.toString() !== packet);
  const isConverted = format !== metadata.format && !isAvif(metadata);
  const isKept = !(isTurned || isScaled || isDataRemoved || isConverted) || format === 'gif';
  const bytes = isKept ? await assertWhole(original) : await encode(original, format, packet);
  const after = isKept ? metadata : await sharp(bytes).metadata();
  return {
    bytes,
    isKept,
    extension: format === 'jpeg' ? 'jpg' : format,
    rights,
    changes: {
      isTurned: isTurned && !isKept,
      isDataRemoved: isDataRemoved && !isKept,
      isPlaceRemoved: !isKept && hasPlace(metadata),
      from: { ...size, bytes: original.byteLength },
      to: { ...(isKept ? size : after.autoOrient), bytes: bytes.byteLength },
      convertedFrom: isConverted ? metadata.format.toUpperCase() : undefined,
    },
  };
}

async function readMetadata(name: string, original: Buffer): Promise<Metadata> {
  const start = original.subarray(0, 40).toString('latin1');
  const [, reason] = REFUSED.find(([signature]) => signature.test(start)) ?? [];
  if (DRAWING_NAME.test(name)) throw new Error(DRAWING);
  if (RAW_NAME.test(name) || reason !== undefined) throw new Error(reason ?? RAW);
  try {
    const metadata = await sharp(original).metadata();
    if (metadata.format === 'svg') throw new Error(DRAWING);
    return metadata;
  } catch (error) {
    throw explain(error);
  }
}

async function encode(
  original: Buffer,
  format: Format,
  packet: string | undefined,
): Promise<Buffer> {
  const picture = sharp(original, { animated: format === 'webp' })
    .autoOrient()
    .resize({ width: MOST_PIXELS, height: MOST_PIXELS, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
  const described = packet === undefined ? picture : picture.withXmp(packet);
  const quality = format === 'png' || format === 'gif' ? {} : { quality: QUALITY };
  try {
    return await described.toFormat(format, quality).toBuffer();
  } catch (error) {
    throw explain(error);
  }
}

/** Returns a picture that can be read to its end, as encoding it would. */
async function assertWhole(original: Buffer): Promise<Buffer> {
  await sharp(original)
    .resize({ width: 9 })
    .toBuffer()
    .catch((error) => {
      throw explain(error);
    });
  return original;
}

/** What a picture is stored as: in its own format where pages can be made of that. */
function formatOf(metadata: Metadata): Format {
  const { format, hasAlpha, pages = 1 } = metadata;
  if (format === 'jpeg' || format === 'png' || format === 'webp') return format;
  if (isAvif(metadata)) return 'avif';
  if (format === 'gif' && pages > 1) return 'gif';
  return hasAlpha || format === 'gif' ? 'png' : 'jpeg';
}

function isAvif({ format, compression }: Metadata): boolean {
  return String(format) === 'avif' || (format === 'heif' && compression === 'av1');
}

function hasPlace({ exif, xmp }: Metadata): boolean {
  const isInXmp = xmp?.includes('GPSLatitude') ?? false;
  return isInXmp || (exif !== undefined && hasLocation(exif));
}

/** Our own sentences stay; all else that sharp throws is English. */
function explain(error: unknown): Error {
  const { message } = error instanceof Error ? error : { message: '' };
  if (message === DRAWING) return new Error(DRAWING);
  return new Error(/pixel limit|too large|exceeds/i.test(message) ? ENDLESS : UNKNOWN);
}
