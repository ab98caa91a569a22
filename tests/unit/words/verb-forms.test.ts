import { expect, test } from 'vitest';
import { infinitivesOf } from '../../../src/lib/words/verb-forms.ts';

test.each([
  ['gekauft', ['kaufen']],
  ['gekaufte', ['kaufen']],
  ['gekauften', ['kaufen']],
  ['verkauft', ['verkaufen']],
  ['eingekauft', ['einkaufen']],
  ['geliefert', ['liefern']],
  ['gesammelt', ['sammeln']],
  ['gearbeitet', ['arbeiten']],
  ['reklamiert', ['reklamieren']],
  ['geschrieben', ['schreiben']],
  ['abgeschlossen', ['abschließen']],
  ['verglichen', ['vergleichen']],
  ['gestohlenen', ['stehlen']],
  ['gegeben', ['geben']],
  ['gebracht', ['bringen']],
  ['genannt', ['nennen']],
  ['einzukaufen', ['einkaufen']],
])('%s comes from %s', (word, infinitives) => {
  expect(infinitivesOf(word)).toEqual(infinitives);
});

test.each(['Gericht', 'Gehalt', 'bestellen', 'kaufen', 'gerecht', 'bekannt', 'gut', 'und', ''])(
  '%s is not a participle',
  (word) => {
    expect(infinitivesOf(word)).toEqual([]);
  },
);
