import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { escapeHtml } from '../lib/values/html-text.ts';

/** More than most screens show, and enough for a closer look. */
const MOST_PIXELS = 2400;
/** What is not wider than this is shown in full already. */
const FEWEST_PIXELS = 640;

/**
 * The HTML of a picture as a link to the same picture in large, which a script opens on the page;
 * unchanged for small pictures, and for animations, which have a switch of their own.
 */
export async function linkToLarge(
  image: ImageMetadata,
  alt: string,
  html: string,
): Promise<string> {
  const { format, width } = image;
  const isSmall = format !== 'svg' && width <= FEWEST_PIXELS;
  if (isSmall || html.includes('class="animation"')) return html;
  const { src } = await getImage({ src: image, ...formatOf(image) });
  const label = ['Bild vergrößern', alt].filter((text) => text !== '').join(': ');
  return `<a class="enlarge" href="${src}" aria-label="${escapeHtml(label)}">${html}</a>`;
}

/** A format that every browser shows. JPEG stays, since readers pass photos on. */
function formatOf({ format, width }: ImageMetadata) {
  if (format === 'svg') return { format } as const;
  const output = format === 'jpg' ? 'jpeg' : 'webp';
  return { format: output, width: Math.min(width, MOST_PIXELS) } as const;
}
