import { expect, test } from 'vitest';
import { cutExcerpt, type ExcerptPart, markTerms } from '../../../src/lib/search/excerpt.ts';

const write = (parts: readonly ExcerptPart[]) =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
const FILLER = Array.from({ length: 60 }, (_, index) => `füll${index}`).join(' ');

test.each([
  ['the word itself', 'Das Recht gilt.', ['recht'], 'Das [Recht] gilt.'],
  ['a form of it', 'Zwei Verträge, unterschrieben', ['vertrag'], 'Zwei [Verträge], unterschrieben'],
  ['a compound with it', 'Das „Rückgaberecht“ gilt', ['recht'], 'Das „[Rückgaberecht]“ gilt'],
  ['another spelling', 'In der Straße', ['strasse'], 'In der [Straße]'],
  ['a participle', 'Wurde gekauft.', ['kaufen'], 'Wurde [gekauft].'],
  [
    'a word with soft hyphens',
    'Das Rück\u00ADgabe\u00ADrecht gilt',
    ['recht'],
    'Das [Rück\u00ADgabe\u00ADrecht] gilt',
  ],
  ['a form of the present', 'Er kauft es.', ['kaufen'], 'Er [kauft] es.'],
  ['a term of four letters inside a word', 'Der Webshopper', ['shop'], 'Der [Webshopper]'],
  ['the beginning of a word', 'Tagelang vertagt', ['tag'], '[Tagelang] vertagt'],
  [
    'a word with a hyphen and one with an apostrophe',
    'E-Shop, geht’s',
    ['eshop', 'gehts'],
    '[E-Shop], [geht’s]',
  ],
  ['several terms', 'Recht – und Handel', ['recht', 'handel'], '[Recht] – und [Handel]'],
  ['no signs', '– „…“ a', ['recht'], '– „…“ a'],
  ['nothing inside words for a short term', 'Der Tag vertagt', ['tag'], 'Der [Tag] vertagt'],
  ['no beginning of words for a shorter one', 'Ein Euro der EU', ['eu'], 'Ein Euro der [EU]'],
  ['beginnings for three letters', 'Die App, zwei Apparate', ['app'], 'Die [App], zwei [Apparate]'],
  ['a decimal number', 'Es kostet 3,50 Euro', ['3,50'], 'Es kostet [3,50] Euro'],
])('marks %s', (_, text, terms, excerpt) => {
  expect(write(markTerms(text, terms))).toBe(excerpt);
  expect(write(cutExcerpt(text, terms))).toBe(excerpt);
});

test('shows the passage with the most terms', () => {
  const text = `${FILLER} Recht ${FILLER} Recht und Handel ${FILLER}`;
  const excerpt = write(cutExcerpt(text, ['recht', 'handel']));
  expect(excerpt).toContain('[Recht] und [Handel]');
  expect(excerpt).toMatch(/^… .*\u00A0…$/u);
});

test.each([
  [`${FILLER} Recht ${FILLER}`, /^… füll52 .* füll59 \[Recht\] füll0 .* füll24\u00A0…$/u],
  [`${FILLER} Recht`, /^… füll27 .* füll59 \[Recht\]$/u],
  [`a b Recht ${FILLER}`, /^a b \[Recht\] füll0 .* füll30\u00A0…$/u],
  [`Recht ${FILLER} Rechte ${FILLER}`, /^\[Recht\] füll0/u],
  [`  ${FILLER.split(' ').slice(0, 34).join('\n')} `, /^füll0 .* füll33$/u],
])('shows 34 words, eight of them before the first match, of %j', (text, expected) => {
  expect(write(cutExcerpt(text, ['recht']))).toMatch(expected);
});

test('shows the beginning where nothing matches, and nothing for an empty text', () => {
  expect(write(cutExcerpt(FILLER, ['recht']))).toMatch(/^füll0 .*füll33\u00A0…$/u);
  expect(cutExcerpt('', ['recht'])).toEqual([]);
});

test('a word typed in decomposed form is marked', () => {
  expect(write(markTerms('Die Mu\u0308ller'.concat(' kommen'), ['müller']))).toBe(
    'Die [Müller] kommen',
  );
});
