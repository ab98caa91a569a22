import { expect, test } from 'vitest';
import { describeOutcome } from '../../../src/lib/search/outcome.ts';

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
    { ...outcome, query: 'Recht Zoll', isPartial: true },
    'Kein Beitrag enthält alle Wörter von „Recht Zoll“. 3\u00A0Ergebnisse mit einem Teil davon',
  ],
])('%j is announced as %s', (given, sentence) => {
  expect(describeOutcome(given)).toBe(sentence);
});
