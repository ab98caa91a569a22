import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEADING, setTitle } from '../../../../src/lib/drawing/card/title.ts';
import { typeface } from './card-typeface.ts';

/** The box that remains on a card with everything that can surround a title. */
const BOX = { width: 644, height: 274 };
const COMPOUND = 'Rindfleischetikettierungsüberwachungsgesetz'.slice(0, 40);
const HYPHENATED =
  'Rind\u00ADfleisch\u00ADetiket\u00ADtierungs\u00ADüber\u00ADwachungs\u00ADauf\u00ADgaben';

const linesOf = (title: string) => setTitle(title, typeface, BOX).lines.map(({ text }) => text);
const isInBox = (title: string) => {
  const { size, lines } = setTitle(title, typeface, BOX);
  const widths = lines.map(({ text }) => typeface.measure(text) * size);
  return Math.max(...widths) <= BOX.width + 0.01 && lines.length * size * LEADING <= BOX.height;
};

describe('setTitle', () => {
  test.each([
    ['a short title', 'Kaufrausch'],
    ['a compound of 40 letters with soft hyphens', HYPHENATED],
    ['a compound of 40 letters without', COMPOUND],
    ['110 letters without a space', 'Warenkorb'.repeat(13).slice(0, 110)],
    ['110 of the widest letters', 'W'.repeat(110)],
    ['110 of the widest characters', '@'.repeat(110)],
    ['110 wide Cyrillic letters', 'Щ'.repeat(110)],
    ['27 short words', 'Wer was wo an wen wie verkauft '.repeat(4).slice(0, 110)],
  ])('fits %s', (_, title) => {
    expect(isInBox(title)).toBe(true);
  });

  test('shows a hyphen at the end of each divided line', () => {
    const lines = linesOf(HYPHENATED);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).filter((line) => !line.endsWith('-'))).toEqual([]);
    expect(lines.join('').replaceAll('-', '')).toBe(HYPHENATED.replaceAll('\u00AD', ''));
  });

  test('prefers a smaller size to a divided word', () => {
    expect(linesOf('Neues zum Waren\u00ADkorb\u00ADabbruch')).toEqual([
      'Neues zum',
      'Warenkorbabbruch',
    ]);
  });

  test('prefers even lines to the largest size', () => {
    expect(linesOf('Die Rückkehr der Nachnahme')).toEqual(['Die Rückkehr', 'der Nachnahme']);
  });

  test('sets a short title larger than a long one', () => {
    const short = setTitle('Retouren kosten', typeface, BOX).size;
    const long = setTitle(
      'Retouren kosten Händler in Deutschland jedes Jahr mehr',
      typeface,
      BOX,
    ).size;
    expect(short).toBeGreaterThan(long);
  });

  test('fits all titles of German words and loses no letter', { timeout: 30_000 }, () => {
    const syllables = fc.constantFrom(
      'ver',
      'kauf',
      'schutz',
      'rück',
      'gabe',
      'recht',
      'on',
      'line',
      'handels',
      'größen',
      'maß',
      'ÄRA',
      'WWW',
    );
    const word = fc.array(syllables, { minLength: 1, maxLength: 10 });
    const title = fc
      .array(word, { minLength: 1, maxLength: 16 })
      .map((words) => words.map((parts) => parts.join('\u00AD')).join(' '))
      .filter((text) => text.replaceAll('\u00AD', '').length <= 110);
    fc.assert(
      fc.property(title, (text) => {
        expect(isInBox(text)).toBe(true);
        const letters = text.replace(/[\u00AD ]/g, '');
        expect(linesOf(text).join('').replace(/[- ]/g, '')).toBe(letters);
      }),
      { numRuns: 40 },
    );
  });
});
