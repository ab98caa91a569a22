/** Who shows videos and posts to readers of other websites. */
export interface Provider {
  name: string;
  /** The hosts of its pages and frames; without any, everyone may run a server of it. */
  hosts?: readonly string[];
  /** What it shows: a film, or a post with text around it. */
  kind: 'Video' | 'Beitrag';
  /** Completes „dabei gehen Daten an“; a server that anyone may run is named instead. */
  recipient?: string;
  /** For the privacy page; a server that anyone may run has an operator of its own. */
  company?: string;
  /** Where the data may go outside the EU and the EEA, as a German sentence. */
  destination?: string;
  /** Path or URL of its privacy policy. */
  privacy: string;
  /** The parameter of its pages by which a film starts later; frames take `start`. */
  startParameter?: string;
  /** How its addresses are read; the first one that fits counts. */
  forms: readonly Form[];
}

/** Outlines of the frame: wide and upright films, and posts, which are upright with text. */
export type Shape = 'wide' | 'tall' | 'post';

/** What an address may look like; `page` and `frame` name its parts as `$<id>`. */
interface Form {
  /** Fits path and query, which begin with a slash. */
  pattern: RegExp;
  /** Where the link leads. */
  page: string;
  frame: string;
  shape?: Shape;
}

/** The end of a path in `pattern`. */
export const END_OF_PATH = '/?(?:[?#]|$)';
