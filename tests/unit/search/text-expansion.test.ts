import { expect, test } from 'vitest';
import { createExpander } from '../../../src/lib/search/text-expansion.ts';
import { readWords } from '../../../src/lib/words/tokenize.ts';
import { buildVocabulary } from '../../../src/lib/words/vocabulary.ts';

const vocabulary = buildVocabulary([
  'Rückgabe Recht Handel Warenkorb Waren Korb Abbruch Online Sendung Kündigung Freund',
]);
const expand = createExpander(vocabulary);
const expandText = (text: string) => expand(text, new Set(readWords(text)));

test.each([
  ['parts of compounds', 'Das Rückgaberecht', ['recht', 'rückgabe']],
  ['parts of parts', 'Der Warenkorbabbruch', ['abbruch', 'korb', 'waren', 'warenkorb']],
  ['a last part that never occurs alone', 'Die Sendungsverfolgung', ['verfolgung']],
  ['the years inside a span', 'Von 2019–2022 wuchs er', ['2020', '2021', '2022']],
  ['an abbreviated year', 'Im Winter 2019/20', ['2020']],
  ['years with a word between them', 'Von 2023 bis 2024', ['2024']],
  ['the infinitive of a participle', 'Oft gekaufte Ware', ['kaufen']],
  ['a hyphenated word as one, and its parts', 'Ein E-Commerce', ['commerce', 'ecommerce']],
])('adds %s', (_, text, terms) => {
  expect(expandText(text)).toEqual(terms);
});

test.each([
  ['what the text says anyway', 'Rückgaberecht: Recht auf Rückgabe'],
  ['numbers that are no years', 'Die Nummern 120000, 030–4455'],
  ['a span of centuries', 'Von 1800–2020'],
  ['a span that runs backwards', 'Die Spanne 2020–2019'],
  ['derived words', 'Die Freundlichkeit und die Kündigungen'],
  ['nothing', ''],
])('does not add %s', (_, text) => {
  expect(expandText(text)).toEqual([]);
});
