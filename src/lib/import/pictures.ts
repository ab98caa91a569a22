/** Kinds of pictures that the website can show, by how their files begin. */
const KINDS = [
  { ending: 'jpg', starts: [0xff, 0xd8, 0xff], at: 0 },
  { ending: 'png', starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], at: 0 },
  { ending: 'gif', starts: [0x47, 0x49, 0x46, 0x38], at: 0 },
  { ending: 'webp', starts: [0x57, 0x45, 0x42, 0x50], at: 8 },
] as const;

const OTHERS = [
  { name: 'SVG, das Programme enthalten kann', test: /<svg[\s>]/i },
  { name: 'TIFF', test: /^(II\*\0|MM\0\*)/ },
  { name: 'BMP', test: /^BM/ },
  { name: 'HEIC', test: /^.{4}ftyp(heic|heix|mif1)/s },
  { name: 'AVIF', test: /^.{4}ftypavif/s },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the file's own signature.
  { name: 'EMF oder WMF', test: /^(\x01\x00\x00\x00.{36} EMF|\xD7\xCD\xC6\x9A)/s },
] as const;

export type PictureEnding = (typeof KINDS)[number]['ending'];

/** What a picture is by its content, whatever its name says; undefined where it is unsuitable. */
export function pictureEnding(bytes: Uint8Array): PictureEnding | undefined {
  return KINDS.find(({ starts, at }) => starts.every((byte, index) => bytes[at + index] === byte))
    ?.ending;
}

/** The German name of a kind that is not taken over. */
export function pictureKind(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 600));
  return OTHERS.find(({ test }) => test.test(start))?.name ?? 'unbekannt';
}
