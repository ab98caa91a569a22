import { isStopWord } from '../words/stemming.ts';

/** A letter that no German text begins a word with. */
const MARK = '\u02BC';

const PLAIN_WORD = /(?<![\p{L}\p{N}-])\p{L}+(?![\p{L}\p{N}-])/gu;

/**
 * Marks the stop words of a text: Pagefind knows none, and would find them by words with the same
 * stem or beginning. `Seid ihr im Wald?` is not found by `Seide`.
 */
export function hideStopWords(text: string): string {
  return text.replace(PLAIN_WORD, (word) => (isStopWord(word) ? MARK + word : word));
}

/** The text as it was. */
export function revealStopWords(text: string): string {
  return text.replaceAll(MARK, '');
}
