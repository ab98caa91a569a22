import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isCommonText,
  keepDrawable,
  toDrawable,
} from '../../../../src/lib/drawing/card/drawable-text.ts';
import { typeface } from './card-typeface.ts';

const CARD = {
  seed: 'handel',
  siteName: 'Warenstrom',
  title: 'Handel im Netz',
  kicker: 'Märkte',
  authors: ['Anna Beispiel'],
  advertising: { client: 'Muster GmbH' },
};

describe('toDrawable', () => {
  test('changes nothing where everything can be drawn', () => {
    expect(toDrawable(CARD, typeface.has)).toEqual({ card: CARD, lost: [] });
  });

  test('drops texts of which nothing remains, but never the label', () => {
    const card = {
      ...CARD,
      kicker: '市場',
      authors: ['李', 'Anna'],
      advertising: { client: '公司' },
    };
    expect(toDrawable(card, typeface.has)).toEqual({
      card: { ...CARD, kicker: undefined, authors: ['Anna'], advertising: { client: undefined } },
      lost: ['公', '司', '市', '場', '李'],
    });
  });

  test('uses the name of the site where no title remains', () => {
    expect(toDrawable({ ...CARD, title: '「抖音」' }, typeface.has).card.title).toBe('Warenstrom');
  });
});

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
      name: 'keeps the letters of neighbouring languages',
      text: 'Łódź, Beşiktaş, Škoda',
      kept: 'Łódź, Beşiktaş, Škoda',
      lost: [],
    },
    { name: 'keeps Cyrillic and Greek', text: 'Москва, Ελλάδα', kept: 'Москва, Ελλάδα', lost: [] },
    { name: 'composes separate accents', text: 'Mu\u0308ller', kept: 'Müller', lost: [] },
    { name: 'drops emoji', text: '🚀 Start 👩🏽‍🚀 in 🇩🇪, 1️⃣', kept: 'Start in , 1', lost: [] },
    {
      name: 'drops invisible characters',
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
      name: 'lists what it drops',
      text: '抖音 (Douyin) 抖',
      kept: '(Douyin)',
      lost: ['抖', '音'],
    },
    {
      name: 'accepts malformed Unicode',
      text: 'Shop \uD83D zu',
      kept: 'Shop zu',
      lost: ['\uD83D'],
    },
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

describe('isCommonText', () => {
  test('is true only of characters that the typeface has', () => {
    const characters = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code));
    const common = characters.filter((title) => isCommonText({ ...CARD, title }));
    expect(common.length).toBeGreaterThan(180);
    expect(keepDrawable(common.join(''), typeface.has).lost).toEqual([]);
  });

  test.each([
    ['Köln & Zürich: „Größe“ – 20 € …', true],
    ['Douyin (抖音)', false],
    ['Łódź', false],
  ])('of %s: %s', (title, isCommon) => {
    expect(isCommonText({ ...CARD, title })).toBe(isCommon);
  });
});
