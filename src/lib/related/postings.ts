import type { Vector } from './term-vectors.ts';

/**
 * The texts that hold a term with the weight it has there, term after term in one long list: those
 * of a term lie from its own start to that of the next. Many small lists would cost more time.
 */
export interface Postings {
  starts: Int32Array;
  texts: Int32Array;
  weights: Float32Array;
}

/** Lists by term what the vectors list by text; terms are numbers below `termCount`. */
export function invert(vectors: readonly Vector[], termCount: number): Postings {
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
