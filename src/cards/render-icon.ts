import sharp from 'sharp';
import sign from '../../public/favicon.svg?raw';
import { FAVICON_SIZES, type Icon, packIco } from '../lib/drawing/icons.ts';

/** Of the user's units in the sign, which sharp takes for pixels at 72 dots per inch. */
const DENSITY = 1600;

/** The magazine's sign, `public/favicon.svg`, on white as PNG. */
export async function renderIcon({ size, margin }: Icon): Promise<Uint8Array<ArrayBuffer>> {
  const border = Math.round(size * margin);
  const image = drawSign(size - 2 * border)
    .flatten({ background: 'white' })
    .extend({ top: border, right: border, bottom: border, left: border, background: 'white' });
  return new Uint8Array(await image.png({ palette: true }).toBuffer());
}

/** The sign without a background as `favicon.ico`. */
export async function renderFavicon(): Promise<Uint8Array<ArrayBuffer>> {
  const images = FAVICON_SIZES.map(async (size) => ({
    size,
    png: await drawSign(size).png().toBuffer(),
  }));
  return new Uint8Array(packIco(await Promise.all(images)));
}

function drawSign(size: number) {
  return sharp(Buffer.from(sign), { density: DENSITY }).resize(size, size);
}
