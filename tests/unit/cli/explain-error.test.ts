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
  ['our own sentence', new Error('Die Datei ist leer.'), 'Die Datei ist leer.'],
  [
    'a missing file',
    thrownBy(() => readFileSync('/gibt/es/nicht')),
    'Das gibt es nicht: /gibt/es/nicht.',
  ],
  [
    'a file in the way',
    thrownBy(() => writeFileSync('package.json', '', { flag: 'wx' })),
    'Das gibt es schon; nichts wird überschrieben: package.json.',
  ],
  ['a folder read as a file', thrownBy(() => readFileSync('src')), 'Das ist ein Ordner.'],
  [
    'a fault of the program',
    new TypeError('x is not a function'),
    'Unerwarteter Fehler, melde ihn dem Verlag: x is not a function',
  ],
  ['no error at all', 'nanu', 'Unerwarteter Fehler: nanu'],
])('answers %s with a sentence', (_, error, sentence) => {
  expect(explainError(error)).toBe(sentence);
});
