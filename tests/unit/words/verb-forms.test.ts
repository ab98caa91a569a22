import { expect, test } from 'vitest';
import { infinitivesOf, infinitivesOfPresent } from '../../../src/lib/words/verb-forms.ts';
import { eachOf } from '../../expectations.ts';

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

const OTHERS = 'Gericht Gehalt Kopiert geliefErt bestellen kaufen gerecht bekannt gut und'.split(
  ' ',
);

test.each(eachOf([...OTHERS, '']))('%s is not a participle', (word) => {
  expect(infinitivesOf(word)).toEqual([]);
});

const CHANGED_VOWELS = `
  geboten bieten, gebunden binden, gebrochen brechen, gefunden finden, geflogen fliegen, gegangen gehen,
  gegriffen greifen, gehoben heben, geholfen helfen, geliehen leihen, gelitten leiden, verloren verlieren,
  genommen nehmen, geschlichen schleichen, geschlossen schließen, geschnitten schneiden, geschoben schieben,
  gesprochen sprechen, gestanden stehen, gestiegen steigen, gestoßen stoßen, gestrichen streichen,
  getrieben treiben, getroffen treffen, betrogen betrügen, gewiesen weisen, gewogen wiegen,
  geworben werben, geworfen werfen, gezogen ziehen, gezwungen zwingen,
  gedacht denken, gekannt kennen, gesandt senden, gewandt wenden,
  gewonnen winnen`;

test.each(eachOf(CHANGED_VOWELS.split(',').map((pair) => pair.trim().split(' '))))(
  '%s comes from %s',
  (word, infinitive) => {
    expect(infinitivesOf(String(word))).toEqual([infinitive]);
  },
);

test.each([
  ['liefert', ['liefern']],
  ['handelt', ['handeln']],
  ['zurückschickt', ['zurückschicken']],
  ['kostet', ['kosten']],
  ['kauft', ['kaufen']],
  ['Markt', []],
  ['gut', []],
  ['kaufen', []],
  ['', []],
])('in the third person, %s comes from %s', (word, infinitives) => {
  expect(infinitivesOfPresent(word)).toEqual(infinitives);
});
