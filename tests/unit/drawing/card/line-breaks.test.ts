import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../../src/lib/drawing/card/line-breaks.ts';
import { eachOf } from '../../../expectations.ts';

/** Every character is one wide. */
const measure = (text: string) => [...text].length;

const linesOf = (text: string, width: number, maxLines = 9) =>
  breakLines(text, { width, maxLines, measure })?.map((line) => line.text);

describe('breakLines', () => {
  test.each([
    { name: 'keeps a short text on one line', text: 'Der Preis', width: 9, lines: ['Der Preis'] },
    { name: 'breaks at a space', text: 'Der Preis', width: 8, lines: ['Der', 'Preis'] },
    {
      name: 'evens the lines',
      text: 'aaa bbb ccc ddd',
      width: 11,
      lines: ['aaa bbb', 'ccc ddd'],
    },
    {
      name: 'shows the hyphen where it divides a word',
      text: 'Waren\u00ADkorb\u00ADabbruch',
      width: 10,
      lines: ['Warenkorb-', 'abbruch'],
    },
    {
      name: 'shows no hyphen where it does not',
      text: 'Rück\u00ADgabe\u00ADrecht gilt',
      width: 13,
      lines: ['Rückgaberecht', 'gilt'],
    },
    {
      name: 'prefers another line to a divided word',
      text: 'das neue Rück\u00ADgabe\u00ADrecht gilt',
      width: 13,
      lines: ['das neue', 'Rückgaberecht', 'gilt'],
    },
    {
      name: 'prefers even more lines to a divided word',
      text: 'aa bb\u00ADbb cc',
      width: 6,
      lines: ['aa', 'bbbb', 'cc'],
    },
    {
      name: 'breaks after the hyphen of a compound',
      text: 'Social-Media-Handel',
      width: 13,
      lines: ['Social-', 'Media-Handel'],
    },
    {
      name: 'keeps up to three characters before a hyphen',
      text: 'im E-Commerce',
      width: 10,
      lines: ['im', 'E-Commerce'],
    },
    {
      name: 'keeps a range of years',
      text: 'bis 2019–2020',
      width: 9,
      lines: ['bis', '2019–2020'],
    },
    {
      name: 'breaks after a dash between words',
      text: 'Berlin–Hamburg',
      width: 8,
      lines: ['Berlin–', 'Hamburg'],
    },
    {
      name: 'does not break at a no-break space',
      text: 'für 20\u00A0€ mehr',
      width: 6,
      lines: ['für', '20\u00A0€', 'mehr'],
    },
    {
      name: 'returns nothing for too many lines',
      text: 'ein zwei drei',
      width: 4,
      maxLines: 2,
      lines: undefined,
    },
    {
      name: 'returns nothing for a long word without breaks',
      text: 'Rückgaberecht',
      width: 9,
      lines: undefined,
    },
  ])('$name', ({ text, width, maxLines, lines }) => {
    expect(linesOf(text, width, maxLines)).toEqual(lines);
  });

  test('cuts a word without breaks only if forced, and without a hyphen', () => {
    const lines = breakLines('ein Rückgaberecht', {
      width: 9,
      maxLines: 9,
      measure,
      isForced: true,
    });
    expect(lines?.map(({ text }) => text)).toEqual(['ein Rück', 'gaberecht']);
  });

  test('loses no character, and no line is too wide', { timeout: 30_000 }, () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abcäöüß\u00AD-–/'),
      minLength: 1,
      maxLength: 14,
    });
    const titles = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(titles, fc.integer({ min: 3, max: 30 }), (title, width) => {
        const lines = breakLines(title, { width, maxLines: 120, measure, isForced: true }) ?? [];
        for (const { text } of eachOf(lines)) expect(measure(text)).toBeLessThanOrEqual(width);
        const rejoined = lines.map(({ text, ending }) => {
          if (ending === 'space') return `${text} `;
          return ending === 'hyphen' ? text.slice(0, -1) : text;
        });
        expect(rejoined.join('')).toBe(title.replaceAll('\u00AD', '').replace(/ +/g, ' ').trim());
      }),
    );
  });
});
