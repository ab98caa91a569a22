import { join } from 'node:path';
import sharp from 'sharp';

/** Pictures of the article about looking closer, with their sizes in pixels. */
const PICTURES: readonly (readonly [name: string, width: number, height: number])[] = [
  ['quer-1.jpg', 3000, 2000],
  ['quer-2.jpg', 1600, 1200],
  ['quer-3.jpg', 2560, 1440],
  ['panorama.jpg', 3600, 1200],
  ['quadrat.jpg', 1400, 1400],
  ['hoch-1.jpg', 1600, 2400],
  ['hoch-2.jpg', 1200, 1600],
  ['telefon-1.jpg', 1080, 2340],
  ['telefon-2.jpg', 1080, 2340],
  ['klein.png', 24, 24],
];

/** Writes stripes in many sizes and shapes, each picture in tones of its own. */
export async function writePictures(folder: string): Promise<void> {
  await Promise.all(
    PICTURES.map(([name, width, height], index) =>
      sharp(Buffer.from(drawStripes(width, height, index))).toFile(join(folder, name)),
    ),
  );
}

function drawStripes(width: number, height: number, index: number): string {
  const stripes = Array.from({ length: 9 }, (_, row) => {
    const tone = `hsl(${(index * 41 + row * 6) % 360} 40% ${28 + row * 6}%)`;
    return `<rect y="${(row * height) / 9}" width="${width}" height="${height / 9 + 1}" fill="${tone}"/>`;
  });
  const sun = `<circle cx="${width / 3}" cy="${height / 3}" r="${Math.min(width, height) / 6}" fill="hsl(${(index * 41 + 180) % 360} 60% 70%)"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${stripes.join('')}${sun}</svg>`;
}
