import { canBePart, MIN_PART_LENGTH, shorten, type Vocabulary } from './vocabulary.ts';

/** Linking elements between two parts: Zahlung-s-art, Kunde-n-konto, Ware-n-korb, Bild-er-rahmen. */
const LINKS = ['s', 'n', 'en', 'es', 'er', 'ns', 'ens'];

/** Longer strings are not words of a language, and would cost time. */
const MAX_LENGTH = 60;

/**
 * The parts of a German compound by the vocabulary of the site: from left to right, without
 * linking elements, in lower case; a part that is a compound itself is followed by its own parts.
 * Prefers the fewest parts, then parts that occur in the texts in this form, then frequent ones
 * (Koehn & Knight 2003, „Empirical Methods for Compound Splitting“). Other words have no parts.
 *
 * `Rückgaberecht` → `rückgabe`, `recht`; `Warenkorbabbruch` → `warenkorb`, `waren`, `korb`,
 * `abbruch`; `E-Commerce-Recht` → `commerce`, `recht`; `Gericht` → nothing
 */
export function splitCompound(word: string, vocabulary: Vocabulary): string[] {
  const pieces = word.toLowerCase().split('-');
  if (pieces.length > 1) {
    return pieces
      .filter((piece) => piece.length > 1)
      .flatMap((piece) => [piece, ...splitCompound(piece, vocabulary)]);
  }
  const [whole = ''] = pieces;
  if (whole.length < 2 * MIN_PART_LENGTH || whole.length > MAX_LENGTH) return [];
  const best = findSplit(whole, vocabulary, new Map());
  if (best === undefined) return [];
  return best.parts.flatMap((part) => [part, ...splitCompound(part, vocabulary)]);
}

/** The best split of a word into at least two parts. */
function findSplit(
  word: string,
  vocabulary: Vocabulary,
  known: Map<string, Split | undefined>,
): Split | undefined {
  if (known.has(word)) return known.get(word);
  let best: Split | undefined;
  for (let cut = MIN_PART_LENGTH; cut <= word.length - MIN_PART_LENGTH; cut++) {
    const modifier = readModifier(word.slice(0, cut), vocabulary);
    if (modifier === undefined) continue;
    const rest = word.slice(cut);
    const tail = readHead(rest, vocabulary) ?? findSplit(rest, vocabulary, known);
    if (tail === undefined) continue;
    const split = join(modifier, tail);
    if (best === undefined || isBetter(split, best)) best = split;
  }
  known.set(word, best);
  return best;
}

/** A part before the last: a word of the site, with or without a linking element, or shortened. */
function readModifier(text: string, vocabulary: Vocabulary): Split | undefined {
  if (vocabulary.counts.has(text)) return single(text, 0, vocabulary);
  for (const link of LINKS) {
    const bare = text.slice(0, -link.length);
    if (text.endsWith(link) && vocabulary.counts.has(bare) && canBePart(bare)) {
      return single(bare, 1, vocabulary);
    }
  }
  return vocabulary.forms.has(text) ? single(text, 2, vocabulary) : undefined;
}

/** The last part: a word of the site, in any of its inflected forms. */
function readHead(text: string, vocabulary: Vocabulary): Split | undefined {
  if (vocabulary.counts.has(text)) return single(text, 0, vocabulary);
  if (!canBePart(text)) return undefined;
  if (vocabulary.forms.has(text)) return single(text, 1, vocabulary);
  const bare = shorten(text).find((form) => vocabulary.counts.has(form));
  return bare === undefined ? undefined : single(bare, 1, vocabulary);
}

function single(part: string, deviation: number, { counts }: Vocabulary): Split {
  return { parts: [part], deviation, weight: Math.log(1 + (counts.get(part) ?? 0)) };
}

function join(left: Split, right: Split): Split {
  return {
    parts: [...left.parts, ...right.parts],
    deviation: left.deviation + right.deviation,
    weight: left.weight + right.weight,
  };
}

function isBetter(left: Split, right: Split): boolean {
  return (
    (right.parts.length - left.parts.length ||
      right.deviation - left.deviation ||
      left.weight - right.weight) > 0
  );
}

interface Split {
  parts: string[];
  /** How far the parts differ from words of the texts; 0 is not at all. */
  deviation: number;
  /** Sum of the logarithms of the parts' frequencies. */
  weight: number;
}
