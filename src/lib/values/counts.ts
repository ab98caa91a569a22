const NUMBERS = new Intl.NumberFormat('de-DE');
const RULES = new Intl.PluralRules('de-DE');
const LISTS = new Intl.ListFormat('de-DE', { type: 'conjunction' });
/** Of a long list so many are named. */
const NAMED = 3;
const COLLATOR = new Intl.Collator('de-DE', { numeric: true });

/** The two forms a German noun takes after a number. */
export interface Noun {
  one: string;
  other: string;
}

export const ARTICLE: Noun = { one: 'Beitrag', other: 'Beiträge' };
export const SHARED_ARTICLE: Noun = { one: 'gemeinsamer Beitrag', other: 'gemeinsame Beiträge' };
export const PART: Noun = { one: 'Teil', other: 'Teile' };
export const MINUTE: Noun = { one: 'Minute', other: 'Minuten' };

/** A number with its noun, kept on one line: `1 Beitrag`, `2 Beiträge`, `1.200 Beiträge`. */
export function formatCount(count: number, noun: Noun): string {
  return `${NUMBERS.format(count)}\u00A0${RULES.select(count) === 'one' ? noun.one : noun.other}`;
}

/** A number in German notation: `5,5`, `1.000`. */
export function formatNumber(value: number): string {
  return NUMBERS.format(value);
}

/** Compares two words for a German list from A to Z: ä with a, ß with ss (DIN 5007-1). */
export function compareGerman(left: string, right: string): number {
  return COLLATOR.compare(left, right);
}

/** `a`, `a und b`, `a, b und c`; an empty list gives an empty string. */
export function joinGerman(words: readonly string[]): string {
  return LISTS.format(words);
}

/** The first three of many, and how many more: `a, b, c und 2 weitere`. */
export function joinSome(words: readonly string[]): string {
  const rest = words.length - NAMED;
  return joinGerman(rest > 0 ? [...words.slice(0, NAMED), `${rest} weitere`] : words);
}
