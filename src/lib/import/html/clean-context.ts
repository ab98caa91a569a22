import type { PictureSource } from '../reading/reading.ts';
import type { Remarks } from '../reading/remarks.ts';
import type { Declarations } from './html-styles.ts';

/** Finds pictures that came with the page under a URL of their own. */
export type FindPicture = (url: string) => PictureSource | undefined;

/** What is known while a page is cleaned from top to bottom. */
export interface CleanContext {
  remarks: Remarks;
  findPicture: FindPicture;
  pictures: PictureSource[];
  rules: ReadonlyMap<string, Declarations>;
  /** The headings that anchors lead to, as slugs. */
  anchors: ReadonlyMap<string, string>;
  /** The end of the text so far. */
  textBefore: string;
}
