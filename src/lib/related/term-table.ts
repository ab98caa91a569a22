import { readWords } from '../words/tokenize.ts';
import { buildVocabularyOf } from '../words/vocabulary.ts';
import type { TermCounts } from './term-vectors.ts';
import { createTermReader, type TermReader } from './terms.ts';

/** How much a part of a compound counts beside the whole word. */
const PART_WEIGHT = 0.5;

/** A text in pieces that count differently: each with how often its words count. */
export type WeightedText = readonly (readonly [text: string, weight: number])[];

/** The terms of many texts, numbered. */
export interface TermTable {
  texts: TermCounts[];
  /** Each term by its number, in alphabetical order. */
  terms: string[];
  reader: TermReader;
}

/**
 * Counts the terms of all texts. Each distinct word is taken apart once, with all words of all
 * texts as the vocabulary; after that only numbers are counted, which keeps large sites quick.
 */
export function buildTermTable(texts: readonly WeightedText[]): TermTable {
  const { words, counts: wordCounts } = countWords(texts);
  const totals = new Float64Array(words.length);
  for (const { terms, counts } of wordCounts) addAll(totals, terms, counts);
  const reader = createTermReader(
    buildVocabularyOf(new Map(words.map((word, number) => [word, totals[number] ?? 0]))),
  );
  const readings = words.map(reader);
  const terms = [
    ...new Set(readings.flatMap((reading) => (reading ? [reading.whole, ...reading.parts] : []))),
  ].toSorted();
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const numberOf = (term: string) => numbers.get(term) ?? 0;
  const expansions = readings.map((reading) =>
    reading === undefined ? [] : [reading.whole, ...reading.parts].map(numberOf),
  );
  const counter = createCounter();
  const expand = (word: number, count: number) => {
    const expansion = expansions[word] ?? [];
    for (let place = 0; place < expansion.length; place++) {
      counter.add(expansion[place] ?? 0, place === 0 ? count : count * PART_WEIGHT);
    }
  };
  const termCounts = wordCounts.map(({ terms: ownWords, counts }) => {
    for (let place = 0; place < ownWords.length; place++) {
      expand(ownWords[place] ?? 0, counts[place] ?? 0);
    }
    return counter.take();
  });
  return { texts: termCounts, terms, reader };
}

/** The words of each text as they are written, by numbers of their own. */
function countWords(texts: readonly WeightedText[]): { words: string[]; counts: TermCounts[] } {
  const numbers = new Map<string, number>();
  const counter = createCounter();
  const counts = texts.map((pieces) => {
    for (const [text, weight] of pieces) {
      for (const word of readWords(text)) {
        const number = numbers.get(word) ?? numbers.size;
        if (number === numbers.size) numbers.set(word, number);
        counter.add(number, weight);
      }
    }
    return counter.take();
  });
  return { words: [...numbers.keys()], counts };
}

function addAll(sums: Float64Array, places: Int32Array, counts: Float64Array) {
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0;
    sums[place] = (sums[place] ?? 0) + (counts[index] ?? 0);
  }
}

/** Adds up counts by number; `take` gives them in the order they came in and begins anew. */
function createCounter(): { add(number: number, count: number): void; take(): TermCounts } {
  const sums: number[] = [];
  let touched: number[] = [];
  return {
    add(number, count) {
      const sum = sums[number] ?? 0;
      if (sum === 0) touched.push(number);
      while (sums.length < number) sums.push(0);
      sums[number] = sum + count;
    },
    take() {
      const terms = Int32Array.from(touched);
      const counts = Float64Array.from(touched, (term) => sums[term] ?? 0);
      for (const term of touched) sums[term] = 0;
      touched = [];
      return { terms, counts };
    },
  };
}
