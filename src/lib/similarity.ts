/** Saturation of repeated terms and weight of the text's length, as in BM25 (Robertson & Zaragoza 2009). */
const SATURATION = 2;
const LENGTH_SHARE = 0.75;

/**
 * A comparison counts a term's rarity once for each text, that is twice. The power keeps single
 * rare words from deciding alone.
 */
const RARITY_POWER = 0.7;

/**
 * Bounds on time and memory of large sites: terms of a text that take part, heaviest first, and
 * texts that may hold a term; what more texts hold tells next to nothing.
 */
const MAX_TERMS = 300;
const MAX_TEXTS = 1500;

/** How often each term occurs in a text; the title may count more than once. */
export type TermCounts = ReadonlyMap<string, number>;

/** Texts as weighted vectors of terms with an inverted index, ready to be compared. */
export interface SimilarityIndex {
  vectors: readonly Vector[];
  /** Each term, by the number the vectors know it by. */
  terms: readonly string[];
  /** For each term the texts that hold it, with the weight it has there. */
  postings: readonly Postings[];
}

/** Terms of a text by number, heaviest first, with weights of length 1 together. */
interface Vector {
  terms: Int32Array;
  weights: Float32Array;
}

interface Postings {
  texts: Int32Array;
  weights: Float32Array;
}

interface Weight {
  term: string;
  weight: number;
}

/** Weighs the terms of all texts. Texts are named by their place in the list from here on. */
export function buildSimilarityIndex(texts: readonly TermCounts[]): SimilarityIndex {
  const frequencies = countTexts(texts);
  const lengths = texts.map((counts) =>
    [...counts.values()].reduce((sum, count) => sum + count, 0),
  );
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  const terms = [...frequencies.keys()];
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const vectors = texts.map((counts, text) => {
    const relative = (lengths[text] ?? 0) / Math.max(1, average);
    const damping = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * relative);
    const weights = [...counts].map(([term, count]) => ({
      term,
      weight:
        ((count * (SATURATION + 1)) / (count + damping)) *
        rarity(frequencies.get(term) ?? 1, texts.length) ** RARITY_POWER,
    }));
    return toVector(weights.toSorted(compareWeights).slice(0, MAX_TERMS), numbers);
  });
  return { vectors, terms, postings: invert(vectors, terms.length) };
}

/**
 * Similarity of one text to each text (0 to 1, the cosine of their vectors), by the texts' places
 * in the list; the same in both directions but for the last digits, and 0 with itself.
 */
export function compareWithAll({ vectors, postings }: SimilarityIndex, text: number): Float64Array {
  const scores = new Float64Array(vectors.length);
  const vector = vectors[text];
  for (const [place, term] of (vector?.terms ?? []).entries()) {
    const weight = vector?.weights[place] ?? 0;
    const { texts, weights } = postings[term] ?? NO_POSTINGS;
    if (texts.length > MAX_TEXTS) continue;
    // A plain loop: this is the one place where time goes.
    for (let index = 0; index < texts.length; index++) {
      const other = texts[index] ?? 0;
      scores[other] = (scores[other] ?? 0) + weight * (weights[index] ?? 0);
    }
  }
  scores[text] = 0;
  return scores;
}

/** The terms that make two texts similar, the most telling first. */
export function findSharedTerms(
  { vectors, terms }: SimilarityIndex,
  left: number,
  right: number,
): string[] {
  const weightsOf = (text: number): [number, number][] =>
    Array.from(vectors[text]?.terms ?? [], (term, place) => [
      term,
      vectors[text]?.weights[place] ?? 0,
    ]);
  const others = new Map(weightsOf(right));
  return weightsOf(left)
    .filter(([term]) => others.has(term))
    .map(([term, weight]) => ({
      term: terms[term] ?? '',
      weight: weight * (others.get(term) ?? 0),
    }))
    .toSorted(compareWeights)
    .map(({ term }) => term);
}

/** How telling it is to be among few (inverse document frequency as in BM25, never negative). */
export function rarity(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}

function countTexts(texts: readonly TermCounts[]): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const counts of texts) {
    for (const term of counts.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return frequencies;
}

function toVector(weights: readonly Weight[], numbers: ReadonlyMap<string, number>): Vector {
  const length = Math.sqrt(weights.reduce((sum, { weight }) => sum + weight ** 2, 0));
  return {
    terms: Int32Array.from(weights, ({ term }) => numbers.get(term) ?? 0),
    weights: Float32Array.from(weights, ({ weight }) => weight / length),
  };
}

function invert(vectors: readonly Vector[], termCount: number): Postings[] {
  const sizes = new Int32Array(termCount);
  for (const { terms } of vectors) for (const term of terms) sizes[term] = (sizes[term] ?? 0) + 1;
  const postings = Array.from(sizes, (size) => ({
    texts: new Int32Array(size),
    weights: new Float32Array(size),
  }));
  const filled = new Int32Array(termCount);
  for (const [text, { terms, weights }] of vectors.entries()) {
    for (const [place, term] of terms.entries()) {
      const list = postings[term] ?? NO_POSTINGS;
      const slot = filled[term] ?? 0;
      list.texts[slot] = text;
      list.weights[slot] = weights[place] ?? 0;
      filled[term] = slot + 1;
    }
  }
  return postings;
}

const NO_POSTINGS: Postings = { texts: new Int32Array(0), weights: new Float32Array(0) };

/** Heaviest first; equal weights by term, so that the order of the texts never shows. */
function compareWeights(left: Weight, right: Weight): number {
  return right.weight - left.weight || (left.term < right.term ? -1 : 1);
}
