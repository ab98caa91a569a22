import { isStopWord } from '../words/stemming.ts';
import { readWords } from '../words/tokenize.ts';
import { infinitivesOfPresent } from '../words/verb-forms.ts';
import { buildVocabularyOf } from '../words/vocabulary.ts';
import { byNumber, createNumbering, type Numbering } from './numbering.ts';
import type { SearchArticle } from './search-record.ts';
import { expandWord, readSpans } from './text-expansion.ts';
import type { WeighedArticle } from './weigh-words.ts';

/** Titles count most and added words little, so that exact hits come first. */
const WEIGHTS = { title: 5, description: 2, text: 1, topics: 1, added: 0.2 } as const;

/** The words of a site by their numbers, and how often articles have each. */
export interface CountedWords {
  words: Numbering;
  counts: number[];
}

/** An article with the numbers of its words, in reading order. */
interface NumberedArticle {
  source: SearchArticle;
  title: Uint32Array;
  description: Uint32Array;
  text: Uint32Array;
}

/** Reads the words of articles, each text once. */
export function numberWords(
  articles: readonly SearchArticle[],
): CountedWords & { numbered: NumberedArticle[] } {
  const words = createNumbering();
  const counts: number[] = [];
  const read = (text: string) => {
    const numbers = Uint32Array.from(readWords(text), words.numberOf);
    count(numbers, counts);
    return numbers;
  };
  const numbered = articles.map((source) => {
    const { title, description, text } = source;
    return { source, title: read(title), description: read(description), text: read(text) };
  });
  return { words, counts, numbered };
}

/**
 * The articles as what their words count, one at a time: all of them take several times as much
 * memory as their texts. Adds to the counts what is found beside their texts.
 */
export function* weighArticles(
  articles: readonly NumberedArticle[],
  { words, counts }: CountedWords,
): Iterable<WeighedArticle> {
  const vocabulary = buildVocabularyOf(namesWith(words, counts));
  const isTelling = byNumber(words, (word) => !isStopWord(word));
  const lowerCaseOf = byNumber(words, (word) => words.numberOf(word.toLowerCase()));
  const relativesOf = byNumber(words, (word) => expandWord(word, vocabulary).map(words.numberOf));
  const verbsOf = byNumber(words, (word) => infinitivesOfPresent(word).map(words.numberOf));
  const average =
    articles.reduce((sum, { source }) => sum + source.text.length, 1) / articles.length;
  for (const { source, ...numbers } of articles) {
    const title = numbers.title.filter(isTelling);
    const description = numbers.description.filter(isTelling);
    const text = numbers.text.filter(isTelling);
    const own = [...new Set([...title, ...description, ...text])];
    const present = new Set(own.map(lowerCaseOf));
    const years = readSpans([source.title, source.description, source.text].join('\n'));
    const relatives = own.flatMap(relativesOf).filter((word) => !present.has(word));
    const added = new Set([...relatives, ...years.map(words.numberOf)]);
    const { label = '', topics, year } = source;
    const extras = readWords([label, ...topics].join('\n'))
      .map(words.numberOf)
      .filter(isTelling);
    count([...added, ...new Set(extras), words.numberOf(year)], counts);
    const verbs = [...new Set(text)].flatMap(verbsOf);
    yield {
      length: source.text.length / average,
      parts: [
        { words: title, weight: WEIGHTS.title },
        { words: description, weight: WEIGHTS.description },
        { words: text, weight: WEIGHTS.text },
        { words: extras, weight: WEIGHTS.topics },
        { words: [...added, ...verbs], weight: WEIGHTS.added },
      ],
    };
  }
}

/** The words that are counted, with their counts. */
export function namesWith({ names }: Numbering, counts: readonly number[]): Map<string, number> {
  return new Map(names.flatMap((name, number) => (counts[number] ? [[name, counts[number]]] : [])));
}

function count(numbers: Iterable<number>, counts: number[]): void {
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
}
