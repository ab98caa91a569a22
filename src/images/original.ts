import type { ImageMetadata } from 'astro';

/** Path of the file that an image comes from, which Astro keeps in a property that its types omit. */
export function pathOfOriginal(image: ImageMetadata): string {
  return (image as ImageMetadata & { fsPath: string }).fsPath;
}
