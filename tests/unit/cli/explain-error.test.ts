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
  ['EACCES', 'Die Berechtigung fehlt'],
  ['EPERM', 'Die Berechtigung fehlt'],
  ['EIO', 'Das Laufwerk antwortet nicht richtig'],
  ['EMFILE', 'Zu viele Dateien sind offen; schließe andere Programme'],
  ['EBUSY', 'Ein anderes Programm hält die Datei offen; schließe sie dort'],
  ['EEXIST', 'Das gibt es schon; nichts wird überschrieben'],
  ['EFBIG', 'Die Datei ist größer, als das Laufwerk erlaubt'],
  ['EISDIR', 'Das ist ein Ordner'],
  ['ENAMETOOLONG', 'Der Name ist zu lang'],
  ['ENOENT', 'Das gibt es nicht'],
  ['ENOSPC', 'Der Speicher ist voll'],
  ['EDQUOT', 'Der Speicher ist voll'],
  ['ENOTDIR', 'Das ist kein Ordner'],
  ['EROFS', 'Hier lässt sich nichts schreiben'],
])('explains the error %s of the file system', (code, sentence) => {
  const error = Object.assign(new Error('english'), { code });
  expect(explainError(error)).toBe(`${sentence}.`);
  expect(explainError(Object.assign(error, { path: 'a.md' }))).toBe(`${sentence}: a.md.`);
  expect(explainError(error, 'b.md')).toBe(`${sentence}: b.md.`);
});

test.each([
  ['an unknown code', Object.assign(new Error('english'), { code: 'EWEIRD' })],
  ['a code that is a number', Object.assign(new TypeError('english'), { code: 1 })],
])('takes an error with %s for a bug', (_, error) => {
  expect(explainError(error)).toBe('Unerwarteter Fehler, melde ihn dem Verlag: english');
});

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
