import type { ArticleData } from '../../../schema/article.ts';
import type { Library } from '../../articles/library.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { type Position, type Problem, problemAt } from '../../source/problem.ts';
import { formatNumber } from '../../values/counts.ts';
import { slugify } from '../../values/slug.ts';
import { decodeAddress } from '../../values/url-path.ts';
import { resolvePath } from '../fields/references.ts';
import { type FoundImage, findImages } from './found-images.ts';

/** What is known of an image file. */
export interface ImageFacts {
  bytes: number;
  /** In pixels; undefined where the file cannot be read as an image. */
  size: { width: number; height: number } | undefined;
  /** True when the file says where it was taken. */
  hasLocation: boolean;
}

/** Image files by path. */
export type Images = ReadonlyMap<string, ImageFacts>;

const MOST_BYTES = 4_000_000;
const MOST_PIXELS = 6000;
const FORMATS = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;
/** What cameras, screens and forms call a picture; it tells nothing to those who do not see it. */
const NAME_AS_TEXT =
  /^(?:[\w-]+\.(?:jpe?g|png|webp|avif|gif|svg|heic)|(?:img|dsc[nf]?|dscf|pxl|image|photo|screenshot|bildschirmfoto)[-_ ]?[\d_-]+|foto|bild|grafik|titelbild|logo|image|photo|screenshot|bildschirmfoto|alt|beschreibung)$/i;

const MISSING_TEXT =
  'Dem Bild fehlt die Beschreibung. Sage in einem Satz, was zu sehen ist: ![Beschreibung](./bild.jpg), bei <Figure> mit alt="…".';
const FOREIGN =
  'Das Bild käme von einem fremden Server und verriete ihm die Leser. Lege die Datei neben den Beitrag.';
const UNREADABLE = 'ist kein Bild, das sich lesen lässt. Speichere es neu als JPG, PNG oder WebP.';
const NO_DRAWING =
  'taugt nicht als Titelbild, weil Feeds und Karten ein Foto brauchen. Speichere es als JPG, PNG oder WebP.';
const BACKSLASH =
  'enthält einen umgekehrten Schrägstrich; im Netz führt das ins Leere. Schreibe ihn mit /, etwa ./bild.jpg.';
const BARE =
  'So kommt die Bilddatei nicht auf die Website, auch nicht mit <img>. Schreibe ![Beschreibung](./bild.jpg) oder <Figure>.';
const ODD =
  'enthält ein Zeichen, das in Adressen etwas anderes bedeutet (? # %) oder ein Leerzeichen am Rand. Benenne die Datei um, und schreibe den Namen, wie er im Ordner steht.';
const ELSEWHERE =
  'liegt nicht neben dem Beitrag; im Netz führt das ins Leere. Lege das Bild dorthin und schreibe ./bild.jpg.';
const LOCATION =
  'verrät in seinen Angaben, wo es aufgenommen wurde (GPS). Speichere es ohne Standort, etwa mit „Standort entfernen“ im Bildprogramm.';

/** Faults of the images in a text and of an article's cover. */
export function checkImages(
  document: TextDocument<ArticleData> | TextDocument<object>,
  { paths, publicFiles }: Library,
  images: Images,
): Problem[] {
  const hasFile = (path: string) => paths.has(path);
  return findImages(document).flatMap((image) => {
    const { url, alt, place } = image;
    const report = (message: string): Problem[] => [problemAt(document.path, place, message)];
    if (alt !== undefined && alt.trim() === '') return report(MISSING_TEXT);
    const isName = alt !== undefined && isNameAsText(alt, url);
    const named = isName
      ? report(
          `„${alt}“ ist ein Name, keine Beschreibung. Sage in einem Satz, was auf dem Bild zu sehen ist.`,
        )
      : [];
    if (url === undefined) return named;
    if (/^(?:https?:)?\/\//i.test(url)) return [...named, ...report(FOREIGN)];
    const missing = faultOfFile(image, document.path, hasFile);
    if (missing !== undefined) return [...named, ...report(missing)];
    if (url.startsWith('/') && publicFiles?.has(decodeAddress(url)) === false)
      return [...named, ...report(`\`${url}\` ${ELSEWHERE}`)];
    const facts = images.get(resolvePath(document.path, url));
    return [...named, ...checkFile(url, facts, document.path, place)];
  });
}

/** Faults of the images that keep a page from being shown at all: their files are missing or no images. */
export function findMissingImages(
  document: TextDocument<ArticleData> | TextDocument<object>,
  hasFile: (path: string) => boolean,
): Problem[] {
  return findImages(document).flatMap((image) => {
    const fault = faultOfFile(image, document.path, hasFile);
    return fault === undefined ? [] : [problemAt(document.path, image.place, fault)];
  });
}

/** What is wrong with an image's address, undefined for a file that is there and for other servers. */
function faultOfFile(
  { url, isCover, isBare }: FoundImage,
  path: string,
  hasFile: (path: string) => boolean,
): string | undefined {
  if (url === undefined || /^(?:https?:|data:|\/\/)/i.test(url)) return undefined;
  if (url.includes('\\')) return `\`${url}\` ${BACKSLASH}`;
  // What the publisher put into public/ is served at the root, but a cover is worked on.
  if (url.startsWith('/') && !isCover) return undefined;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url)) return `\`${url}\` ${ELSEWHERE}`;
  if (isBare) return BARE;
  if (isCover ? /[?#%]|^\s|\s$/.test(url) : /[?#]|%(?![\da-f]{2})/i.test(url))
    return `\`${url}\` ${ODD}`;
  const file = resolvePath(path, url);
  if (/[?#%]/.test(file)) return `\`${url}\` ${ODD}`;
  if (!hasFile(file))
    return `Die Bilddatei \`${url}\` gibt es nicht. Lege sie neben den Beitrag oder verbessere den Namen.`;
  if (isCover && /\.svg$/i.test(file)) return `\`${url}\` ${NO_DRAWING}`;
  return FORMATS.test(file) ? undefined : `\`${url}\` ${UNREADABLE}`;
}

function checkFile(
  url: string,
  facts: ImageFacts | undefined,
  path: string,
  place: Position,
): Problem[] {
  if (facts === undefined) return [];
  const { bytes, size, hasLocation } = facts;
  if (size === undefined) return [problemAt(path, place, `\`${url}\` ${UNREADABLE}`)];
  const isLarge = bytes > MOST_BYTES || Math.max(size.width, size.height) > MOST_PIXELS;
  const megabytes = formatNumber(Math.round(bytes / 100_000) / 10);
  return [
    ...(hasLocation ? [problemAt(path, place, `\`${url}\` ${LOCATION}`)] : []),
    ...(isLarge
      ? [
          {
            ...problemAt(
              path,
              place,
              `\`${url}\` ist sehr groß: ${size.width} × ${size.height} Pixel, ${megabytes} MB. Verkleinere es auf höchstens ${formatNumber(MOST_PIXELS)} Pixel und 4 MB; das Magazin zeigt nie mehr.`,
            ),
            severity: 'hint' as const,
          },
        ]
      : []),
  ];
}

function isNameAsText(alt: string, url: string | undefined): boolean {
  const file = (url ?? '').replace(/^.*\//, '').replace(/\.\w+$/, '');
  return (
    NAME_AS_TEXT.test(alt.trim()) ||
    (file !== '' && /[-_\d]/.test(alt) && slugify(alt) === slugify(file))
  );
}
