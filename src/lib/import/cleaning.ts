import type { Declarations } from './html/html-styles.ts';
import type { PictureSource } from './reading/reading.ts';
import type { Remarks } from './reading/remarks.ts';

/** Pictures that came with the page under an address of their own. */
export type FindPicture = (address: string) => PictureSource | undefined;

/** What is known while a page is cleaned from top to bottom. */
export interface Cleaning {
  remarks: Remarks;
  findPicture: FindPicture;
  pictures: PictureSource[];
  rules: ReadonlyMap<string, Declarations>;
  anchors: ReadonlyMap<string, string>;
  /** The end of what has been read so far; moves on with each text. */
  lastText: string;
}

/** Where in the text something stands, in words an editor can search for. */
export function whereAmI({ lastText }: Pick<Cleaning, 'lastText'>): string {
  const words = lastText.trim().replace(/\s+/g, ' ');
  return words === '' ? 'am Anfang' : `nach „… ${words.slice(-40)}“`;
}
