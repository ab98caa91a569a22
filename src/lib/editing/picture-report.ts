import {
  CREDIT_PLACEHOLDER,
  proposeCredit,
  writeCreditField,
  writeCreditProperty,
} from '../pictures/proposed-credit.ts';
import type { FileRights } from '../pictures/xmp.ts';
import { formatNumber } from '../values/counts.ts';
import { isReservedName } from '../values/slug.ts';
import { draftSlug } from './draft.ts';

/** The size of a picture in pixels and bytes. */
interface PictureSize {
  width: number;
  height: number;
  bytes: number;
}

/** What was done to a picture. */
export interface PictureChanges {
  isTurned: boolean;
  isPlaceRemoved: boolean;
  isDataRemoved: boolean;
  from: PictureSize;
  to: PictureSize;
  /** Its former format, such as `TIFF`. */
  convertedFrom: string | undefined;
}

const ALT = 'Was auf dem Bild zu sehen ist.';

/** The file name, without its extension, for a picture: `Packtisch (2).JPG` → `packtisch-2`. */
export function pictureSlug(name: string): string {
  const slug = draftSlug(name.replace(/\.\w+$/, ''));
  return slug === '' || isReservedName(slug) ? ['bild', slug].filter(Boolean).join('-') : slug;
}

/** What was done to a picture, in a German sentence. */
export function describeChanges(changes: PictureChanges): string {
  const { isTurned, isPlaceRemoved, isDataRemoved, from, to, convertedFrom } = changes;
  const isScaled = from.width !== to.width || from.height !== to.height;
  const steps = [
    convertedFrom === undefined ? undefined : `aus ${convertedFrom} umgewandelt`,
    isTurned ? 'aufgerichtet' : undefined,
    isPlaceRemoved ? 'den Standort entfernt' : undefined,
    isDataRemoved ? 'Angaben der Kamera und des Bildprogramms entfernt' : undefined,
    isScaled ? `von ${formatSize(from)} auf ${formatSize(to)} Pixel verkleinert` : undefined,
  ].filter((step) => step !== undefined);
  if (steps.length === 0) return `Nichts war zu tun: ${formatSize(to)} Pixel, ${formatBytes(to)}.`;
  const [first = '', ...others] = steps;
  const sentence = [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(', ');
  return `${sentence}. Vorher ${formatBytes(from)}, jetzt ${formatBytes(to)}.`;
}

/** What a file says about its rights, in a German sentence; undefined for nothing. */
export function describeRights(rights: FileRights): string | undefined {
  const values = [...new Set(Object.values(rights))];
  return values.length === 0
    ? undefined
    : `Die Datei nennt ihre Rechte, und das bleibt so: ${values.join('; ')}`;
}

/** The field `cover` of a draft; `path` is that from the article. */
export function proposeCover(path: string, rights: FileRights) {
  return { image: path, alt: ALT, credit: proposeCredit(rights) ?? CREDIT_PLACEHOLDER };
}

/** The picture as a cover and as a figure, ready to be pasted; `path` is that from the article. */
export function writePictureBlocks(path: string, rights: FileRights): string {
  const credit = proposeCredit(rights) ?? CREDIT_PLACEHOLDER;
  return `Als Titelbild:

cover:
  image: ${path}
  alt: ${ALT}
  ${writeCreditField(credit)}

Im Text:

<Figure image="${path}" alt="${ALT}" ${writeCreditProperty(credit)} />
`;
}

function formatSize({ width, height }: PictureSize): string {
  return `${formatNumber(width)} × ${formatNumber(height)}`;
}

/** `820 KB`, `8,1 MB` */
function formatBytes({ bytes }: PictureSize): string {
  return bytes < 1_000_000
    ? `${formatNumber(Math.ceil(bytes / 1000))} KB`
    : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`;
}
