import type { HyphenationExceptions } from './exceptions.ts';

/** Linking elements between the parts of a compound, and inflections of its last part. */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e'];
const INFLECTIONS = ['', 's', 'n', 'en', 'e', 'es', 'er', 'em', 'ern', 'innen', 'in'];
/** Shorter listed words match by accident (Rat in Rate). */
const SHORTEST_PART = 4;
/** Minimum length of a part that alone begins or ends a word. */
const SHORTEST_ALONE = 6;
/** An end this long marks a seam even where the patterns see none (Fakto-rauthentifizierung). */
const CERTAIN_ALONE = 9;
const SHORTEST_REST = 4;

export interface Compound {
  /** The breaks between known parts, and those the list allows inside them. */
  readonly breaks: readonly number[];
  /** The span the list does not cover; empty (start = end) where it covers the whole word. */
  readonly unknown: { readonly start: number; readonly end: number };
}

/**
 * Reads a word as a compound of listed words: of nothing else (Rück-gabe-recht + s + missbrauch),
 * or beginning or ending with one of them. Undefined where the list does not apply. The word is
 * in lower case; `patterns` are its breaks without the list.
 */
export function readCompound(
  word: string,
  exceptions: HyphenationExceptions,
  patterns: readonly number[],
): Compound | undefined {
  const whole = readParts(word, exceptions);
  if (whole !== undefined)
    return { breaks: whole, unknown: { start: word.length, end: word.length } };
  return readBeginning(word, exceptions, patterns) ?? readEnd(word, exceptions, patterns);
}

/** The whole word in as few parts as possible; `best[i]` covers the word from `i` to its end. */
function readParts(word: string, exceptions: HyphenationExceptions): readonly number[] | undefined {
  const best = new Map<number, { breaks: readonly number[]; parts: number }>();
  for (let start = word.length - 1; start >= 0; start--) {
    for (let end = word.length; end >= start + SHORTEST_PART; end--) {
      const inner = exceptions.get(word.slice(start, end));
      if (inner === undefined) continue;
      const own = inner.map((offset) => start + offset);
      if (INFLECTIONS.includes(word.slice(end))) keepBetter(start, own, 1);
      for (const link of LINKS) {
        const seam = end + link.length;
        const rest = best.get(seam);
        if (rest !== undefined && word.startsWith(link, end)) {
          keepBetter(start, [...own, seam, ...rest.breaks], rest.parts + 1);
        }
      }
    }
  }
  return best.get(0)?.breaks;

  function keepBetter(start: number, breaks: readonly number[], parts: number): void {
    if (parts < (best.get(start)?.parts ?? Number.POSITIVE_INFINITY))
      best.set(start, { breaks, parts });
  }
}

function readBeginning(
  word: string,
  exceptions: HyphenationExceptions,
  patterns: readonly number[],
): Compound | undefined {
  for (let end = word.length - SHORTEST_REST; end >= SHORTEST_ALONE; end--) {
    const breaks = exceptions.get(word.slice(0, end));
    if (breaks === undefined) continue;
    const seam = isPulled(word, end, patterns) ? [end] : [];
    return { breaks: [...breaks, ...seam], unknown: { start: end, end: word.length } };
  }
  return undefined;
}

/**
 * Whether the patterns pull the end of a listed word to a vowel behind it (Playlis-tentwurf). Where they
 * break behind a linking element (Playlis-ten-archiv), that belongs to the word.
 */
function isPulled(word: string, end: number, patterns: readonly number[]): boolean {
  const rest = word.slice(end);
  const isLinked = LINKS.some(
    (link) => link !== '' && rest.startsWith(link) && patterns.includes(end + link.length),
  );
  const isNear = patterns.includes(end - 1) || patterns.includes(end - 2);
  return /^[aeiouäöü]/u.test(rest) && isNear && !isLinked;
}

function readEnd(
  word: string,
  exceptions: HyphenationExceptions,
  patterns: readonly number[],
): Compound | undefined {
  for (let start = SHORTEST_REST; start <= word.length - SHORTEST_ALONE; start++) {
    for (const inflection of INFLECTIONS) {
      const stem = word.slice(start, word.length - inflection.length);
      const inner = word.endsWith(inflection) ? exceptions.get(stem) : undefined;
      if (inner === undefined || stem.length < SHORTEST_ALONE) continue;
      // Wasser-klärung, not Wass-erklärung
      const isEnding = stem.startsWith('er') && patterns.includes(start + 2);
      const isCertain = stem.length >= CERTAIN_ALONE && !isEnding;
      if (!isCertain && !patterns.includes(start)) continue;
      return {
        breaks: [start, ...inner.map((offset) => start + offset)],
        unknown: { start: 0, end: start },
      };
    }
  }
  return undefined;
}
