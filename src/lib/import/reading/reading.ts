import type { Root } from 'mdast';
import type { Remarks } from './remarks.ts';

/** A picture that the text shows: in the file itself, or a file beside it. */
export type PictureSource = { bytes: Uint8Array } | { path: string };

/** What was read from a file, before it becomes an article. */
export interface Reading {
  tree: Root;
  /** Title from the file's properties, second choice to a heading. */
  title?: string | undefined;
  /** A teaser that comes with the file. */
  description?: string | undefined;
  /** The file's own frontmatter. */
  frontmatter?: Readonly<Record<string, unknown>> | undefined;
  /** Pictures; the one at index 2 has the URL `bild:2` in the tree. */
  pictures: PictureSource[];
  remarks: Remarks;
}

/** URL of a picture in the tree until it has a file. */
export function pictureUrl(index: number): string {
  return `bild:${index}`;
}

/** `bild:2` → 2; -1 for any other URL. */
export function pictureIndex(url: string): number {
  return Number(/^bild:(\d+)$/.exec(url)?.[1] ?? -1);
}
