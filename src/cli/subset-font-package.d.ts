declare module 'subset-font' {
  /** Reduces a font to the characters of a text, and pins the axes that have a value. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype'; variationAxes: Record<string, number> },
  ): Promise<Buffer>;
}
