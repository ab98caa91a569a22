import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepDrawable } from '../../../../src/lib/drawing/card/drawable-characters.ts';
import { typeface } from './card-typeface.ts';

describe('keepDrawable', () => {
  test.each([
    {
      name: 'keeps German',
      text: 'Größe „zählt“ – 20\u00A0€, z.\u202FB. hier …',
      kept: 'Größe „zählt“ – 20\u00A0€, z.\u202FB. hier …',
      lost: [],
    },
    { name: 'keeps soft hyphens', text: 'Waren\u00ADkorb', kept: 'Waren\u00ADkorb', lost: [] },
    {
      name: 'keeps the letters of neighbours',
      text: 'Łódź, Beşiktaş, Škoda',
      kept: 'Łódź, Beşiktaş, Škoda',
      lost: [],
    },
    { name: 'keeps Cyrillic and Greek', text: 'Москва, Ελλάδα', kept: 'Москва, Ελλάδα', lost: [] },
    { name: 'joins accents that stand apart', text: 'Mu\u0308ller', kept: 'Müller', lost: [] },
    { name: 'leaves emoji out', text: '🚀 Start 👩🏽‍🚀 in 🇩🇪, 1️⃣', kept: 'Start in , 1', lost: [] },
    {
      name: 'drops what has no shape',
      text: 'Shop\u200B\uFEFF\u202E zu',
      kept: 'Shop zu',
      lost: [],
    },
    {
      name: 'takes the plain form of a letter',
      text: 'ﬁnden Huế',
      kept: 'finden Hue',
      lost: ['ﬁ', 'ế'],
    },
    {
      name: 'names what it must leave out',
      text: '抖音 (Douyin) 抖',
      kept: '(Douyin)',
      lost: ['抖', '音'],
    },
    { name: 'survives broken Unicode', text: 'Shop \uD83D zu', kept: 'Shop zu', lost: ['\uD83D'] },
  ])('$name', ({ text, kept, lost }) => {
    expect(keepDrawable(text, typeface.has)).toEqual({ text: kept, lost });
  });

  test('leaves only what the typeface can draw', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const kept = keepDrawable(text, typeface.has).text.replaceAll('\u00AD', '');
        expect(() => typeface.outline(kept, { x: 0, y: 0, size: 40 })).not.toThrow();
      }),
      { numRuns: 40 },
    );
  });
});
