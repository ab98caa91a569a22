import type { HyphenationExceptions } from './exceptions.ts';

/** Letters that join the parts of a compound, and endings of its last part. */
const JOINTS = ['', 's', 'n', 'en', 'es', 'er', 'e'];
const ENDINGS = ['', 's', 'n', 'en', 'e', 'es', 'er', 'em', 'ern', 'innen', 'in'];
/** Shorter words of the list are too easily found where they do not belong (Rat in Rate). */
const SHORTEST = 4;
/** A part that covers only one side of a word must be this long to be trusted. */
const SHORTEST_ALONE = 6;
/** An end this long is a seam even where the patterns see none (Fakto-rauthentifizierung). */
const SURE_ALONE = 9;
const SHORTEST_REST = 4;

export interface Compound {
  /** The breaks between known parts, and inside them where the list allows one. */
  readonly breaks: readonly number[];
  /** The stretch the list says nothing about; empty (start = end) where it knows the whole. */
  readonly unknown: { readonly start: number; readonly end: number };
}

/**
 * The compound as the editors' list sees it: made wholly of its words
 * (Rück-gabe-recht + s + missbrauch), or beginning or ending with one of them. Undefined where
 * the list has no say. The word is in lower case; `patterns` are the breaks without the list.
 */
export function readCompound(
  word: string,
  exceptions: HyphenationExceptions,
  patterns: readonly number[],
): Compound | undefined {
  const whole = readParts(word, exceptions);
  if (whole !== undefined)
    return { breaks: whole, unknown: { start: word.length, end: word.length } };
  return readBeginning(word, exceptions) ?? readEnd(word, exceptions, patterns);
}

/** Fewest parts that make up the whole word; `best[i]` reads the word from `i` to its end. */
function readParts(word: string, exceptions: HyphenationExceptions): readonly number[] | undefined {
  const best = new Map<number, { breaks: readonly number[]; parts: number }>();
  for (let start = word.length - 1; start >= 0; start--) {
    for (let end = word.length; end >= start + SHORTEST; end--) {
      const inner = exceptions.get(word.slice(start, end));
      if (inner === undefined) continue;
      const own = inner.map((offset) => start + offset);
      if (ENDINGS.includes(word.slice(end))) keepBetter(start, own, 1);
      for (const joint of JOINTS) {
        const seam = end + joint.length;
        const rest = best.get(seam);
        if (rest !== undefined && word.startsWith(joint, end)) {
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

function readBeginning(word: string, exceptions: HyphenationExceptions): Compound | undefined {
  for (let end = word.length - SHORTEST_REST; end >= SHORTEST_ALONE; end--) {
    const breaks = exceptions.get(word.slice(0, end));
    if (breaks !== undefined) return { breaks, unknown: { start: end, end: word.length } };
  }
  return undefined;
}

function readEnd(
  word: string,
  exceptions: HyphenationExceptions,
  patterns: readonly number[],
): Compound | undefined {
  for (let start = SHORTEST_REST; start <= word.length - SHORTEST_ALONE; start++) {
    for (const ending of ENDINGS) {
      const stem = word.slice(start, word.length - ending.length);
      const inner = word.endsWith(ending) ? exceptions.get(stem) : undefined;
      if (inner === undefined || stem.length < SHORTEST_ALONE) continue;
      if (stem.length < SURE_ALONE && !patterns.includes(start)) continue;
      return {
        breaks: [start, ...inner.map((offset) => start + offset)],
        unknown: { start: 0, end: start },
      };
    }
  }
  return undefined;
}
