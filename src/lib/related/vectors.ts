import { rarity } from '../words/rarity.ts';

/**
 * Texts assumed beside those of the site, with none of its words: on a site of two articles, a
 * word that both hold is not worthless.
 */
const ASSUMED_TEXTS = 10;

/** Terms of a text by number, each once, with a value for each: its count or its weight. */
export interface TermList {
  terms: readonly number[];
  values: readonly number[];
}

/** Weights that have length 1 as a vector. */
export type Vector = TermList;

/** The texts that hold a term, by index, and the weight it has in each. */
export interface Postings {
  texts: number[];
  weights: number[];
}

/**
 * Weighs the terms of each text by tf-idf: what is repeated here and rare elsewhere counts most.
 * The square root damps repetition (Manning, Raghavan & Schütze 2008, „Introduction to Information
 * Retrieval“, 6.2–6.4). Terms that one text alone holds, or more than `maxTexts`, count towards
 * the length of the vector but are left out of it.
 */
export function toVectors(
  texts: readonly TermList[],
  termCount: number,
  maxTexts = texts.length,
): Vector[] {
  const frequencies = new Int32Array(termCount);
  for (const { terms } of texts) {
    for (const term of terms) frequencies[term] = (frequencies[term] ?? 0) + 1;
  }
  const total = texts.length + ASSUMED_TEXTS;
  const rarities = Array.from({ length: total }, (_, frequency) => rarity(frequency, total));
  return texts.map(({ terms, values }) => {
    const kept: number[] = [];
    const weights: number[] = [];
    let square = 0;
    for (const [index, term] of terms.entries()) {
      const frequency = frequencies[term] ?? 0;
      const weight = Math.sqrt(values[index] ?? 0) * (rarities[frequency] ?? 0);
      square += weight ** 2;
      if (frequency === 1 || frequency > maxTexts) continue;
      kept.push(term);
      weights.push(weight);
    }
    const length = Math.sqrt(square);
    return { terms: kept, values: weights.map((weight) => weight / length) };
  });
}

/** Lists by term what the vectors list by text. */
export function invert(vectors: readonly Vector[], termCount: number): Postings[] {
  const postings = Array.from({ length: termCount }, (): Postings => ({ texts: [], weights: [] }));
  for (const [text, { terms, values }] of vectors.entries()) {
    for (const [index, term] of terms.entries()) {
      postings[term]?.texts.push(text);
      postings[term]?.weights.push(values[index] ?? 0);
    }
  }
  return postings;
}

/** Similarity of a text to each of `count` texts: 0 to 1, the cosine of their vectors. */
export function compareWithAll(
  { terms, values }: Vector,
  postings: readonly Postings[],
  count: number,
): Float64Array {
  const scores = new Float64Array(count);
  for (const [index, term] of terms.entries()) {
    const weight = values[index] ?? 0;
    const { texts, weights } = postings[term] ?? { texts: [], weights: [] };
    // A plain loop: most of the time is spent here.
    for (let at = 0; at < texts.length; at++) {
      const other = texts[at] ?? 0;
      scores[other] = (scores[other] ?? 0) + weight * (weights[at] ?? 0);
    }
  }
  return scores;
}

/** Similarity of two texts: 0 to 1, the cosine of their vectors. */
export function compare(left: Vector, right: Vector): number {
  return multiply(left, right).reduce((sum, { weight }) => sum + weight, 0);
}

/** The terms that make two texts similar, the most telling first; equal ones by number. */
export function findSharedTerms(left: Vector, right: Vector): number[] {
  return multiply(left, right)
    .toSorted((one, two) => two.weight - one.weight || one.term - two.term)
    .map(({ term }) => term);
}

function multiply(left: Vector, right: Vector): { term: number; weight: number }[] {
  return left.terms.flatMap((term, index) => {
    const other = right.values[right.terms.indexOf(term)];
    return other === undefined ? [] : [{ term, weight: (left.values[index] ?? 0) * other }];
  });
}
