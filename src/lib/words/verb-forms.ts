/** Separable prefixes: the `ge` of the participle follows them. */
const SEPARABLE =
  'zurück|weiter|wieder|zusammen|heraus|herunter|hinzu|fest|frei|bereit|nach|statt|teil|ab|an|auf|aus|bei|dar|ein|her|hin|los|mit|um|vor|weg|zu';

/** Inseparable prefixes: the participle has no `ge`. */
const INSEPARABLE = 'be|ent|er|ver|zer|miss|wider|über|unter';

/** Strong verbs: the stem of the infinitive by the stem of the participle. */
const STRONG_STEMS: Readonly<Record<string, string>> = {
  bot: 'biet',
  bund: 'bind',
  broch: 'brech',
  fund: 'find',
  flog: 'flieg',
  gang: 'geh',
  glich: 'gleich',
  griff: 'greif',
  hob: 'heb',
  holf: 'helf',
  lieh: 'leih',
  litt: 'leid',
  lor: 'lier',
  nomm: 'nehm',
  schlich: 'schleich',
  schloss: 'schließ',
  schnitt: 'schneid',
  schob: 'schieb',
  schrieb: 'schreib',
  sproch: 'sprech',
  stand: 'steh',
  stieg: 'steig',
  stohl: 'stehl',
  stoß: 'stoß',
  strich: 'streich',
  trieb: 'treib',
  troff: 'treff',
  trog: 'trüg',
  wies: 'weis',
  wog: 'wieg',
  wonn: 'winn',
  worb: 'werb',
  worf: 'werf',
  zog: 'zieh',
  zwung: 'zwing',
};

/** Weak verbs with a vowel change. */
const MIXED_STEMS: Readonly<Record<string, string>> = {
  brach: 'bring',
  dach: 'denk',
  kann: 'kenn',
  nann: 'nenn',
  sand: 'send',
  wand: 'wend',
};

/** Adjectives and adverbs that look like participles. */
const NOT_PARTICIPLES: ReadonlySet<string> = new Set(
  `bekannt berechtigt bereit berühmt beliebt bestimmt erst entfernt ernst gerecht gesamt geeignet
  gewohnt vermutlich verwandt unbekannt überhaupt unterst veraltet`.split(/\s+/u),
);

/** `gelitt` is a strong form without its ending: after a stem in t, a weak participle ends in `et`. */
const WEAK_END = '(\\p{L}{3,}?)(et|(?<!t)t)$';
const WEAK = new RegExp(`^(${SEPARABLE})?ge${WEAK_END}`, 'u');
const PREFIXED = new RegExp(`^((?:${SEPARABLE})?(?:${INSEPARABLE}))${WEAK_END}`, 'u');
const LATIN = /^(\p{L}{2,}ier)t$/u;
const STRONG = new RegExp(
  `^(?:(${SEPARABLE})?ge|((?:${SEPARABLE})?(?:${INSEPARABLE})))(\\p{L}{3,})en$`,
  'u',
);
const WITH_ZU = new RegExp(`^(${SEPARABLE})zu(\\p{L}{3,}e?n)$`, 'u');

/**
 * The infinitive of a participle or of an infinitive with `zu`, as a list; empty for other words.
 * Nouns have none: only words in lower case are read. A heuristic without a dictionary, good
 * enough for search.
 *
 * `gekaufte` → `kaufen`; `verkauft` → `verkaufen`; `geliefert` → `liefern`; `abgeschlossen` →
 * `abschließen`; `einzukaufen` → `einkaufen`; `Gericht` → nothing
 */
export function infinitivesOf(word: string): string[] {
  if (!/^\p{Ll}{5,}$/u.test(word)) return [];
  const bare = word.replace(/(?<=t|en)e[nmrs]?$/u, '');
  const infinitive = readInfinitive(bare) ?? readInfinitive(word);
  return infinitive === undefined || infinitive === word ? [] : [infinitive];
}

/**
 * The infinitive of a verb in the third person, as a list; empty for other words. Every word in
 * lower case that ends in t is taken for one: an adjective gives a word that nobody searches for.
 *
 * `liefert` → `liefern`; `zurückschickt` → `zurückschicken`; `kostet` → `kosten`
 */
export function infinitivesOfPresent(word: string): string[] {
  const [, stem] = /^(\p{Ll}{3,})t$/u.exec(word) ?? [];
  if (stem === undefined) return [];
  return [/e[lr]?$/u.test(stem) ? `${stem}n` : `${stem}en`];
}

function readInfinitive(word: string): string | undefined {
  if (NOT_PARTICIPLES.has(word)) return undefined;
  const [, prefix, rest] = WITH_ZU.exec(word) ?? [];
  if (prefix !== undefined && rest !== undefined) return prefix + rest;
  return readWeak(word) ?? readStrong(word);
}

function readWeak(word: string): string | undefined {
  const [, latin] = LATIN.exec(word) ?? [];
  if (latin !== undefined && !word.startsWith('ge')) return `${latin}en`;
  const [, prefix = '', stem, ending] = WEAK.exec(word) ?? PREFIXED.exec(word) ?? [];
  if (stem === undefined || ending === undefined) return undefined;
  const base = MIXED_STEMS[stem] ?? stem;
  return prefix + (/(?:[^e]|^)e[lr]$/u.test(base) ? `${base}n` : `${base}en`);
}

function readStrong(word: string): string | undefined {
  const [, separable = '', inseparable, stem] = STRONG.exec(word) ?? [];
  if (stem === undefined) return undefined;
  const base = STRONG_STEMS[stem];
  // Without a vowel change `bestellen` looks like a participle such as `behalten`.
  if (inseparable !== undefined) return base === undefined ? undefined : `${inseparable}${base}en`;
  return `${separable}${base ?? stem}en`;
}
