/** An image of the magazine's sign; `margin` on each side, as a share of the image. */
export interface Icon {
  size: number;
  margin: number;
}

/** Sizes within `favicon.ico`, in pixels. */
export const FAVICON_SIZES: readonly number[] = [16, 32];

/**
 * Icons by name. Devices round corners, and cut a maskable icon to a circle of 80 percent of its
 * width, in which the square sign must fit (https://www.w3.org/TR/appmanifest/#icon-masks).
 */
export const ICONS = {
  'apple-touch-icon': { size: 180, margin: 0.1 },
  'icon-192': { size: 192, margin: 0.1 },
  'icon-512': { size: 512, margin: 0.1 },
  'icon-maskable': { size: 512, margin: 0.18 },
} satisfies Readonly<Record<string, Icon>>;

const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;

/** The file format ICO around PNG images, each with its size: below 256 pixels. */
export function packIco(images: readonly { size: number; png: Uint8Array }[]): Uint8Array {
  const start = HEADER_BYTES + ENTRY_BYTES * images.length;
  const bytes = new Uint8Array(images.reduce((sum, { png }) => sum + png.length, start));
  const view = new DataView(bytes.buffer);
  view.setUint16(2, 1, true); // an icon
  view.setUint16(4, images.length, true);
  let offset = start;
  for (const [index, { size, png }] of images.entries()) {
    const entry = HEADER_BYTES + ENTRY_BYTES * index;
    bytes[entry] = size;
    bytes[entry + 1] = size;
    view.setUint16(entry + 4, 1, true); // planes
    view.setUint16(entry + 6, 32, true); // bits of a pixel
    view.setUint32(entry + 8, png.length, true);
    view.setUint32(entry + 12, offset, true);
    bytes.set(png, offset);
    offset += png.length;
  }
  return bytes;
}
