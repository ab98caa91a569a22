import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { distance } from 'fastest-levenshtein';
import type { Dictionary } from '../../lib/check/spelling/known-words.ts';
import { wordsIn } from '../../lib/check/spelling/own-words.ts';
import { once } from '../../lib/values/once.ts';

/** Beside the only file that the package exports. */
const FILE = new URL('de_DE.trie.gz', import.meta.resolve('@cspell/dict-de-de'));
const TERMS = 'src/assets/fachwoerter.txt';
/** What differs more is another word. */
const MAX_DISTANCE = 2;
/** For longer words the search takes minutes. */
const MAX_LENGTH = 30;
/** Milliseconds. */
const PATIENCE_MS = 100;

/** The German dictionary of cspell (LGPL 3). It is read when it is first asked: that takes a second. */
export function openDictionary(): Dictionary {
  const read = once(() => decodeTrie(gunzipSync(readFileSync(FILE))));
  return {
    terms: wordsIn(readFileSync(TERMS, 'utf8').replace(/^#.*/m, '')),
    has: (word) => read().has(word),
    suggest(word) {
      if (word.length > MAX_LENGTH) return [];
      return read()
        .suggest(word, { numSuggestions: 5, changeLimit: MAX_DISTANCE, timeout: PATIENCE_MS })
        .filter((other) => distance(word, other) <= MAX_DISTANCE)
        .filter((other) => isCapital(other) === isCapital(word));
    },
  };
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
