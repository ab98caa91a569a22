import { expect, test } from 'vitest';
import { describeOutcome, listForms, readTerms } from '../../../src/lib/search/search-query.ts';

test.each([
  ['Was kostet der Versand?', ['kostet', 'versand']],
  ['  RECHT  recht ', ['recht']],
  ['E\u2011Mail', ['e-mail']],
  ['Handel 2019–2020', ['handel', '2019', '2020']],
  ['Der und die', []],
  ['Waren', ['waren']],
  ['waren', ['waren']],
  ['Wie waren die Umsätze', ['umsätze']],
  ['H&M', ['h&m']],
  ['O´Neill', ['oneill']],
  ['Seide', ['seide']],
  ['?!', []],
  ['', []],
])('„%s“ asks for %s', (query, terms) => {
  expect(readTerms(query)).toEqual(terms);
});

test('a pasted text is cut off', () => {
  const words = Array.from({ length: 30 }, (_, index) => `wort${index}`);
  expect(readTerms(words.join(' '))).toHaveLength(12);
});

test.each([
  ['recht', ['recht']],
  ['gekauft', ['gekauft', 'kaufen']],
  ['kostet', ['kostet', 'kosten']],
  ['videos', ['videos', 'video']],
  ['gross', ['gross']],
  ['bett', ['bett']],
  ['etet', ['etet']],
])('„%s“ is looked up as %s', (typed, forms) => {
  expect(listForms(typed)).toEqual(forms);
});

const outcome = { query: 'Recht', count: 3, isPartial: false, isNarrowed: false };

test.each([
  [outcome, '3\u00A0Ergebnisse für „Recht“'],
  [{ ...outcome, count: 1 }, '1\u00A0Ergebnis für „Recht“'],
  [{ ...outcome, count: 0 }, 'Keine Ergebnisse für „Recht“'],
  [{ ...outcome, count: 0, isNarrowed: true }, 'Keine Ergebnisse für „Recht“ mit dieser Auswahl'],
  [
    { ...outcome, query: 'Retuore', correction: 'Retoure' },
    'Meinten Sie „Retoure“? 3\u00A0Ergebnisse für „Retoure“',
  ],
  [
    { ...outcome, query: 'Zol Retuore', correction: 'Zoll Retoure', isPartial: true },
    'Meinten Sie „Zoll Retoure“? 3\u00A0Ergebnisse mit einem Teil der Wörter',
  ],
  [
    { ...outcome, count: 0, query: 'Retuore', correction: 'Retoure', isPartial: true },
    'Meinten Sie „Retoure“? Keine Ergebnisse für „Retoure“',
  ],
  [
    { ...outcome, query: 'Recht Zoll', isPartial: true },
    'Kein Beitrag enthält alle Wörter von „Recht Zoll“. 3\u00A0Ergebnisse mit einem Teil davon',
  ],
])('%j is announced as %s', (given, sentence) => {
  expect(describeOutcome(given)).toBe(sentence);
});
