import type { ImageMetadata } from 'astro';
import type { PlaceName } from '../lib/pictures/places.ts';
import { decodeEntities } from '../lib/values/html-entities.ts';
import { linkToLarge } from './large-picture.ts';
import { renderPicture } from './picture-html.ts';

/** An image of a text, as Markdown and the plugins describe it. */
export interface TextPicture {
  alt?: string;
  title?: string;
  /** Undefined for one that is as wide as the text. */
  place?: PlaceName;
  /** Inside a link, which must not hold another one. */
  linked?: 'true';
}

/** What Astro leaves of an image when it turns Markdown into HTML. */
const MARKER = /<img __ASTRO_IMAGE_="([^"]+)"[^>]*>/g;

/** The HTML of a text with its images as pictures; `findImage` knows them as the text refers to them. */
export async function renderTextPictures(
  html: string,
  findImage: (path: string) => ImageMetadata | undefined,
): Promise<string> {
  const pictures = [...html.matchAll(MARKER)].map(([marker, properties = '']) => {
    const { src, ...picture } = JSON.parse(decodeEntities(properties));
    const image = findImage(src);
    return image === undefined ? marker : renderTextPicture(image, picture);
  });
  const rendered = await Promise.all(pictures);
  return html.replaceAll(MARKER, (marker) => rendered.shift() ?? marker);
}

/** The HTML of an image of a text. */
export async function renderTextPicture(
  image: ImageMetadata,
  { alt = '', title, place = 'text', linked }: TextPicture,
): Promise<string> {
  const attributes = { alt, title, loading: 'lazy', decoding: 'async' };
  const html = await renderPicture({ image, place }, attributes);
  return linked === undefined ? linkToLarge(image, alt, html) : html;
}
