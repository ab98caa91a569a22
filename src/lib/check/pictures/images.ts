import type { RuleId } from '../../../schema/rule-ids.ts';
import type { Library } from '../../articles/library.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import type { FileRights } from '../../pictures/xmp.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { formatNumber } from '../../values/counts.ts';
import { decodePath } from '../../values/url-parts.ts';
import { explainNeighbor } from './file-neighbors.ts';
import { type FoundImage, findImages, resolvePath } from './found-images.ts';

/** What is known of an image file. */
export interface ImageFacts {
  bytes: number;
  /** In pixels; undefined where the file cannot be read as an image. */
  size: { width: number; height: number } | undefined;
  /** True when the file says where it was taken. */
  hasLocation: boolean;
  /** What it says about its rights. */
  rights?: FileRights;
}

/** Image files by path. */
export type Images = ReadonlyMap<string, ImageFacts>;

/** What is wrong with an image. */
interface ImageError {
  rule: RuleId;
  message: string;
}

const MOST_BYTES = 4_000_000;
const MOST_PIXELS = 6000;
const FORMATS = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

const FOREIGN =
  'Das Bild käme von einem fremden Server und verriete ihm die Leser. Lege es neben diese Datei.';
const UNREADABLE = 'ist kein Bild, das sich lesen lässt. Speichere es neu als JPG, PNG oder WebP.';
const CONVERTIBLE = /\.(?:tiff?|hei[cf])$/i;
const CONVERT = 'ist kein Bild, das Browser zeigen. Was zu tun ist, sagt: npm run image --';
const UNMEASURED =
  'ist beschädigt oder sagt nicht am Anfang, wie groß die Zeichnung ist. `<svg …>` gehört ganz in die ersten 1.000 Zeichen, mit `width` und `height` in Pixeln oder mit `viewBox`. Speichere die Datei neu, ohne eingebettete Daten des Zeichenprogramms, oder als PNG.';
const DRAWING =
  'taugt hier nicht, weil Feeds, Karten und Suchmaschinen ein Foto brauchen. Speichere es als JPG, PNG oder WebP.';
const BACKSLASH =
  'enthält einen umgekehrten Schrägstrich; im Netz führt das ins Leere. Schreibe ihn mit /, etwa ./bild.jpg.';
const BARE =
  'So kommt die Bilddatei nicht auf die Website, auch nicht mit <img>. Schreibe ![Beschreibung](./bild.jpg) oder <Figure>.';
const RESERVED =
  'enthält ein Zeichen, das in Adressen etwas anderes bedeutet (? # %) oder ein Leerzeichen am Rand. Benenne die Datei um, und schreibe den Namen, wie er im Ordner steht.';
const ELSEWHERE =
  'liegt nicht neben dieser Datei; im Netz führt das ins Leere. Lege das Bild dorthin und schreibe ./bild.jpg.';
const LOCATION =
  'verrät in seinen Angaben, wo es aufgenommen wurde (GPS). So verschwinden sie: npm run image -- --replace';

/** Errors of the image files that a file names. One without a description comes first. */
export function checkImages(
  path: string,
  found: readonly FoundImage[],
  { paths, publicFiles }: Library,
  images: Images,
): Problem[] {
  return found.flatMap((image) => {
    const { url, alt, position } = image;
    if (alt?.trim() === '' || url === undefined) return [];
    const report = ({ rule, message }: ImageError) => problemAt(rule, path, position, message);
    if (/^(?:https?:|\/\/)/i.test(url))
      return report({ rule: 'third-party-request', message: FOREIGN });
    const missing = checkPath(image, path, (file) => paths.has(file));
    const neighbor =
      missing?.rule === 'missing-image'
        ? explainNeighbor(url, resolvePath(path, url), paths)
        : undefined;
    if (missing !== undefined) return report({ ...missing, message: neighbor ?? missing.message });
    if (url.startsWith('/') && publicFiles?.has(decodePath(url)) === false)
      return report({ rule: 'invalid-image-path', message: `\`${url}\` ${ELSEWHERE}` });
    const file = resolvePath(path, url);
    const facts = images.get(file);
    return facts === undefined ? [] : checkFile(url, file, facts).map(report);
  });
}

/** Errors of the images that keep a page from being shown at all: their files are missing or no images. */
export function findMissingImages(
  document: TextDocument<object>,
  hasFile: (path: string) => boolean,
): Problem[] {
  return findImages(document).flatMap((image) => {
    const error = checkPath(image, document.path, hasFile);
    return error === undefined
      ? []
      : problemAt(error.rule, document.path, image.position, error.message);
  });
}

/** What is wrong with an image's path, undefined for a file that exists and for other servers. */
function checkPath(
  { url, isCover, isBare }: FoundImage,
  path: string,
  hasFile: (path: string) => boolean,
): ImageError | undefined {
  if (url === undefined || /^(?:https?:|data:|\/\/)/i.test(url)) return undefined;
  const invalid = (message: string): ImageError => ({ rule: 'invalid-image-path', message });
  const unreadable = (message: string): ImageError => ({ rule: 'unreadable-image', message });
  if (url.includes('\\')) return invalid(`\`${url}\` ${BACKSLASH}`);
  // What the publisher put into public/ is served at the root, but a cover is processed.
  if (url.startsWith('/') && !isCover) return undefined;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url)) return invalid(`\`${url}\` ${ELSEWHERE}`);
  if (isBare) return invalid(BARE);
  if (isCover ? /[?#%]|^\s|\s$/.test(url) : /[?#]|%(?![\da-f]{2})/i.test(url))
    return invalid(`\`${url}\` ${RESERVED}`);
  const file = resolvePath(path, url);
  if (/[?#%]/.test(file)) return invalid(`\`${url}\` ${RESERVED}`);
  if (!hasFile(file))
    return {
      rule: 'missing-image',
      message: `Die Bilddatei \`${url}\` gibt es nicht. Lege sie neben diese Datei oder verbessere den Namen.`,
    };
  if (isCover && /\.svg$/i.test(file)) return unreadable(`\`${url}\` ${DRAWING}`);
  if (CONVERTIBLE.test(file)) return unreadable(`\`${url}\` ${CONVERT} ${quotePath(file)}`);
  return FORMATS.test(file) ? undefined : unreadable(`\`${url}\` ${UNREADABLE}`);
}

function checkFile(
  url: string,
  path: string,
  { bytes, size, hasLocation }: ImageFacts,
): ImageError[] {
  if (size === undefined) {
    const reason = /\.svg$/i.test(url) ? UNMEASURED : UNREADABLE;
    return [{ rule: 'unreadable-image', message: `\`${url}\` ${reason}` }];
  }
  const { width, height } = size;
  const isLarge = bytes > MOST_BYTES || Math.max(width, height) > MOST_PIXELS;
  const megabytes = formatNumber(Math.round(bytes / 100_000) / 10);
  const large = `\`${url}\` ist sehr groß: ${width} × ${height} Pixel, ${megabytes} MB. Verkleinere es auf höchstens ${formatNumber(MOST_PIXELS)} Pixel und 4 MB; das Magazin zeigt nie mehr. Das geht auch so: npm run image -- --replace ${quotePath(path)}`;
  return [
    ...(hasLocation
      ? [{ rule: 'image-location', message: `\`${url}\` ${LOCATION} ${quotePath(path)}` } as const]
      : []),
    ...(isLarge ? [{ rule: 'large-image', message: large } as const] : []),
  ];
}

/** As the command line takes it. */
function quotePath(path: string): string {
  return /[^\p{L}\p{N}_./-]/u.test(path) ? `"${path}"` : path;
}
