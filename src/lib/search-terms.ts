import { splitCompound } from './compounds.ts';
import { isStopWord } from './stemming.ts';
import { readWords } from './tokenize.ts';
import { infinitivesOf } from './verb-forms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** 2019–2024, 2019-2024, 2019 bis 2024 and 2019/20: the second year may be written in short. */
const SPAN = /(?<![\d-])([12]\d{3})(?:\s?[-–/]\s?|\s+bis\s+)([12]\d{3}|\d\d)(?![\d-])/gu;

/** A longer span is no period that somebody looks for year by year. */
const LONGEST_SPAN = 30;

/**
 * What a text can also be found by: the parts of its compounds, the years inside its spans, the
 * infinitives of its participles, its hyphenated words written as one. Each once and sorted, in
 * lower case; what the text itself says is not repeated.
 *
 * `Das Rückgaberecht galt 2019–2021.` → `2020`, `2021`, `recht`, `rückgabe`
 */
export function expandText(text: string, vocabulary: Vocabulary): string[] {
  const words = new Set(readWords(text));
  const present = new Set([...words].map((word) => word.toLowerCase()));
  const added = [...words]
    .filter((word) => !isStopWord(word))
    .flatMap((word) => [
      ...splitCompound(word, vocabulary),
      ...infinitivesOf(word),
      ...(word.includes('-') ? [word.toLowerCase().replaceAll('-', '')] : []),
    ]);
  const years = [...text.matchAll(SPAN)].flatMap(([, from = '', to = '']) => listYears(from, to));
  return [...new Set([...added.filter((word) => !present.has(word)), ...years])].toSorted();
}

/** The years after the first; that one stands at the beginning of a word and is found by itself. */
function listYears(from: string, to: string): string[] {
  const [first, last] = [Number(from), Number(from.slice(0, 4 - to.length) + to)];
  const length = last - first;
  if (length < 1 || length > LONGEST_SPAN) return [];
  return Array.from({ length }, (_, index) => String(first + index + 1));
}
