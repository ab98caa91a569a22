import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Dictionary } from '../../lib/check/spelling/known-words.ts';
import { wordsIn } from '../../lib/check/spelling/own-words.ts';
import { once } from '../../lib/values/once.ts';

/** Beside the only file that each package exports. */
const GERMAN = new URL('de_DE.trie.gz', import.meta.resolve('@cspell/dict-de-de'));
const ENGLISH = new URL('en_US.trie.gz', import.meta.resolve('@cspell/dict-en_us'));
const TERMS = 'src/assets/fachwoerter.txt';

const readGerman = once(() => decodeTrie(gunzipSync(readFileSync(GERMAN))));
const readEnglish = once(() => decodeTrie(gunzipSync(readFileSync(ENGLISH))));

/**
 * The dictionaries of cspell, German (LGPL 3) and English (MIT). Each is read when it is first
 * asked: that takes a second.
 */
export function openDictionary(): Dictionary {
  return {
    terms: wordsIn(readFileSync(TERMS, 'utf8').replace(/^#.*/m, '')),
    has: (word) => readGerman().has(word),
    isEnglish: (word) => readEnglish().has(word) || readEnglish().has(word.toLowerCase()),
  };
}
