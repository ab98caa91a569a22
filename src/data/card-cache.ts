import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Caches card images on disk by their drawing, so that each is rendered once across builds.
 * `version` stands for everything else that determines the image, such as the renderer's version.
 * The folder may be deleted at any time.
 */
export function createCardCache(folder: string, version: string, render: Render): Render {
  return async (drawing) => {
    const name = createHash('sha256').update(version).update('\0').update(drawing).digest('hex');
    const path = join(folder, `${name.slice(0, 32)}.png`);
    const known = await readFile(path).catch(() => undefined);
    if (known !== undefined) return known;
    const image = await render(drawing);
    await mkdir(folder, { recursive: true });
    // Renamed when complete, so that an interrupted build leaves no partial image.
    const draft = `${path}.${process.pid}`;
    await writeFile(draft, image);
    await rename(draft, path);
    return image;
  };
}

/** From the drawing to the image's bytes. */
type Render = (drawing: string) => Promise<Buffer>;
