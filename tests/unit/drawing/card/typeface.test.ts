import { describe, expect, test } from 'vitest';
import { typeface } from './card-typeface.ts';

const at = { x: 100, y: 200, size: 100 };

/** The points of a text's outline, control points included. */
const pointsOf = (text: string) =>
  [...typeface.outline(text, at).matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));

describe('createTypeface', () => {
  test('kerns as pages do', () => {
    const apart = typeface.measure('T') + typeface.measure('e');
    expect(typeface.measure('Te')).toBeLessThan(apart - 0.02);
  });

  test('measures a line as the sum of its words and spaces', () => {
    const words = ['Te', ' ', 'Ware'].map(typeface.measure);
    expect(typeface.measure('Te Ware')).toBeCloseTo(words.reduce((sum, width) => sum + width, 0));
  });

  test.each(['Waren', 'Łódź', 'Москва', 'Ελλάδα', 'für 20\u202F€'])(
    'draws %s as wide as measured',
    (text) => {
      const xs = pointsOf(text).map(({ x }) => x);
      const end = 100 + 100 * typeface.measure(text);
      expect(Math.min(...xs)).toBeGreaterThan(98);
      expect(Math.max(...xs)).toBeLessThan(end + 2);
      expect(Math.max(...xs)).toBeGreaterThan(end - 12);
    },
  );

  test('draws nothing for a space, and narrow ones are narrower', () => {
    expect(typeface.outline(' ', at)).toBe('');
    expect(typeface.measure('\u202F')).toBeLessThan(typeface.measure(' '));
    expect(typeface.measure('\u202F')).toBeGreaterThan(0);
  });

  test('draws Cyrillic in the forms of most languages', () => {
    // The Bulgarian form of в rises above the x-height, like β.
    const topOf = (text: string) => Math.min(...pointsOf(text).map(({ y }) => y));
    expect(topOf('в')).toBeGreaterThan(topOf('б') + 10);
  });

  test('refuses a character that no font has', () => {
    expect(() => typeface.measure('抖')).toThrow('抖');
  });
});
