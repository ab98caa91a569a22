import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Remembers card images on the disk by what they show, so that a card is drawn once in all
 * builds. `version` names what else decides the image, such as the renderer's version; images of
 * another version are not found. The folder may be deleted at any time.
 */
export function createCardCache(folder: string, version: string, render: Render): Render {
  return async (drawing) => {
    const name = createHash('sha256').update(version).update('\0').update(drawing).digest('hex');
    const path = join(folder, `${name.slice(0, 32)}.png`);
    const known = await readFile(path).catch(() => undefined);
    if (known !== undefined) return known;
    const image = await render(drawing);
    await mkdir(folder, { recursive: true });
    // Renamed when complete: a build that is stopped leaves no half image to be found.
    const draft = `${path}.${process.pid}`;
    await writeFile(draft, image);
    await rename(draft, path);
    return image;
  };
}

/** From the drawing to the image's bytes. */
type Render = (drawing: string) => Promise<Buffer>;
