const SYMBOLS: Readonly<Record<string, string>> = {
  '&': ' und ',
  '%': ' prozent ',
  '€': ' euro ',
  '§': ' paragraf ',
  '§§': ' paragrafen ',
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
  ħ: 'h',
  ł: 'l',
  ŋ: 'ng',
  ŧ: 't',
  ı: 'i',
};

/**
 * Removed without separating words: apostrophes, and what Unicode calls ignorable because it is
 * invisible (soft hyphen, zero-width characters, direction marks, variation selectors).
 */
const IGNORED = /['’‘‛ʼ´`]|\p{Default_Ignorable_Code_Point}/gu;

/**
 * The URL segment for a German text: lower-case ASCII letters, digits and single hyphens. Umlauts
 * are resolved before any other folding (DIN 5007-2, DIN 31636). Returns an empty string when no
 * letter or digit is left; callers treat that as an error.
 *
 * `Größe & Maß` → `groesse-und-mass`, `2019–2020` → `2019-2020`, `!!!` → ``
 */
export function slugify(text: string): string {
  return text
    .replace(IGNORED, '') // before NFKC, which turns ´ into a space
    .replace(/(?<=\d)(?=[¼-¾⅐-⅟↉])/gu, ' ') // 1½ is 1 and 1/2, not 11/2
    .normalize('NFKC')
    .replace(IGNORED, '') // after NFKC, which turns full-width apostrophes into plain ones
    .replaceAll('ẞ', 'ß')
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => UMLAUTS[letter] ?? letter)
    .replace(/([a-z])#/gu, '$1 sharp ')
    .replace(/[&%€+]|§{1,2}/gu, (symbol) => SYMBOLS[symbol] ?? ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøœðþđħłŋŧı]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** True for what `slugify` returns unchanged: a safe file name, id and URL segment. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/**
 * True for a name that Windows reserves for devices: no file there can have it.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function isReservedName(slug: string): boolean {
  return /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/.test(slug);
}
