import { expect, test } from 'vitest';
import { checkOptions } from '../../../src/schema/check-options.ts';
import { findEnglish } from '../../english.ts';
import { problemsOf } from './problems-of.ts';

test('accepts ids of hints', () => {
  expect(problemsOf(checkOptions, { ignore: ['broken-list', 'four-dots'] })).toEqual([]);
});

test.each([
  [
    ['dead-link'],
    'ignore.0: nennt mit `dead-link` einen Fehler. Fehler lassen sich nicht abschalten, nur Hinweise',
  ],
  [
    ['placeholder'],
    'ignore.0: nennt mit `placeholder` einen Fehler. Fehler lassen sich nicht abschalten, nur Hinweise',
  ],
  [
    ['four-dots', 'brokenlist'],
    'ignore.1: nennt mit `brokenlist` einen Hinweis, den es nicht gibt. Meinst du `broken-list`?',
  ],
  [
    ['xyz'],
    'ignore.0: nennt mit `xyz` einen Hinweis, den es nicht gibt. Alle Kennungen stehen in content/README.md',
  ],
  [[], 'ignore: braucht mindestens 1 Eintrag'],
  [undefined, 'ignore: fehlt'],
])('refuses %j', (ignore, expected) => {
  expect(problemsOf(checkOptions, { ignore })).toEqual([expected]);
  expect(findEnglish(expected.slice(expected.indexOf(': ')))).toEqual([]);
});
