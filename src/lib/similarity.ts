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

/** Texts as weighted vectors of terms with an inverted index, ready to be compared. */
export interface SimilarityIndex {
  vectors: readonly Vector[];
  postings: Postings;
}

/** The heaviest terms of a text with their weights, which have length 1 together. */
interface Vector {
  terms: Int32Array;
  weights: Float32Array;
}

/**
 * The texts that hold a term with the weight it has there, term after term in one long list: those
 * of a term lie from its own start to that of the next. Many small lists would cost more time.
 */
interface Postings {
  starts: Int32Array;
  texts: Int32Array;
  weights: Float32Array;
}

/**
 * Weighs the terms of all texts; terms are numbers below `termCount`. Texts are named by their
 * place in the list from here on.
 */
export function buildSimilarityIndex(
  texts: readonly TermCounts[],
  termCount: number,
): SimilarityIndex {
  const frequencies = new Int32Array(termCount);
  for (const { terms } of texts) for (const term of terms) increment(frequencies, term);
  const rarities = Float64Array.from(frequencies, (frequency) =>
    frequency > MAX_TEXTS ? 0 : rarity(frequency, texts.length + IMAGINED_TEXTS) ** RARITY_POWER,
  );
  const lengths = texts.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  const vectors = texts.map(({ terms, counts }, text) => {
    const relative = (lengths[text] ?? 0) / Math.max(1, average);
    const damping = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * relative);
    const weights = counts.map(
      (count, place) =>
        ((count * (SATURATION + 1)) / (count + damping)) * (rarities[terms[place] ?? 0] ?? 0),
    );
    return toVector(terms, weights);
  });
  return { vectors, postings: invert(vectors, termCount) };
}

/**
 * Similarity of one text to each text (0 to 1, the cosine of their vectors), by the texts' places
 * in the list; the same in both directions but for the last digits, and 0 with itself.
 */
export function compareWithAll({ vectors, postings }: SimilarityIndex, text: number): Float64Array {
  const { starts, texts, weights } = postings;
  const scores = new Float64Array(vectors.length);
  const own = vectors[text];
  const size = own?.terms.length ?? 0;
  // Plain loops: this is the one place where time goes.
  for (let place = 0; place < size; place++) {
    const term = own?.terms[place] ?? 0;
    const weight = own?.weights[place] ?? 0;
    const start = starts[term] ?? 0;
    const end = starts[term + 1] ?? 0;
    for (let index = start; index < end; index++) {
      const other = texts[index] ?? 0;
      scores[other] = (scores[other] ?? 0) + weight * (weights[index] ?? 0);
    }
  }
  scores[text] = 0;
  return scores;
}

/** The terms that make two texts similar, the most telling first; equal ones by number. */
export function findSharedTerms(
  { vectors }: SimilarityIndex,
  left: number,
  right: number,
): number[] {
  const others = new Map(listWeights(vectors[right]));
  return listWeights(vectors[left])
    .filter(([term]) => others.has(term))
    .map(([term, weight]) => ({ term, weight: weight * (others.get(term) ?? 0) }))
    .toSorted((one, two) => two.weight - one.weight || one.term - two.term)
    .map(({ term }) => term);
}

/** How telling it is to be among few (inverse document frequency as in BM25, never negative). */
export function rarity(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}

function listWeights(vector: Vector | undefined): [number, number][] {
  return Array.from(vector?.terms ?? [], (term, place) => [term, vector?.weights[place] ?? 0]);
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

function invert(vectors: readonly Vector[], termCount: number): Postings {
  const starts = new Int32Array(termCount + 1);
  for (const { terms } of vectors) for (const term of terms) increment(starts, term + 1);
  for (let term = 0; term < termCount; term++) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  const next = starts.slice();
  const texts = new Int32Array(starts[termCount] ?? 0);
  const weights = new Float32Array(texts.length);
  for (const [text, vector] of vectors.entries()) {
    for (let place = 0; place < vector.terms.length; place++) {
      const slot = increment(next, vector.terms[place] ?? 0) - 1;
      texts[slot] = text;
      weights[slot] = vector.weights[place] ?? 0;
    }
  }
  return { starts, texts, weights };
}

function increment(counters: Int32Array, place: number): number {
  const count = (counters[place] ?? 0) + 1;
  counters[place] = count;
  return count;
}
