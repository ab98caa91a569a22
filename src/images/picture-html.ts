import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import sharp from 'sharp';
import { type Candidate, listCandidates } from '../lib/pictures/candidates.ts';
import { DEFAULT_FOCUS, formatPoint, type Point } from '../lib/pictures/crop.ts';
import { PLACES, type Place, type PlaceName, type View } from '../lib/pictures/places.ts';
import type { PublishedPhoto } from '../lib/site/structured-picture.ts';
import { escapeHtml } from '../lib/values/html-text.ts';
import { pathOfOriginal } from './original.ts';

/** A picture in a place of the layout. */
export interface PlacedPicture {
  image: ImageMetadata;
  place: PlaceName;
  /** What a crop keeps, in percent from the left and from the top. */
  focus?: Point | undefined;
}

/** Attributes of `<source>`, and of `<link rel="preload">` by other names. */
export interface PictureSource {
  media: string | undefined;
  srcset: string;
  sizes: string;
  width: number;
  height: number;
}

/** What search engines ask for: https://developers.google.com/search/docs/appearance/google-discover */
const WHOLE_WIDTH = 1200;
/** As large as a text is wide. */
const ANIMATION_WIDTH = 976;

/** The sources of a picture as AVIF, one for each view of its place. */
export async function listSources(picture: PlacedPicture): Promise<PictureSource[]> {
  const place: Place = PLACES[picture.place];
  return Promise.all(
    place.map(async (view) => {
      const candidates = listCandidates(view, picture.image);
      const urls = candidates.map(async (candidate) => {
        return `${await publish(picture, candidate, 'avif')} ${candidate.width}w`;
      });
      const { media, sizes } = view;
      const srcset = (await Promise.all(urls)).join(', ');
      return { media, srcset, sizes, ...sizeOf(view, picture.image, candidates) };
    }),
  );
}

/**
 * The HTML of a picture: `<picture>` with AVIF and one file for browsers without it; a drawing as
 * `<img>`. An animation shows its first picture until a switch starts it, since nobody may be made
 * to watch it (https://www.w3.org/TR/WCAG22/#pause-stop-hide). `attributes` are those of the image.
 */
export async function renderPicture(
  picture: PlacedPicture,
  attributes: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const { image } = picture;
  if (image.format === 'svg') {
    const { src } = await getImage({ src: image, format: 'svg' });
    return writeTag('img', { src, ...attributes, ...sizeOf(lastView(picture), image, []) });
  }
  if (!(await isAnimated(image))) return renderStill(picture, attributes, image.format === 'jpg');
  return renderAnimation(await renderStill(picture, attributes, true), picture, attributes);
}

/** A photo as a whole, as one file. */
export async function publishWhole(image: ImageMetadata): Promise<PublishedPhoto> {
  const size = scaleTo(WHOLE_WIDTH, image);
  return { path: await publish({ image }, size, 'jpeg'), ...size };
}

async function renderStill(
  picture: PlacedPicture,
  attributes: Readonly<Record<string, string | undefined>>,
  isOpaque: boolean,
): Promise<string> {
  const sources = await listSources(picture);
  const tags = sources.map((source) => writeTag('source', { ...source, type: 'image/avif' }));
  const view = lastView(picture);
  const candidates = listCandidates(view, picture.image);
  const [fallback = candidates[0]] = candidates.slice(1);
  const src = fallback && (await publish(picture, fallback, isOpaque ? 'jpeg' : 'webp'));
  const size = sizeOf(view, picture.image, candidates);
  return `<picture>${tags.join('')}${writeTag('img', { src, ...attributes, ...size })}</picture>`;
}

async function renderAnimation(
  still: string,
  picture: PlacedPicture,
  attributes: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const size = scaleTo(ANIMATION_WIDTH, picture.image);
  const src = await publish(picture, size, 'webp');
  const moving = writeTag('img', { src, ...attributes, loading: 'lazy', ...size });
  const text = 'Animation abspielen';
  const control = `<input type="checkbox" role="switch" aria-label="${text}"> ${text}`;
  return `<span class="animation">${still}<label data-print="no">${moving}${control}</label></span>`;
}

async function publish(
  { image, focus = DEFAULT_FOCUS }: Omit<PlacedPicture, 'place'>,
  { width, height, quality }: { width: number; height: number; quality?: number },
  format: 'avif' | 'jpeg' | 'webp',
): Promise<string> {
  const made = { format, ...(format === 'avif' ? { quality } : {}) };
  const crop = { width, height, fit: 'cover', position: formatPoint(focus) } as const;
  return (await getImage({ src: image, ...crop, ...made })).src;
}

function lastView({ place }: PlacedPicture): View {
  const views: Place = PLACES[place];
  return views.at(-1) ?? views[0];
}

/** The size of a picture at a width; a narrower one is not enlarged. */
function scaleTo(most: number, { width, height }: ImageMetadata) {
  const shown = Math.min(most, width);
  return { width: shown, height: Math.round((shown * height) / width) };
}

/**
 * The size of a picture as written, where the layout leaves it to that. A crop has the size that it
 * has on a simple screen. All others keep their own: the layout only ever makes them smaller. In a
 * row all are as high as the others.
 */
function sizeOf(
  { ratio, rowHeight }: View,
  { width, height }: ImageMetadata,
  made: readonly Candidate[],
) {
  const [smallest] = made;
  if (rowHeight !== undefined)
    return { width: Math.round((rowHeight * width) / height), height: rowHeight };
  return ratio === undefined || smallest === undefined
    ? { width, height }
    : { width: smallest.width, height: smallest.height };
}

async function isAnimated(image: ImageMetadata): Promise<boolean> {
  if (image.format !== 'gif' && image.format !== 'webp') return false;
  return ((await sharp(pathOfOriginal(image)).metadata()).pages ?? 1) > 1;
}

function writeTag(name: string, attributes: Readonly<Record<string, string | number | undefined>>) {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeHtml(String(value))}"`,
  );
  return `<${name}${written.join('')}>`;
}
