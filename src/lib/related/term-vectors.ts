/** Saturation of repeated terms and weight of the text's length, as in BM25 (Robertson & Zaragoza 2009). */
const SATURATION = 2;
const LENGTH_SHARE = 0.75;

/**
 * A comparison counts a term's rarity once for each text, that is twice. The power keeps single
 * rare words from deciding alone.
 */
const RARITY_POWER = 0.7;

/**
 * Texts imagined beside those of the site, with none of its words: on a site of two articles, a
 * word that both hold is not worthless.
 */
const IMAGINED_TEXTS = 10;

/**
 * Bounds on time and memory of large sites: terms of a text that take part, heaviest first, and
 * texts that may hold a term; what more texts hold tells next to nothing.
 */
const MAX_TERMS = 200;
const MAX_TEXTS = 500;

/** Terms of a text by number, each once, with how often each occurs. */
export interface TermCounts {
  terms: Int32Array;
  counts: Float64Array;
}

/** The heaviest terms of a text with their weights, which have length 1 together. */
export interface Vector {
  terms: Int32Array;
  weights: Float32Array;
}

/** Weighs the terms of all texts; terms are numbers below `termCount`. */
export function weighTerms(texts: readonly TermCounts[], termCount: number): Vector[] {
  const rarities = Float64Array.from(countTexts(texts, termCount), (frequency) =>
    frequency > MAX_TEXTS ? 0 : rarity(frequency, texts.length + IMAGINED_TEXTS) ** RARITY_POWER,
  );
  const lengths = texts.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  return texts.map(({ terms, counts }, text) => {
    const relative = (lengths[text] ?? 0) / Math.max(1, average);
    const damping = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * relative);
    const weights = counts.map(
      (count, place) =>
        ((count * (SATURATION + 1)) / (count + damping)) * (rarities[terms[place] ?? 0] ?? 0),
    );
    return toVector(terms, weights);
  });
}

/** How telling it is to be among few (inverse document frequency as in BM25, never negative). */
export function rarity(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}

/** In how many texts each term occurs. */
function countTexts(texts: readonly TermCounts[], termCount: number): Int32Array {
  const frequencies = new Int32Array(termCount);
  for (const { terms } of texts) {
    for (const term of terms) frequencies[term] = (frequencies[term] ?? 0) + 1;
  }
  return frequencies;
}

/** Keeps the heaviest terms; those as heavy as the last of them stay too, so that order never matters. */
function toVector(terms: Int32Array, weights: Float64Array): Vector {
  const sorted = weights.toSorted();
  const lightest = sorted[Math.max(0, sorted.length - MAX_TERMS)] ?? 0;
  const kept: number[] = [];
  let square = 0;
  for (let place = 0; place < weights.length; place++) {
    const weight = weights[place] ?? 0;
    if (weight === 0 || weight < lightest) continue;
    kept.push(place);
    square += weight ** 2;
  }
  const length = Math.sqrt(square);
  return {
    terms: Int32Array.from(kept, (place) => terms[place] ?? 0),
    weights: Float32Array.from(kept, (place) => (weights[place] ?? 0) / length),
  };
}
