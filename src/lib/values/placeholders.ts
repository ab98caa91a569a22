/** What forms contain until somebody fills them in. */
const IN_FIELDS: readonly RegExp[] = [
  /\bMuster/i,
  /\bBeispiel/i,
  /\bexample\.(com|org|net|de)\b|\.example\b/i,
  /\b(TODO|FIXME|TBD|XXX+)\b/i,
  /\blorem\b/i,
  /\[.*\]|…|\.\.\.|<.*>/,
  /\b12345\b|DE123456789/,
  /^N\.?\s?N\.?$/i,
  /\b(Ihre?|Deine?) (Name|Firma|Straße|Anschrift|Adresse|E-Mail)/i,
];

/** In running text many of these words are legitimate: Musterverfahren, Beispiel, […]. */
const IN_TEXT =
  /\bMuster(mann|frau|firma|stadt|straße|strasse|verlag|hausen|ort)\w*|(?<![\w.@-])[\w.@-]*\bexample\.(com|org|net|de)\b|\b(TODO|FIXME|XXX)\b|\blorem ipsum\b|\bDE123456789\b/gi;

/** Placeholders in capitals only: a „To-do“ is legitimate. */
const CAPITALS = /^(TODO|FIXME|XXX)$/i;

/** True for a field that nobody has filled in: `Musterstraße 1`, `DE123456789`, `[Name]`. */
export function isPlaceholder(value: string): boolean {
  return IN_FIELDS.some((pattern) => pattern.test(value)) || isInventedNumber(value);
}

/** The placeholders of a running text with their offsets. */
export function findPlaceholders(text: string): { offset: number; text: string }[] {
  return [...text.matchAll(IN_TEXT)]
    .map(({ index, 0: found }) => ({ offset: index, text: found }))
    .filter(({ text: found }) => !CAPITALS.test(found) || found === found.toUpperCase());
}

/** True for a phone number that counts upwards: `+49 30 1234567`. */
function isInventedNumber(value: string): boolean {
  return /^\+?[\d\s()/-]+$/.test(value) && /123456/.test(value.replace(/\D/g, ''));
}
