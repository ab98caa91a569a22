import { describe, expect, test } from 'vitest';
import { isStopWord, stem } from '../../../src/lib/words/stemming.ts';

describe('stem', () => {
  test.each([
    ['haus', 'häuser'],
    ['straße', 'straßen'],
    ['straße', 'strasse'],
    ['größe', 'größen'],
    ['buch', 'büchern'],
    ['rückgabe', 'rückgaben'],
    ['verkauf', 'verkäufe'],
    ['händler', 'händlerinnen'],
    ['händler', 'händlerin'],
    ['händler', 'handel'],
    ['kunde', 'kundinnen'],
    ['autorin', 'autoren'],
    ['regel', 'regeln'],
    ['bestellen', 'bestellungen'],
    ['produkt', 'produktes'],
    ['kosten', 'koste'],
  ])('gives %s and %s one stem', (left, right) => {
    expect(stem(left)).toBe(stem(right));
  });

  test.each([
    ['termin', 'term'],
    ['gewinnen', 'gewicht'],
    ['markt', 'marke'],
    ['recht', 'rechnung'],
    ['datum', 'daten'],
    ['magazin', 'magazine-shop'],
  ])('keeps %s and %s apart', (left, right) => {
    expect(stem(left)).not.toBe(stem(right));
  });
});

describe('isStopWord', () => {
  test.each(['und', 'Dass', 'müssen', 'waren', 'über', 'außerdem'])('drops %s', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  test.each(['Waren', 'Recht', 'Kosten', 'Jahr', 'kaufen'])('keeps %s', (word) => {
    expect(isStopWord(word)).toBe(false);
  });
});
