import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { CARD_COLOURS, CARD_COVER_COLOURS } from '../lib/drawing/card/canvas.ts';

/** Level of zlib; the default of 6 takes 70 % longer to save 3 %. */
const COMPRESSION = 5;

/** Number of shades between two colours, for smooth edges. */
const SHADES = 3;

const PALETTE = blendAll([
  ...new Set<string>([...Object.values(CARD_COLOURS), ...Object.values(CARD_COVER_COLOURS)]),
]);
const NEAREST = indexColours(PALETTE);

/**
 * Renders the drawing of a card as PNG with a palette. A card has eight colours and shades between
 * them, so the palette is known in advance: that halves the time of quantizing each image, and
 * areas keep their exact colour.
 */
export async function renderCardImage(svg: string): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return encodePng(data, info.width, info.height);
}

/** https://www.w3.org/TR/png-3/, colour type 3, one byte per pixel, no row filter. */
function encodePng(pixels: Buffer, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  let target = 0;
  for (let source = 0; source < pixels.length; source += 3) {
    if (source % (3 * width) === 0) target++;
    rows[target++] = NEAREST[cellOf(pixels, source)] ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(PALETTE.flat())),
    chunk('IDAT', deflateSync(rows, { level: COMPRESSION })),
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

/** Maps each colour of five bits per channel to the index of the nearest one in the palette. */
function indexColours(palette: readonly Colour[]): Uint8Array {
  const nearest = Uint8Array.from({ length: 1 << 15 }, (_, cell) => {
    const centre: Colour = [cell >> 10, (cell >> 5) & 31, cell & 31];
    const distances = palette.map((colour) =>
      Math.hypot(...colour.map((value, index) => value - 8 * (centre[index] ?? 0) - 4)),
    );
    return distances.indexOf(Math.min(...distances));
  });
  // Colours precede shades in the palette, so that they are written last and stay exact.
  for (const [index, colour] of [...palette.entries()].toReversed()) {
    nearest[cellOf(colour, 0)] = index;
  }
  return nearest;
}

function cellOf(channels: ArrayLike<number>, start: number): number {
  const cell = (offset: number) => (channels[start + offset] ?? 0) >> 3;
  return (cell(0) << 10) | (cell(1) << 5) | cell(2);
}

type Colour = [red: number, green: number, blue: number];
