export const NO_BREAK = '\u00A0';
export const NARROW = '\u202F';

/** One space of any kind: typed, no-break, or the soft line break of a Markdown paragraph. */
export const SPACE = '[ \\t\\n\\u00A0\\u202F]';

/** Not in the middle of a word or number. */
export const WORD_START = '(?<![\\p{L}\\p{N}\\p{M}_])';
export const WORD_END = '(?![\\p{L}\\p{N}\\p{M}_])';

/** 5 · 5,5 · 1.000.000 · 1\u202F000 · 14:30. Deterministic, so that a long row of digits stays linear. */
export const NUMBER = '\\d+(?:[.,:]\\d+|\\u202F\\d{3}(?!\\d))*';

/** A number that does not continue a word, a number, a phone number or a code. */
export const NUMBER_START = '(?<![\\p{L}\\p{N}\\p{M}_.,:/+#–−-])';

/** Unit symbols after a number and a space. Within a family, longer ones come first. */
const SYMBOLS = [
  '%|‰|€|\\$|£|¥|EUR|USD|CHF|GBP|Fr\\.|ct|Ct\\.',
  '°C|°F|K|km/h|m/s|km²|m²|m³|cm²|cm³|mm²|qkm|qm|qcm|cbm|ccm|m2|m3|km|hm|dm|cm|mm|µm|μm|nm|m|kg|mg|µg|μg|g|hl|dl|cl|ml|l|ha|t|lm|lx',
  'mbar|kPa|MPa|kN|U/min|mol|mmol|Bq|mSv|µSv|EL|TL|Msp\\.|Pkt\\.|DM|kWh|MWh|GWh|TWh|Wh|kWp|kW|MW|GW|TW|W|mAh|Ah|kV|V|kHz|MHz|GHz|THz|Hz|dB|hPa|bar|kcal|kJ|Nm|PS',
  '[kKMGT]?[bB]it(?:/s)?|Mbps|MP|[kMG]bps|kB|KB|MB|GB|TB|PB|KiB|MiB|GiB|TiB|px|pt|em|rem|dpi|ppi|fps',
  'min|h|s|ms|Min\\.|Std\\.|Sek\\.|Stk\\.|Jh\\.',
].join('|');

/** Unit symbols that are unambiguous even without a space after the number: 20°C, 5kg. */
const GLUED =
  '%|‰|€|°C|°F|km/h|km²|m²|m³|cm²|cm³|km|cm|mm|kg|mg|ml|kWh|MWh|GWh|TWh|kW|MW|GW|kHz|MHz|GHz|KB|kB|MB|GB|TB|EUR';

/** Units written as words, bound to their number like a symbol. */
const WORDS = [
  'Uhr|Euro|Cent|(?:US-)?Dollar|Franken|Pfund|Yen|Prozent(?:punkte?n?)?|Promille|Grad|Zoll|Pixeln?',
  '(?:(?:Quadrat|Kubik)?(?:[Kk]ilo|[Zz]enti|[Mm]illi|[Dd]ezi)?)?[Mm]etern?|(?:See)?[Mm]eilen?|(?:Kilo|Milli)?[Gg]ramm|Kilo|Tonnen?|(?:Milli|Hekto)?[Ll]itern?|Hektar',
  '(?:Kilo|Mega|Giga|Tera)?[Ww]att(?:stunden?)?|(?:[Mm]illi)?[Vv]olt|Ampere|Lumen|Lux|Dezibel|Joule|Mark|Megapixeln?|(?:Kilo|Mega|Giga)?[Hh]ertz|(?:Kilo|Mega|Giga|Tera)?[Bb]yte|(?:Kilo)?[Kk]alorien',
].join('|');

/** Number words between a number and its unit. */
export const MAGNITUDES = '(?:Mio|Mrd|Tsd|Bio)\\.|Million(?:en)?|Milliarden?|Billion(?:en)?';

export const UNITS = `(?:${SYMBOLS}|${WORDS})`;
/** After a unit: neither l'art nor K.-o.-Siege begins with one. */
export const UNIT_END = "(?![\\p{L}\\p{N}\\p{M}_]|['’]\\p{L}|\\.-?\\p{L})";
export const GLUED_UNITS = `(?:${GLUED})`;

/** Nouns counted in ranges (3–5 Werktage), also at the end of a compound; never bound. */
const COUNTED_ENDS =
  'tage?n?|wochen?|monate?n?|jahre?n?|stunden?|minuten?|sekunden?|personen|punkte?n?|seiten|zeichen|stück|stellen|nutzern?|kunden|mitarbeitern?|artikeln?|produkte?n?|shops|millimeter|sterne?n?';
const COUNTED = `mal|Mal|(?!Etage|Montage|Reportage)(?:${capitalized(COUNTED_ENDS)}|\\p{Lu}\\p{L}*(?:${COUNTED_ENDS}))`;

/** What identifies the two numbers before it as a range. */
export const RANGE_UNITS = `(?:${MAGNITUDES}|${UNITS}|${COUNTED})${UNIT_END}|[%‰€](?!\\p{L})`;

export const MONTHS =
  '(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Jan|Feb|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\\.)';

/** Nouns bound to an ordinal number. */
export const ORDINAL_NOUNS =
  '(?:Jahrhunderts?|Jahrtausends?|Jahrzehnts?|Jh\\.|Jahrestag(?:es|s)?|Quartals?|Halbjahr(?:es|s)?|Trimesters?|Semesters?|Stock(?:es|s|werks?)?|Etage|Obergeschoss(?:es)?|OG|UG|Auflagen?|Ausgaben?|Plätze|Platz(?:es)?|Rang(?:es|s)?|Klassen?|Bundesliga|Liga|Runden?|Spieltags?|Kapitels?|Bände?|Band(?:es|s)?|Senats?|Zivilsenats?|Strafsenats?|Kammer|Geburtstag(?:es|s)?|Weltkrieg(?:es|s)?|Advents?|Lebensjahr(?:es|s)?|FC|FSV|SSV|Stelle|Teils?|Tag(?:es|s)?|Mal)';

export function isLetter(character: string): boolean {
  return /[\p{L}\p{M}]/u.test(character);
}

export function isDigit(character: string): boolean {
  return /\p{N}/u.test(character);
}

function capitalized(alternatives: string): string {
  return alternatives.replaceAll(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
