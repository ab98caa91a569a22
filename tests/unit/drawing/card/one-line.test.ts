import { describe, expect, test } from 'vitest';
import { drawOneLine, wordAuthors } from '../../../../src/lib/drawing/card/one-line.ts';

/** Draws the text itself, each character half as wide as the size. */
const typeface = {
  has: () => true,
  measure: (text: string) => text.length / 2,
  outline: (text: string, { size }: { size: number }) => `${text}|${size}`,
};
const draw = (wordings: string[], width: number) =>
  drawOneLine(wordings, typeface, { x: 0, y: 0, size: 100, width, colour: 'ink' });

describe('drawOneLine', () => {
  test.each([
    { name: 'draws what fits', wordings: ['Recht'], width: 250, drawn: 'Recht|100' },
    {
      name: 'prefers a shorter wording to a smaller size',
      wordings: ['A und B', 'A u. B'],
      width: 300,
      drawn: 'A u. B|100',
    },
    { name: 'prefers a smaller size to a cut', wordings: ['Recht'], width: 215, drawn: 'Recht|84' },
    {
      name: 'cuts after a word',
      wordings: ['Recht der Werbung'],
      width: 420,
      drawn: 'Recht der …|76',
    },
    {
      name: 'cuts no word where some fit as a whole',
      wordings: ['Recht der Werbung'],
      width: 460,
      drawn: 'Recht der …|76',
    },
    { name: 'cuts a single word', wordings: ['Werberecht'], width: 200, drawn: 'Werb…|76' },
    { name: 'draws an ellipsis at least', wordings: ['Werberecht'], width: 0, drawn: '…|76' },
  ])('$name', ({ wordings, width, drawn }) => {
    expect(draw(wordings, width)).toBe(`<path fill="#12161d" d="${drawn}"/>`);
  });
});

describe('wordAuthors', () => {
  test.each([
    { names: ['Anna'], wordings: ['Anna'] },
    { names: ['Anna', 'Ben'], wordings: ['Anna und Ben', 'Anna und 1 weitere Person'] },
    {
      names: ['Anna', 'Ben', 'Cem'],
      wordings: ['Anna, Ben und Cem', 'Anna, Ben und 1 weitere Person', 'Anna und 2 weitere'],
    },
  ])('words $names.length names', ({ names, wordings }) => {
    expect(wordAuthors(names)).toEqual(wordings);
  });
});
