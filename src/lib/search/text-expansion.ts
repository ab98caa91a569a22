import { splitCompound } from '../words/compounds.ts';
import { isStopWord } from '../words/stemming.ts';
import { infinitivesOf } from '../words/verb-forms.ts';
import { canBePart, type Vocabulary } from '../words/vocabulary.ts';

/** 2019–2024, 2019-2024, 2019 bis 2024 and 2019/20: the second year may be abbreviated. */
const SPAN = /(?<![\d-])([12]\d{3})(?:\s?[-–/]\s?|\s+bis\s+)([12]\d{3}|\d\d)(?![\d-])/gu;

const LINKING_ELEMENT = /(?:e?n|e?s|er)$/u;
const MIN_MODIFIER = 4;
const MIN_REST = 5;

/** Suffixes that derive a word from another instead of joining two. */
const SUFFIX = /^(?:lich|ig|isch|keit|heit|schaft|ung|bar|sam|los|haft|tum|nis|ier)/u;

/** Nobody searches for single years of a longer period. */
const MAX_SPAN = 30;

/**
 * The words by which a text with a word can be found too: the parts of a compound, the infinitive of
 * a participle, a hyphenated word written as one. In lower case.
 *
 * `Rückgaberecht` → `rückgabe`, `recht`
 */
export function expandWord(word: string, vocabulary: Vocabulary): string[] {
  if (isStopWord(word)) return [];
  return [
    ...splitForSearch(word, vocabulary),
    ...infinitivesOf(word),
    ...(word.includes('-') ? [word.toLowerCase().replaceAll('-', '')] : []),
  ];
}

/** The years inside the spans of a text: `Das galt 2019–2021.` → `2020`, `2021` */
export function readSpans(text: string): string[] {
  return [...text.matchAll(SPAN)].flatMap(([, from = '', to = '']) => listYears(from, to));
}

/**
 * The parts of a compound. In nouns whose last part never occurs alone, whatever follows the longest
 * known word at the beginning: `Sendungsverfolgung` → `verfolgung`
 */
function splitForSearch(word: string, vocabulary: Vocabulary): string[] {
  const parts = splitCompound(word, vocabulary);
  if (parts.length > 0 || !/^\p{Lu}\p{Ll}+$/u.test(word)) return parts;
  const whole = word.toLowerCase();
  for (let cut = whole.length - MIN_REST; cut >= MIN_MODIFIER; cut--) {
    const [start, rest] = [whole.slice(0, cut), whole.slice(cut)];
    const isModifier = [start, start.replace(LINKING_ELEMENT, '')].some(
      (form) => (vocabulary.counts.has(form) && canBePart(form)) || vocabulary.forms.has(form),
    );
    if (isModifier && canBePart(rest) && !SUFFIX.test(rest)) return [rest];
  }
  return [];
}

/** The years after the first, which begins a word and is found by itself. */
function listYears(from: string, to: string): string[] {
  const [first, last] = [Number(from), Number(from.slice(0, 4 - to.length) + to)];
  const length = last - first;
  if (length < 1 || length > MAX_SPAN) return [];
  return Array.from({ length }, (_, index) => String(first + index + 1));
}
