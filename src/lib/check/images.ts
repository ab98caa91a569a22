import type { ArticleData } from '../../schema/article.ts';
import { formatNumber } from '../counts.ts';
import type { Problem } from '../problem.ts';
import { slugify } from '../slug.ts';
import type { Place } from '../yaml-source.ts';
import { problemAt } from './document.ts';
import type { Library, TextDocument } from './library.ts';
import { resolvePath } from './references.ts';
import { attributeOf, isElement, placeOfNode, type TextTree, walk } from './text-tree.ts';

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
const FORMATS = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?)$/i;
/** What cameras, screens and forms call a picture; it tells nothing to those who do not see it. */
const NAME_AS_TEXT =
  /^(?:[\w-]+\.(?:jpe?g|png|webp|avif|gif|svg|heic)|(?:img|dsc[nf]?|dscf|pxl|image|photo|screenshot|bildschirmfoto)[-_ ]?[\d_-]+|foto|bild|grafik|titelbild|logo|image|photo|screenshot|bildschirmfoto|alt|beschreibung)$/i;

const MISSING_TEXT =
  'Dem Bild fehlt die Beschreibung. Sage in einem Satz, was zu sehen ist: ![Beschreibung](./bild.jpg), bei <Figure> mit alt="…".';
const FOREIGN =
  'Das Bild käme von einem fremden Server und verriete ihm die Leser. Lege die Datei neben den Beitrag.';
const UNREADABLE = 'ist kein Bild, das sich lesen lässt. Speichere es neu als JPG, PNG oder WebP.';
const LOCATION =
  'verrät in seinen Angaben, wo es aufgenommen wurde (GPS). Speichere es ohne Standort, etwa mit „Standort entfernen“ im Bildprogramm.';

/** Faults of the images in a text and of an article's cover. */
export function checkImages(
  document: TextDocument<ArticleData> | TextDocument<object>,
  { paths }: Library,
  images: Images,
): Problem[] {
  return findImages(document).flatMap(({ url, alt, place }) => {
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
    if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url)) return named;
    const file = resolvePath(document.path, url);
    if (!paths.has(file))
      return [
        ...named,
        ...report(
          `Die Bilddatei \`${url}\` gibt es nicht. Lege sie neben den Beitrag oder verbessere den Namen.`,
        ),
      ];
    if (!FORMATS.test(file)) return [...named, ...report(`\`${url}\` ${UNREADABLE}`)];
    return [...named, ...checkFile(url, images.get(file), document.path, place)];
  });
}

function checkFile(
  url: string,
  facts: ImageFacts | undefined,
  path: string,
  place: Place,
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

/** An image in a text: alt is undefined where none is needed, empty where it is missing. */
interface FoundImage {
  url: string | undefined;
  alt: string | undefined;
  place: Place;
}

function findImages({ tree, frontmatter }: TextDocument<object>): FoundImage[] {
  const nodes = tree === undefined ? [] : [...walk(tree)];
  const definitions = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  return [...findCover(frontmatter), ...nodes.flatMap((node) => findImage(node, definitions))];
}

function findImage(node: TextTree, definitions: ReadonlyMap<string, string>): FoundImage[] {
  const place = placeOfNode(node);
  if (node.type === 'image') return [{ url: node.url, alt: node.alt ?? '', place }];
  if (node.type === 'imageReference')
    return [{ url: definitions.get(node.identifier), alt: node.alt ?? '', place }];
  if (node.type === 'html')
    return [...node.value.matchAll(/<img\b[^>]*\bsrc=["']?([^"'\s>]+)[^>]*>/gi)].map(
      ([tag, url]) => ({
        url,
        alt: /\balt=["']([^"']*)/i.exec(tag)?.[1] ?? '',
        place,
      }),
    );
  if (!isElement(node)) return [];
  const source = { Figure: 'image', img: 'src' }[node.name ?? ''];
  const url = source === undefined ? undefined : attributeOf(node, source);
  if (url === undefined) return [];
  const isDecorative = node.name === 'Figure' && attributeOf(node, 'decorative') !== undefined;
  const alt = isDecorative ? undefined : (attributeOf(node, 'alt') ?? '');
  return [{ url: url ?? undefined, alt, place }];
}

/** The cover as written, even where other fields have faults; its missing text is named by the schema. */
function findCover({ data, placeOf }: TextDocument<object>['frontmatter']): FoundImage[] {
  const cover = fieldOf(data, 'cover');
  const [image, alt] = [fieldOf(cover, 'image'), fieldOf(cover, 'alt')];
  if (typeof image !== 'string') return [];
  const text = typeof alt === 'string' && alt.trim() !== '' ? alt : undefined;
  return [{ url: image, alt: text, place: placeOf(['cover', 'image']) }];
}

function fieldOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null
    ? Object.entries(data).find(([name]) => name === key)?.[1]
    : undefined;
}
