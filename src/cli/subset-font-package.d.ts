declare module 'subset-font' {
  /** Cuts a font down to the characters of a text; axes given a number are fixed at it. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype'; variationAxes: Record<string, number> },
  ): Promise<Buffer>;
}
