import { expect, test } from 'vitest';
import { hideStopWords, revealStopWords } from '../../../src/lib/search/hidden-words.ts';

const TEXT = 'Seid ihr da? Die Waren waren im Kauf-auf-Rechnung-Lager.';

test('marks stop words, but neither nouns nor parts of hyphenated words', () => {
  expect(hideStopWords(TEXT).replaceAll('\u02BC', '#')).toBe(
    '#Seid #ihr #da? #Die Waren #waren #im Kauf-auf-Rechnung-Lager.',
  );
});

test('is undone for readers', () => {
  expect(revealStopWords(hideStopWords(TEXT))).toBe(TEXT);
});
