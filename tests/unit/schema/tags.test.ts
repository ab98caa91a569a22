import { expect, test } from 'vitest';
import { tagSchema } from '../../../src/schema/tags.ts';
import { findEnglish } from '../../english.ts';
import { problemsOf } from './problems-of.ts';

const VALID = { label: 'TikTok' };

test.each<[object]>([[{}], [{ description: 'Kurze Videos und der Einkauf in der App.' }]])(
  'accepts %j',
  (fields) => {
    expect(problemsOf(tagSchema, { ...VALID, ...fields })).toEqual([]);
  },
);

test.each<[object, string]>([
  [{ label: undefined }, 'label: fehlt'],
  [{ label: 'x'.repeat(41) }, 'label: ist zu lang: höchstens 40 Zeichen, jetzt 41'],
  [{ label: true }, 'label: muss ein Text sein, ist aber `true`'],
  [{ description: 'kurz' }, 'description: ist zu kurz: mindestens 20 Zeichen, jetzt 4'],
  [{ lable: 'x' }, ': `lable` ist kein Feld. `label` steht schon da; lösche eines von beiden.'],
])('refuses %j', (fields, expected) => {
  const problems = problemsOf(tagSchema, { ...VALID, ...fields });
  expect(problems).toEqual([expected]);
  expect(findEnglish(expected.slice(expected.indexOf(': ')))).toEqual([]);
});
