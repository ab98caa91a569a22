import fc from 'fast-check';
import { expect, test } from 'vitest';
import { protectHyphens } from '../../../src/lib/typography/hyphen-protection.ts';

const show = (text: string, before?: string) =>
  protectHyphens(text, before)
    .map((piece) => (piece.keep ? `<${piece.text}>` : piece.text))
    .join('');

test.each([
  ['', ''],
  ['E-Commerce und E-Mail-Marketing', '<E-Commerce> und <E-Mail>-Marketing'],
  [
    'B2B-Shop, C2C-Handel, Social-Commerce-Strategie',
    '<B2B-Shop>, <C2C-Handel>, Social-Commerce-Strategie',
  ],
  ['Textilgroß- und -einzelhandel', 'Textilgroß- und <-einzelhandel>'],
  ['Vor-Ort-Service, R&D-Team, Dr.-Ing.', '<Vor-Ort-Service>, <R&D-Team>, <Dr.-Ing>.'],
  ['„E-Auto“, (U-Bahn)', '„<E-Auto>“, (<U-Bahn>)'],
  ['24-7, 2026-11-05, 030 12-34, Ein- und', '24-7, 2026-11-05, 030 12-34, Ein- und'],
  [
    'https://a.de/e-mail e-mail.de /e-shop/ #E-Mail',
    'https://a.de/e-mail e-mail.de /e-shop/ #E-Mail',
  ],
  ['KI-Kaufentscheidungsprozesse', '<KI-Kauf>entscheidungsprozesse'],
  ['KI-Kauf\u00ADentscheidung', '<KI-Kauf>\u00ADentscheidung'],
  ['Ab\u00ADc-Kauf', '<Ab\u00ADc-Kauf>'],
  ['Abc-Haus, Haus-Abc', '<Abc-Haus>, Haus-Abc'],
  [
    `KI-K${'a'.repeat(16)} KI-K${'a'.repeat(17)}`,
    `<KI-K${'a'.repeat(16)}> <KI-Kaaa>${'a'.repeat(14)}`,
  ],
  ['ABC-DEF-GHI-JKL-MNO-PQ und so', '<ABC-DEF-GHI-JKL-MNO-PQ> und so'],
])('keeps the short parts of %j', (text, expected) => {
  expect(show(text)).toBe(expected);
});

test('recognizes no leading hyphen where the text continues a word', () => {
  expect(show('-Marketing', 'l')).toBe('-Marketing');
  expect(show('-handel', ' ')).toBe('<-handel>');
});

test('loses nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(
        protectHyphens(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test.each(['a-', '-a', '-', 'a', 'E-Mail '])(
  'reads 100,000 characters of %j in under a second',
  (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const start = process.cpuUsage();
    protectHyphens(text);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  },
);
