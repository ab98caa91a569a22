/**
 * Texts assumed beside those of the site, with none of its words: on a site of two articles, a
 * word that both hold is not worthless.
 */
const ASSUMED_TEXTS = 10;

/** Terms of a text, each once, with a number for each: how often it occurs, or its weight. */
export interface TermList {
  terms: readonly string[];
  numbers: readonly number[];
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
export function toVectors(texts: readonly TermList[], maxTexts = texts.length): Vector[] {
  const frequencies = new Map<string, number>();
  for (const { terms } of texts) {
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const total = texts.length + ASSUMED_TEXTS;
  const rarities = Array.from({ length: total }, (_, frequency) => rarity(frequency, total));
  return texts.map(({ terms, numbers }) => {
    const kept: string[] = [];
    const weights: number[] = [];
    let square = 0;
    for (const [index, term] of terms.entries()) {
      const frequency = frequencies.get(term) ?? 0;
      const weight = Math.sqrt(numbers[index] ?? 0) * (rarities[frequency] ?? 0);
      square += weight ** 2;
      if (frequency === 1 || frequency > maxTexts) continue;
      kept.push(term);
      weights.push(weight);
    }
    const length = Math.sqrt(square);
    return { terms: kept, numbers: weights.map((weight) => weight / length) };
  });
}

/** How telling it is to be among few: inverse document frequency, never negative. */
export function rarity(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}

/** Lists by term what the vectors list by text. */
export function invert(vectors: readonly Vector[]): Map<string, Postings> {
  const postings = new Map<string, Postings>();
  for (const [text, { terms, numbers }] of vectors.entries()) {
    for (const [index, term] of terms.entries()) {
      const { texts, weights } = postings.get(term) ?? { texts: [], weights: [] };
      if (texts.length === 0) postings.set(term, { texts, weights });
      texts.push(text);
      weights.push(numbers[index] ?? 0);
    }
  }
  return postings;
}

/** Similarity of a text to each of `count` texts: 0 to 1, the cosine of their vectors. */
export function compareWithAll(
  { terms, numbers }: Vector,
  postings: ReadonlyMap<string, Postings>,
  count: number,
): Float64Array {
  const scores = new Float64Array(count);
  for (const [index, term] of terms.entries()) {
    const weight = numbers[index] ?? 0;
    const { texts, weights } = postings.get(term) ?? { texts: [], weights: [] };
    // A plain loop: this is the one place where time goes.
    for (let place = 0; place < texts.length; place++) {
      const other = texts[place] ?? 0;
      scores[other] = (scores[other] ?? 0) + weight * (weights[place] ?? 0);
    }
  }
  return scores;
}

/** Similarity of two texts: 0 to 1, the cosine of their vectors. */
export function compare(left: Vector, right: Vector): number {
  return multiply(left, right).reduce((sum, { weight }) => sum + weight, 0);
}

/** The terms that make two texts similar, the most telling first; equal ones by the alphabet. */
export function findSharedTerms(left: Vector, right: Vector): string[] {
  return multiply(left, right)
    .toSorted((one, two) => two.weight - one.weight || (one.term < two.term ? -1 : 1))
    .map(({ term }) => term);
}

function multiply(left: Vector, right: Vector): { term: string; weight: number }[] {
  return left.terms.flatMap((term, index) => {
    const other = right.numbers[right.terms.indexOf(term)];
    return other === undefined ? [] : [{ term, weight: (left.numbers[index] ?? 0) * other }];
  });
}
