/** Soft hyphens and zero-width characters, which occur inside words. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

const HYPHENS = /[\u2010\u2011]/gu;

/** Apostrophes and what is typed for them. */
const APOSTROPHES = /[‘’ʼ´`]/gu;

/** Händler*innen, Händler:innen, Händler_innen, Händler/innen and Händler/-innen. */
const GENDER_MARK = /(?<=\p{L})(?:[*:_]|\/-?)(?=in(?:nen)?(?!\p{L}))/gu;

/** 2019–2020 and 2019-2020: two years, not one word. */
const YEARS = /(?<![\d-])([12]\d{3})\s?[-–/]\s?(?=[12]\d{3}(?![\d-]))/gu;

/** 2019/20 and 2019–20: the second year is abbreviated. */
const SHORT_YEARS = /(?<![\d-])([12]\d)(\d\d)[–/](\d\d)(?![\d-])/gu;

/** Initials as in H&M, a number with its separators, or letters and digits joined by hyphens and apostrophes. */
const WORD =
  /(?<![\p{L}\p{N}])\p{L}&\p{L}(?![\p{L}\p{N}])|\d+(?:[.,]\d+)*(?![\p{L}\d-])|[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu;

/**
 * The words of a plain German text as written, in reading order. Hyphenated words stay whole,
 * apostrophes are removed, gendered forms joined, and spans of years become both years.
 *
 * `Händler:innen prüfen’s im E-Commerce 2019/20` →
 * `Händlerinnen`, `prüfens`, `im`, `E-Commerce`, `2019`, `2020`
 */
export function readWords(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(APOSTROPHES, "'")
    .replace(GENDER_MARK, '')
    .replace(SHORT_YEARS, completeYears)
    .replace(YEARS, '$1 ');
  const words: string[] = plain.match(WORD) ?? [];
  return plain.includes("'") ? words.map((word) => word.replaceAll("'", '')) : words;
}

/** The words of a text in lower case. `Straße nach OST` → `straße`, `nach`, `ost` */
export function tokenize(text: string): string[] {
  return readWords(text).map((word) => word.toLowerCase());
}

function completeYears(span: string, century: string, from: string, to: string): string {
  return Number(to) > Number(from) ? `${century}${from} ${century}${to}` : span;
}
