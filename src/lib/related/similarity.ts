import { invert, type Postings } from './postings.ts';
import { type TermCounts, type Vector, weighTerms } from './term-vectors.ts';

/** Texts as weighted vectors of terms with an inverted index, ready to be compared. */
export interface SimilarityIndex {
  vectors: readonly Vector[];
  postings: Postings;
}

/**
 * Prepares texts for comparison; terms are numbers below `termCount`. Texts are named by their
 * place in the list from here on.
 */
export function buildSimilarityIndex(
  texts: readonly TermCounts[],
  termCount: number,
): SimilarityIndex {
  const vectors = weighTerms(texts, termCount);
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

function listWeights(vector: Vector | undefined): [number, number][] {
  return Array.from(vector?.terms ?? [], (term, place) => [term, vector?.weights[place] ?? 0]);
}
