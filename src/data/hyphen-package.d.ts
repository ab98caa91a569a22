declare module 'hyphen/de' {
  /** Puts U+00AD where German words of the given length may be divided. */
  export function hyphenateSync(text: string, options?: { minWordLength?: number }): string;
}
