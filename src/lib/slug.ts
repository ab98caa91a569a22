const SIGNS: Readonly<Record<string, string>> = {
  '&': ' und ',
  '%': ' prozent ',
  '€': ' euro ',
  '§': ' paragraf ',
  '+': ' plus ',
};

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Letters that Unicode does not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

/** Soft hyphen, zero-width characters, variation selectors: invisible, so never a separator. */
const INVISIBLE = /\u00AD|\u034F|\u061C|[\u200B-\u200F]|[\u2060-\u2064]|[\uFE00-\uFE0F]|\uFEFF/gu;

const APOSTROPHES = /['’‘‛ʼ´`]/gu;

/**
 * The part of an address that stands for a German text: lower-case ASCII letters, digits and
 * single hyphens. Umlauts are resolved before any other folding (DIN 5007-2, DIN 31636).
 * Returns an empty string when nothing sayable is left; callers treat that as an error.
 *
 * `Größe & Maß` → `groesse-und-mass`, `2019–2020` → `2019-2020`, `!!!` → ``
 */
export function slugify(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, '')
    .replaceAll('ẞ', 'ß')
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => UMLAUTS[letter] ?? letter)
    .replace(/([a-z])#/gu, '$1 sharp ')
    .replace(/[&%€§+]/gu, (sign) => SIGNS[sign] ?? ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøœðþđłı]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** True for what `slugify` gives back unchanged: a safe file name, id and address part. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
