import sharp from 'sharp';
import { digest, digestFiles } from '../cache/digest.ts';

/** Digest of everything but their originals and recipes that decides what pictures are like. */
export function readPictureRevision(): string {
  const code = digestFiles('src/{images,lib/pictures}/**/*.ts');
  return digest(code, JSON.stringify(sharp.versions)).slice(0, 8);
}
