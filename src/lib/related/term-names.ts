import type { TermReader } from './terms.ts';

/**
 * Terms as words of the texts that share them: of the nouns with that stem the shortest, in the
 * order of the terms. A term of which no text has a noun is left out.
 */
export function nameTerms(
  terms: readonly string[],
  texts: readonly string[],
  reader: TermReader,
): string[] {
  const nouns = new Map<string, string>();
  for (const word of texts.flatMap(readNouns)) {
    const term = reader(word)?.whole;
    const known = nouns.get(term ?? '');
    if (term === undefined || (known !== undefined && !isSimpler(word, known))) continue;
    nouns.set(term, word);
  }
  return terms.flatMap((term) => nouns.get(term) ?? []);
}

/** Capitalised words within a sentence. */
function readNouns(text: string): string[] {
  return text.match(/(?<=\p{L},? )\p{Lu}[\p{L}-]{2,}\p{L}(?![\p{L}-])/gu) ?? [];
}

function isSimpler(word: string, known: string): boolean {
  return word.length < known.length || (word.length === known.length && word < known);
}
