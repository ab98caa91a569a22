import { expect, test } from 'vitest';
import { expandWord, readSpans } from '../../../src/lib/search/text-expansion.ts';
import { buildVocabulary } from '../../../src/lib/words/vocabulary.ts';

const vocabulary = buildVocabulary([
  'Rückgabe Recht Handel Warenkorb Waren Korb Abbruch Online Sendung Kündigung Freund',
]);

test.each([
  ['parts of compounds', 'Rückgaberecht', ['recht', 'rückgabe']],
  ['parts of parts', 'Warenkorbabbruch', ['abbruch', 'korb', 'waren', 'warenkorb']],
  ['a last part that never occurs alone', 'Sendungsverfolgung', ['verfolgung']],
  ['the infinitive of a participle', 'gekaufte', ['kaufen']],
  ['a hyphenated word as one, and its parts', 'E-Commerce', ['commerce', 'ecommerce']],
  ['nothing that words of derived kinds consist of', 'Freundlichkeit', []],
  ['nothing that a suffix makes of a word', 'Kündigungen', []],
  ['nothing for stop words', 'wurde', []],
])('a word adds %s', (_, word, added) => {
  expect(expandWord(word, vocabulary).toSorted()).toEqual(added);
});

test.each([
  ['the years inside a span', 'Von 2019–2022 wuchs er', ['2020', '2021', '2022']],
  ['an abbreviated year', 'Im Winter 2019/20', ['2020']],
  ['years with a word between them', 'Von 2023 bis 2024', ['2024']],
  ['those of each span', 'Von 2019-2020 und 2023-2024', ['2020', '2024']],
  ['thirty years at most', 'Von 1990–2020', Array.from({ length: 30 }, (_, at) => `${1991 + at}`)],
  ['no span that is longer', 'Von 1990–2021', []],
  ['no numbers that are no years', 'Die Nummern 120000, 030–4455', []],
  ['no span that runs backwards', 'Die Spanne 2020–2019', []],
  ['no span of one year', 'Von 2020–2020', []],
  ['nothing', '', []],
])('spans add %s', (_, text, years) => {
  expect(readSpans(text)).toEqual(years);
});
