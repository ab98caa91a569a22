declare module 'hyphen/de/index.js' {
  /** Puts U+00AD where German words of the given length may be divided. */
  const german: { hyphenateSync(text: string, options?: { minWordLength?: number }): string };
  export default german;
}
