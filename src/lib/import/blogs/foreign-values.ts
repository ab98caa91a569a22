import { decodeEntities } from '../../values/html-entities.ts';
import { isRecord, valueAt } from '../../values/unknown-values.ts';

/** A picture by its path, or a block with the path and more. */
export function readCover(value: unknown, depth = 0): Record<string, unknown> | undefined {
  if (Array.isArray(value) && depth === 0)
    return value.map((each) => readCover(each, 1)).find((cover) => cover !== undefined);
  if (typeof value === 'string')
    return /\.(?:avif|gif|jpe?g|png|svg|webp)(?:$|[?#])|^https?:/i.test(value)
      ? { image: value }
      : undefined;
  if (!isRecord(value)) return undefined;
  const image = ['image', 'src', 'url', 'path', 'teaser', 'overlay_image', 'feature']
    .map((key) => valueAt(value, key))
    .find((each) => typeof each === 'string');
  const kept = Object.fromEntries(
    ['alt', 'caption', 'credit', 'decorative'].flatMap((key) =>
      isEmpty(value[key]) ? [] : [[key, value[key]]],
    ),
  );
  return image === undefined ? undefined : { image, ...kept };
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
