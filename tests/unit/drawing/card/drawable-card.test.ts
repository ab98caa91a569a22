import { describe, expect, test } from 'vitest';
import { toDrawable } from '../../../../src/lib/drawing/card/drawable-card.ts';
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
  test('changes nothing where all can be drawn', () => {
    expect(toDrawable(CARD, typeface.has)).toEqual({ card: CARD, lost: [] });
  });

  test('leaves out what nothing remains of, and never the label', () => {
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

  test('puts the name of the site where no title remains', () => {
    expect(toDrawable({ ...CARD, title: '「抖音」' }, typeface.has).card.title).toBe('Warenstrom');
  });
});
