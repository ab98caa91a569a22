import { expect, test } from 'vitest';
import { buildTermTable } from '../../../src/lib/related/term-table.ts';

test('counts words by their stems, parts of compounds half, and pieces by their weight', () => {
  const { texts, terms } = buildTermTable([
    [
      ['Rückgaberecht', 3],
      ['Das Recht auf Rückgaben, das Rückgaberecht', 1],
    ],
    [['Ein Recht', 1]],
  ]);
  const read = (place: number) =>
    Object.fromEntries(
      Array.from(texts[place]?.terms ?? [], (term, index) => [
        terms[term],
        texts[place]?.counts[index],
      ]),
    );
  expect(terms).toEqual(['recht', 'ruckgab', 'ruckgaberecht']);
  expect(read(0)).toEqual({ ruckgaberecht: 4, recht: 3, ruckgab: 3 });
  expect(read(1)).toEqual({ recht: 1 });
});

test('has nothing for no texts', () => {
  expect(buildTermTable([])).toMatchObject({ texts: [], terms: [] });
});
