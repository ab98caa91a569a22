import { expect, test } from 'vitest';
import { describeIndex } from '../../../src/lib/search/index-content.ts';

const article = {
  url: '/artikel/a/',
  title: 'Recht auf Rückgabe',
  description: 'Ein Überblick',
  date: '2026-11-21',
  year: '2026',
  topics: ['Handel'],
  text: 'Rückgaberecht\nDas gilt.\nImmer.',
};

test('an article is one line of text with its data, and the words that help to find it', () => {
  const { documents } = describeIndex([article]);
  expect(documents).toEqual([
    {
      url: '/artikel/a/',
      content: 'Rückgaberecht · \u02BCDas \u02BCgilt. \u02BCImmer.',
      language: 'de',
      meta: {
        title: 'Recht \u02BCauf Rückgabe',
        beschreibung: '\u02BCEin Überblick',
        datum: '2026-11-21',
        themen: 'Handel',
        teile: '',
      },
      filters: { Thema: ['Handel'], Jahr: ['2026'] },
    },
  ]);
});

test('an article without text is found by its description', () => {
  const [document] = describeIndex([{ ...article, text: '' }]).documents;
  expect(document?.content).toBe('\u02BCEin Überblick');
});

test('the parts of a compound are those that any article of the site uses', () => {
  const other = { ...article, title: 'Rückgaberecht', text: 'Rückgaberecht' };
  const [, second] = describeIndex([article, other]).documents;
  expect(second?.meta.teile).toBe('recht rückgabe');
});

test('queries can name words of the text, added ones, parts of hyphenated ones, labels and years', () => {
  const label = 'Anzeige';
  const { wordLists } = describeIndex([{ ...article, label, text: 'Oft gekaufte E-Autos' }]);
  expect([...wordLists.values()].flat()).toEqual(
    expect.arrayContaining(['gekaufte', 'kaufen', 'E-Autos', 'Handel', 'Anzeige', '2026']),
  );
});
