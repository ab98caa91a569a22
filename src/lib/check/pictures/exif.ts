const GPS_POINTER = 0x8825;
const ENTRY = 12;

/**
 * True when the EXIF data of an image holds a position: the first directory names a directory of
 * GPS fields that is not empty (Exif 2.32, section 4.6.3). False for what is no EXIF data.
 */
export function hasLocation(exif: Uint8Array): boolean {
  // JPEG puts a name in front of the TIFF header.
  const start = String.fromCharCode(...exif.subarray(0, 4)) === 'Exif' ? 6 : 0;
  const tiff = exif.subarray(start);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = view.byteLength > 8 && view.getUint16(0) === 0x4949;
  const short = (at: number) => (at + 2 <= view.byteLength ? view.getUint16(at, isLittle) : 0);
  const long = (at: number) => (at + 4 <= view.byteLength ? view.getUint32(at, isLittle) : 0);
  if (short(2) !== 42) return false;
  const directory = long(4);
  const entries = Array.from(
    { length: short(directory) },
    (_, index) => directory + 2 + index * ENTRY,
  );
  const pointer = entries.find((entry) => short(entry) === GPS_POINTER);
  if (pointer === undefined) return false;
  const gps = long(pointer + 8);
  // The version alone (tag 0) says nothing of a place.
  return Array.from({ length: short(gps) }, (_, index) => short(gps + 2 + index * ENTRY)).some(
    (tag) => tag >= 1 && tag <= 4,
  );
}
