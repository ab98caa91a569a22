import { appendFileSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { createRandom } from '../random.ts';

const WIDTH = 6000;
const HEIGHT = 4000;
/** Photos that differ in what they show; more are copies that differ in a byte. */
const MOTIFS = 5;
/** Cells across the picture and contrast of each layer of noise, from clouds to grain. */
const NOISE = [
  [6, 1],
  [24, 0.5],
  [96, 0.3],
  [380, 0.16],
  [1500, 0.12],
] as const;

/** Writes photos of 6,000 pixels with gradients, shapes, clouds and grain; returns their names. */
export async function writePhotos(folder: string, count: number): Promise<string[]> {
  const names = Array.from({ length: count }, (_, index) => `foto-${index}.jpg`);
  for (const [index, name] of names.entries()) {
    const path = join(folder, name);
    if (index < MOTIFS) {
      await (await drawPhoto(index)).toFile(path);
      continue;
    }
    copyFileSync(join(folder, `foto-${index % MOTIFS}.jpg`), path);
    // Behind the end of the picture.
    appendFileSync(path, String(index));
  }
  return names;
}

async function drawPhoto(seed: number) {
  const random = createRandom(seed + 1);
  const layers = NOISE.map(async ([across, contrast]) => {
    const down = Math.round((across * HEIGHT) / WIDTH);
    const pixels = Uint8Array.from({ length: across * down * 3 }, () => {
      return 128 + (random() - 0.5) * 255 * contrast;
    });
    return sharp(pixels, { raw: { width: across, height: down, channels: 3 } })
      .resize(WIDTH, HEIGHT, { fit: 'fill', kernel: 'cubic' })
      .jpeg({ quality: 95 })
      .toBuffer();
  });
  const noise = await Promise.all(layers);
  return sharp(Buffer.from(drawScene(random)))
    .composite(noise.map((input) => ({ input, blend: 'soft-light' })))
    .removeAlpha()
    .jpeg({ quality: 85 });
}

function drawScene(random: () => number): string {
  const shapes = Array.from({ length: 40 }, () => {
    const [x, y] = [random() * WIDTH, random() * HEIGHT];
    const [across, down] = [random() * WIDTH * 0.12, random() * HEIGHT * 0.15];
    const colour = `hsl(${random() * 360} ${20 + random() * 40}% ${20 + random() * 60}%)`;
    return `<ellipse cx="${x}" cy="${y}" rx="${across}" ry="${down}" fill="${colour}" opacity="${0.4 + random() * 0.6}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><linearGradient id="g" x2="0" y2="1"><stop stop-color="#9bbbd8"/><stop offset=".5" stop-color="#d9cdb8"/><stop offset="1" stop-color="#3b3a2e"/></linearGradient><path fill="url(#g)" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>${shapes.join('')}</svg>`;
}
