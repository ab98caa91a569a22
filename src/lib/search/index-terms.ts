import { splitCompound } from '../words/compounds.ts';
import { isStopWord } from '../words/stemming.ts';
import { readWords } from '../words/tokenize.ts';
import { infinitivesOf } from '../words/verb-forms.ts';
import { canBePart, type Vocabulary } from '../words/vocabulary.ts';

/** 2019–2024, 2019-2024, 2019 bis 2024 and 2019/20: the second year may be written in short. */
const SPAN = /(?<![\d-])([12]\d{3})(?:\s?[-–/]\s?|\s+bis\s+)([12]\d{3}|\d\d)(?![\d-])/gu;

const LINK = /(?:e?n|e?s|er)$/u;
const MIN_MODIFIER = 4;
const MIN_REST = 5;

/** Endings that make a word of another one, not a compound of two. */
const DERIVED = /^(?:lich|ig|isch|keit|heit|schaft|ung|bar|sam|los|haft|tum|nis|ier)/u;

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
      ...splitForSearch(word, vocabulary),
      ...infinitivesOf(word),
      ...(word.includes('-') ? [word.toLowerCase().replaceAll('-', '')] : []),
    ]);
  const years = [...text.matchAll(SPAN)].flatMap(([, from = '', to = '']) => listYears(from, to));
  return [...new Set([...added.filter((word) => !present.has(word)), ...years])].toSorted();
}

/**
 * The parts of a compound; where the last one never stands alone in the texts, what follows the
 * longest known word at its beginning: `Sendungsverfolgung` → `verfolgung`. In nouns only.
 */
function splitForSearch(word: string, vocabulary: Vocabulary): string[] {
  const parts = splitCompound(word, vocabulary);
  if (parts.length > 0 || !/^\p{Lu}\p{Ll}+$/u.test(word)) return parts;
  const whole = word.toLowerCase();
  for (let cut = whole.length - MIN_REST; cut >= MIN_MODIFIER; cut--) {
    const [start, rest] = [whole.slice(0, cut), whole.slice(cut)];
    const isModifier = [start, start.replace(LINK, '')].some(
      (form) => vocabulary.counts.has(form) && canBePart(form),
    );
    if (isModifier && canBePart(rest) && !DERIVED.test(rest)) return [rest];
  }
  return [];
}

/** The years after the first; that one stands at the beginning of a word and is found by itself. */
function listYears(from: string, to: string): string[] {
  const [first, last] = [Number(from), Number(from.slice(0, 4 - to.length) + to)];
  const length = last - first;
  if (length < 1 || length > LONGEST_SPAN) return [];
  return Array.from({ length }, (_, index) => String(first + index + 1));
}
