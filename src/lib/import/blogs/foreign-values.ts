import { decodeEntities } from '../../values/html-entities.ts';
import { isRecord, valueAt } from '../../values/unknown-values.ts';

/** What blogs call the path of a picture in a block, and what they say of it. */
const PATHS = [
  'image',
  'src',
  'url',
  'path',
  'file',
  'filename',
  'imgname',
  'teaser',
  'overlay_image',
  'feature',
];
const DETAILS: Readonly<Record<string, readonly string[]>> = {
  alt: ['alt', 'description'],
  caption: ['caption', 'title'],
  credit: ['credit', 'credits', 'attribution', 'author', 'copyright'],
  decorative: ['decorative'],
};

/** A picture by its path, or a block with the path and more. */
export function readCover(value: unknown, depth = 0): Record<string, unknown> | undefined {
  if (Array.isArray(value) && depth === 0)
    return value.map((each) => readCover(each, 1)).find((cover) => cover !== undefined);
  if (typeof value === 'string')
    return /\.(?:avif|gif|jpe?g|png|svg|webp)(?:$|[?#])|^https?:/i.test(value)
      ? { image: value }
      : undefined;
  if (!isRecord(value)) return undefined;
  const image = PATHS.map((key) => valueAt(value, key)).find((each) => typeof each === 'string');
  const kept = Object.entries(DETAILS).flatMap(([field, keys]) => {
    const key = keys.find((each) => !isEmpty(value[each]));
    return key === undefined ? [] : [[field, value[key]]];
  });
  return image === undefined ? undefined : { image, ...Object.fromEntries(kept) };
}

/** Names in a list, in a line with commas, or in blocks such as `{ name: Jana }`. */
export function namesIn(value: unknown, depth = 0): string[] {
  if (depth > 3) return []; // YAML can contain itself
  if (Array.isArray(value)) return value.flatMap((each) => namesIn(each, depth + 1));
  if (isRecord(value))
    return namesIn(value.name ?? value.title ?? value.label ?? value.slug ?? [], depth + 1);
  if (isEmpty(value) || typeof value === 'boolean') return [];
  return String(value)
    .split(/\s*[,;]\s*|\s+(?:und|and|&)\s+/)
    .map((name) => decodeEntities(name).trim())
    .filter((name) => name !== '');
}

/** True for a field that says nothing. */
export function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** True for equal values. */
export function isSame(left: unknown, right: unknown): boolean {
  return left !== undefined && JSON.stringify(left) === JSON.stringify(right);
}

/** A line of text without the tags of HTML. */
export function plain(text: string): string {
  const spaced = text.replace(/<\/?(?:p|br|div|li|h\d)\b[^>]*>/gi, ' ');
  return spaced
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A value as a report quotes it. */
export function show(value: unknown): string {
  try {
    return typeof value === 'string' ? value : JSON.stringify(value);
  } catch {
    return 'enthält sich selbst';
  }
}
