import { constants, crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import {
  CARD_COLOURS,
  CARD_COVER_COLOURS,
  CARD_HEIGHT,
  CARD_WIDTH,
} from '../lib/drawing/card/canvas.ts';

/**
 * Runs of equal pixels are nearly all there is to compress: looking for more takes four times as
 * long to save a tenth. Small blocks fit their codes to areas and to text.
 */
const COMPRESSION = { strategy: constants.Z_RLE, memLevel: 6 };

/** Number of shades between two colours, for smooth edges. */
const SHADES = 3;

const PALETTE = blendAll([
  ...new Set<string>([...Object.values(CARD_COLOURS), ...Object.values(CARD_COVER_COLOURS)]),
]);
/** Index in the palette by colour of five bits per channel; negative until it is needed. */
const NEAREST = new Int16Array(1 << 15).fill(-1);
// Colours precede shades in the palette, so that they are written last and stay exact.
for (const [index, [red, green, blue]] of [...PALETTE.entries()].toReversed()) {
  NEAREST[cellOf(red | (green << 8) | (blue << 16))] = index;
}

/**
 * Renders the drawing of a card as PNG with a palette. A card has eight colours and shades between
 * them, so the palette is known in advance: quantizing each image would take twice as long as
 * everything else, and areas keep their exact colour.
 */
export async function renderCardImage(svg: string): Promise<Buffer> {
  const pixels = await sharp(Buffer.from(clipLongPaths(svg)))
    .raw()
    .toBuffer();
  return encodePng(pixels, CARD_WIDTH, CARD_HEIGHT);
}

/**
 * Draws long paths as areas clipped by them: the same pixels, but librsvg computes the exact
 * extents of everything it fills, which takes a fifth of the time for a card's text.
 */
function clipLongPaths(svg: string): string {
  return svg.replace(
    /<path fill="([^"]+)" d="([^"]{500,})"\/>/g,
    (_, fill, path, position) =>
      `<clipPath id="p${position}"><path d="${path}"/></clipPath><path fill="${fill}" clip-path="url(#p${position})" d="M-9999-9999H9999V9999H-9999z"/>`,
  );
}

/** https://www.w3.org/TR/png-3/, colour type 3, one byte per pixel, no row filter. */
function encodePng(rgba: Buffer, width: number, height: number): Buffer {
  const pixels = new Int32Array(rgba.buffer, rgba.byteOffset, width * height);
  const rows = Buffer.alloc((width + 1) * height);
  let last = ~(pixels[0] ?? 0);
  let index = 0;
  for (let source = 0, target = 0; source < pixels.length; ) {
    target++;
    for (const end = source + width; source < end; source++) {
      const pixel = pixels[source] ?? 0;
      if (pixel !== last) {
        last = pixel;
        index = findNearest(cellOf(pixel));
      }
      rows[target++] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(PALETTE.flat())),
    chunk('IDAT', deflateSync(rows, COMPRESSION)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function blendAll(hexColours: readonly string[]): Colour[] {
  const colours = hexColours.map(parseColour);
  const blends = colours.flatMap((from, index) =>
    colours
      .slice(index + 1)
      .flatMap((to) =>
        Array.from({ length: SHADES }, (_, shade) => mix(from, to, (shade + 1) / (SHADES + 1))),
      ),
  );
  return [...colours, ...blends];
}

function parseColour(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const channel = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [channel(0), channel(1), channel(2)];
}

/** Index of the nearest colour in the palette, remembered. */
function findNearest(cell: number): number {
  const known = NEAREST[cell] ?? 0;
  if (known >= 0) return known;
  const distances = PALETTE.map(([red, green, blue]) =>
    Math.hypot(
      red - 8 * (cell >> 10) - 4,
      green - 8 * ((cell >> 5) & 31) - 4,
      blue - 8 * (cell & 31) - 4,
    ),
  );
  const nearest = distances.indexOf(Math.min(...distances));
  NEAREST[cell] = nearest;
  return nearest;
}

/** Five bits per channel of a pixel whose first byte, the lowest, is red. */
function cellOf(pixel: number): number {
  return ((pixel & 0xf8) << 7) | ((pixel >> 6) & 0x3e0) | ((pixel >> 19) & 31);
}

type Colour = [red: number, green: number, blue: number];
