import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** A drawing as careless programs write it. */
const PLAN = `<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300" onload="alert(1)">
  <script>alert(1)</script>
  <image href="https://fremd.test/zaehlpixel.png" width="1" height="1"/>
  <rect width="600" height="300" fill="#e9ebee"/>
  <path d="M60 40v220M300 40v220M540 40v220" stroke="#12161d" stroke-width="30"/>
</svg>`;

/** Writes the pictures of the article about crops and formats. */
export async function writeFormats(folder: string): Promise<void> {
  const path = (name: string) => join(folder, name);
  await writeSpot(path('fleck.jpg'));
  await writeFile(path('plan.svg'), PLAN);
  await writeAnimation(path('band.gif'));
  const outline = drawSvg(
    800,
    500,
    '<path d="M100 100h600v300h-600z" fill="none" stroke="#12161d" stroke-width="40"/>',
  );
  await sharp(outline).png().toFile(path('umriss.png'));
}

/** A light photo with a red spot in the lower right; its file names the camera. */
async function writeSpot(path: string): Promise<void> {
  const drawing = drawSvg(
    3000,
    2000,
    '<rect width="3000" height="2000" fill="#dde3ea"/><circle cx="2550" cy="1650" r="150" fill="#f00"/>',
  );
  await sharp(drawing)
    .jpeg()
    .withExif({ IFD0: { Make: 'Musterkamera' } })
    .toFile(path);
}

async function writeAnimation(path: string): Promise<void> {
  const frames = Array.from({ length: 6 }, (_, index) => {
    const parcel = `<rect x="${index * 100}" y="120" width="100" height="100" fill="#d63a1f"/>`;
    return sharp(drawSvg(600, 300, `<rect width="600" height="300" fill="#b3c5d9"/>${parcel}`))
      .png()
      .toBuffer();
  });
  await sharp(await Promise.all(frames), { join: { animated: true } })
    .gif({ loop: 0, delay: frames.map(() => 200) })
    .toFile(path);
}

function drawSvg(width: number, height: number, content: string): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`,
  );
}
