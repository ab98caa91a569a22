import { expect, test } from 'vitest';
import { describeAiImages, describeAiText } from '../../../src/lib/law/ai-note.ts';

const REVIEW = 'Eva Kern hat ihn geprüft und verantwortet ihn.';

test.each([
  [
    'generated',
    undefined,
    'Dieser Text wurde mit künstlicher Intelligenz erzeugt und nicht redaktionell geprüft.',
    true,
  ],
  [
    'generated',
    'Eva Kern',
    `Dieser Text wurde mit künstlicher Intelligenz erzeugt. ${REVIEW}`,
    false,
  ],
  ['assisted', undefined, 'Dieser Text entstand mit Hilfe künstlicher Intelligenz.', false],
  [
    'assisted',
    'Eva Kern',
    `Dieser Text entstand mit Hilfe künstlicher Intelligenz. ${REVIEW}`,
    false,
  ],
] as const)(
  'says of %s text, reviewed by %s, what the law asks for',
  (text, reviewer, sentence, isLabel) => {
    expect(describeAiText({ text, images: 'none' }, reviewer)).toEqual({ sentence, isLabel });
  },
);

test('does not mention text written by people', () => {
  expect(describeAiText(undefined, undefined)).toBeUndefined();
  expect(describeAiText({ text: 'none', images: 'generated' }, 'Eva Kern')).toBeUndefined();
});

test.each([
  ['generated', 'erzeugt'],
  ['assisted', 'bearbeitet'],
] as const)('says that pictures are %s', (images, word) => {
  expect(describeAiImages({ text: 'none', images })).toContain(word);
});

test('does not mention pictures made by people', () => {
  expect(describeAiImages({ text: 'generated', images: 'none' })).toBeUndefined();
  expect(describeAiImages(undefined)).toBeUndefined();
});
