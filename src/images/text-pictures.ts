import type { ImageMetadata } from 'astro';
import { decodeEntities } from '../lib/values/html-entities.ts';
import { renderPicture } from './picture-html.ts';

/** What Astro leaves of an image when it turns Markdown into HTML. */
const MARKER = /<img __ASTRO_IMAGE_="([^"]+)"[^>]*>/g;

/** The HTML of a text with its images as pictures; `findImage` knows them as the text refers to them. */
export async function renderTextPictures(
  html: string,
  findImage: (path: string) => ImageMetadata | undefined,
): Promise<string> {
  const pictures = [...html.matchAll(MARKER)].map(async ([marker, properties = '']) => {
    const { src, alt = '', title } = JSON.parse(decodeEntities(properties));
    const image = findImage(src);
    if (image === undefined) return marker;
    const attributes = { alt, title, loading: 'lazy', decoding: 'async' };
    return renderPicture({ image, place: 'text' }, attributes);
  });
  const rendered = await Promise.all(pictures);
  return html.replaceAll(MARKER, (marker) => rendered.shift() ?? marker);
}
