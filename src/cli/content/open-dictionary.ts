import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Dictionary } from '../../lib/check/spelling/known-words.ts';
import { wordsIn } from '../../lib/check/spelling/own-words.ts';
import { once } from '../../lib/values/once.ts';

/** Beside the only file that the package exports. */
const FILE = new URL('de_DE.trie.gz', import.meta.resolve('@cspell/dict-de-de'));
const TERMS = 'src/assets/fachwoerter.txt';

const readTrie = once(() => decodeTrie(gunzipSync(readFileSync(FILE))));

/** The German dictionary of cspell (LGPL 3). It is read when it is first asked: that takes a second. */
export function openDictionary(): Dictionary {
  return {
    terms: wordsIn(readFileSync(TERMS, 'utf8').replace(/^#.*/m, '')),
    has: (word) => readTrie().has(word),
  };
}
