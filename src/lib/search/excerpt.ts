import { infinitivesOf, infinitivesOfPresent } from '../words/verb-forms.ts';
import { foldWord, keyOf, SHORT } from './search-words.ts';

/** A piece of an excerpt, marked where it matches a term. */
export interface ExcerptPart {
  text: string;
  isMatch: boolean;
}

const WORDS_BEFORE = 8;
const WORDS_SHOWN = 34;
/** Shorter terms occur inside too many words. */
const MIN_INNER_LENGTH = 4;

const SOFT_HYPHEN = '\u00AD';
const LETTERS = /\d+(?:[.,]\d+)+|[\p{L}\p{N}\u00AD]+(?:[-'’][\p{L}\p{N}\u00AD]+)*/u;

/**
 * The passage of a text with the most terms. Whole words are marked that are a form of a term,
 * begin with it, or are a compound with it. Without a match, the beginning of the text.
 *
 * `recht` in `… Das Rückgaberecht gilt …` marks `Rückgaberecht`
 */
export function cutExcerpt(text: string, terms: readonly string[]): ExcerptPart[] {
  const words = text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const matches = createMatcher(terms);
  const found = words.map((word) => matches(LETTERS.exec(word)?.[0] ?? ''));
  const start = findStart(found);
  const end = Math.min(words.length, start + WORDS_SHOWN);
  const parts = words.slice(start, end).flatMap((word, index) => {
    const space = index === 0 ? '' : ' ';
    return splitWord(space, word, found[start + index] !== undefined);
  });
  return joinParts([
    { text: start > 0 ? '… ' : '', isMatch: false },
    ...parts,
    { text: end < words.length ? '\u00A0…' : '', isMatch: false },
  ]);
}

/** A whole text, such as a title, with the terms marked; soft hyphens stay and are ignored. */
export function markTerms(text: string, terms: readonly string[]): ExcerptPart[] {
  const matches = createMatcher(terms);
  const parts = text
    .normalize('NFC')
    .split(/(\s+)/u)
    .flatMap((word) => {
      return splitWord('', word, matches(LETTERS.exec(word)?.[0] ?? '') !== undefined);
    });
  return joinParts(parts);
}

/** Finds the index of the term that a word matches; undefined for none. */
function createMatcher(terms: readonly string[]): (word: string) => number | undefined {
  const wanted = terms.map((term) => ({ key: keyOf(term), folded: foldWord(term) }));
  const match = (word: string) => {
    const forms = [word, ...infinitivesOf(word), ...infinitivesOfPresent(word)].map((form) => ({
      key: keyOf(form),
      folded: foldWord(form),
    }));
    const index = wanted.findIndex(({ key, folded }) =>
      forms.some(
        (form) =>
          form.key === key ||
          (folded.length > SHORT && form.folded.startsWith(folded)) ||
          (key.length >= MIN_INNER_LENGTH && form.folded.includes(key)),
      ),
    );
    return index === -1 ? undefined : index;
  };
  const known = new Map<string, number | undefined>();
  return (found) => {
    const word = found.replaceAll(SOFT_HYPHEN, '');
    if (word === '') return undefined;
    if (!known.has(word)) known.set(word, match(word));
    return known.get(word);
  };
}

/** The first position from which a passage holds the most different terms. */
function findStart(found: readonly (number | undefined)[]): number {
  let best = { start: 0, terms: 0 };
  for (const [index, term] of found.entries()) {
    if (term === undefined) continue;
    const start = Math.max(0, Math.min(index - WORDS_BEFORE, found.length - WORDS_SHOWN));
    const inside = found.slice(start, start + WORDS_SHOWN).filter((found) => found !== undefined);
    const terms = new Set(inside).size;
    if (terms > best.terms) best = { start, terms };
  }
  return best.start;
}

function splitWord(space: string, word: string, isMatch: boolean): ExcerptPart[] {
  if (!isMatch) return [{ text: space + word, isMatch }];
  const [letters = ''] = LETTERS.exec(word) ?? [];
  const start = word.indexOf(letters);
  return [
    { text: space + word.slice(0, start), isMatch: false },
    { text: letters, isMatch: true },
    { text: word.slice(start + letters.length), isMatch: false },
  ];
}

function joinParts(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const joined: ExcerptPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.text === '') continue;
    if (last !== undefined && !last.isMatch && !part.isMatch) {
      joined[joined.length - 1] = { text: last.text + part.text, isMatch: false };
    } else joined.push(part);
  }
  return joined;
}
