import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explainError } from '../../../src/cli/explain-error.ts';

const thrownBy = (action: () => unknown): unknown => {
  try {
    return action();
  } catch (error) {
    return error;
  }
};

test.each([
  ['one of our own sentences', new Error('Die Datei ist leer.'), 'Die Datei ist leer.'],
  [
    'a missing file',
    thrownBy(() => readFileSync('/gibt/es/nicht')),
    'Das gibt es nicht: /gibt/es/nicht.',
  ],
  [
    'a file that exists',
    thrownBy(() => writeFileSync('package.json', '', { flag: 'wx' })),
    'Das gibt es schon; nichts wird überschrieben: package.json.',
  ],
  ['a folder read as a file', thrownBy(() => readFileSync('src')), 'Das ist ein Ordner.'],
  [
    'a bug',
    new TypeError('x is not a function'),
    'Unerwarteter Fehler, melde ihn dem Verlag: x is not a function',
  ],
  ['a thrown value that is no error', 'nanu', 'Unerwarteter Fehler: nanu'],
])('answers %s with a sentence', (_, error, sentence) => {
  expect(explainError(error)).toBe(sentence);
});
