const SIGNS: Readonly<Record<string, string>> = {
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
 * Never a separator: apostrophes, and what Unicode calls ignorable because it is invisible (soft
 * hyphen, zero-width characters, direction marks, variation selectors).
 */
const SILENT = /['’‘‛ʼ´`]|\p{Default_Ignorable_Code_Point}/gu;

/**
 * The part of an address that stands for a German text: lower-case ASCII letters, digits and
 * single hyphens. Umlauts are resolved before any other folding (DIN 5007-2, DIN 31636).
 * Returns an empty string when nothing sayable is left; callers treat that as an error.
 *
 * `Größe & Maß` → `groesse-und-mass`, `2019–2020` → `2019-2020`, `!!!` → ``
 */
export function slugify(text: string): string {
  return text
    .replace(SILENT, '') // before NFKC, which makes a space of ´
    .normalize('NFKC')
    .replace(SILENT, '') // after it, which makes apostrophes of their wide forms
    .replaceAll('ẞ', 'ß')
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => UMLAUTS[letter] ?? letter)
    .replace(/([a-z])#/gu, '$1 sharp ')
    .replace(/[&%€+]|§{1,2}/gu, (sign) => SIGNS[sign] ?? ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøœðþđħłŋŧı]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** True for what `slugify` gives back unchanged: a safe file name, id and address part. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/**
 * True for a name that Windows keeps for its devices: nobody there can fetch a file of this name.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function isReservedName(slug: string): boolean {
  return /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/.test(slug);
}
