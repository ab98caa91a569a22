import { infinitivesOf } from '../words/verb-forms.ts';
import { foldWord, keyOf } from './index-words.ts';

/** A piece of an excerpt; marked where it holds what was looked for. */
export interface ExcerptPart {
  text: string;
  isMatch: boolean;
}

const WORDS_BEFORE = 8;
const WORDS_SHOWN = 34;
/** Shorter terms stand inside too many words. */
const MIN_INNER_LENGTH = 4;

const SOFT_HYPHEN = '\u00AD';
const LETTERS = /[\p{L}\p{N}\u00AD]+(?:[-'’][\p{L}\p{N}\u00AD]+)*/u;

/**
 * The passage of a text that holds most of the terms, with them marked: whole words that are a
 * form of a term, begin with it, or are a compound with it. Without any, the beginning of the text.
 *
 * `recht` in `… Das Rückgaberecht gilt …` marks `Rückgaberecht`
 */
export function cutExcerpt(text: string, terms: readonly string[]): ExcerptPart[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
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

/** A whole text, such as a title, with the terms marked; soft hyphens stay and do not matter. */
export function markTerms(text: string, terms: readonly string[]): ExcerptPart[] {
  const matches = createMatcher(terms);
  const parts = text.split(/(\s+)/u).flatMap((word) => {
    return splitWord('', word, matches(LETTERS.exec(word)?.[0] ?? '') !== undefined);
  });
  return joinParts(parts);
}

/** Says which term, by its place, a word answers to; undefined for none. */
function createMatcher(terms: readonly string[]): (word: string) => number | undefined {
  const sought = terms.map((term) => ({ key: keyOf(term), folded: foldWord(term) }));
  const answer = (word: string) => {
    const forms = [word, ...infinitivesOf(word)].map((form) => ({
      key: keyOf(form),
      folded: foldWord(form),
    }));
    const place = sought.findIndex(({ key, folded }) =>
      forms.some(
        (form) =>
          form.key === key ||
          form.folded.startsWith(folded) ||
          (key.length >= MIN_INNER_LENGTH && form.folded.includes(key)),
      ),
    );
    return place === -1 ? undefined : place;
  };
  const known = new Map<string, number | undefined>();
  return (found) => {
    const word = found.replaceAll(SOFT_HYPHEN, '');
    if (word === '') return undefined;
    if (!known.has(word)) known.set(word, answer(word));
    return known.get(word);
  };
}

/** The first place from which a passage holds most different terms. */
function findStart(found: readonly (number | undefined)[]): number {
  let best = { start: 0, terms: 0 };
  for (const [place, term] of found.entries()) {
    if (term === undefined) continue;
    const start = Math.max(0, Math.min(place - WORDS_BEFORE, found.length - WORDS_SHOWN));
    const inside = found.slice(start, start + WORDS_SHOWN).filter((one) => one !== undefined);
    const terms = new Set(inside).size;
    if (terms > best.terms) best = { start, terms };
  }
  return best.start;
}

function splitWord(space: string, word: string, isMatch: boolean): ExcerptPart[] {
  if (!isMatch) return [{ text: space + word, isMatch }];
  const [letters = ''] = LETTERS.exec(word) ?? [];
  const at = word.indexOf(letters);
  return [
    { text: space + word.slice(0, at), isMatch: false },
    { text: letters, isMatch: true },
    { text: word.slice(at + letters.length), isMatch: false },
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
