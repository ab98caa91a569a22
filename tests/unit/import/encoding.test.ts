import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/lib/import/encoding.ts';

const TEXT = 'Größe: 5 €, „Äpfel“ und Öl';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const windows = Buffer.from('Größe: 5 \x80, \x84Äpfel\x93 und Öl', 'latin1');

describe('decodeText', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT), 'UTF-8', false],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`), 'UTF-8 mit Kennung', false],
    [
      'UTF-16 with a byte order mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(TEXT)]),
      'UTF-16',
      false,
    ],
    [
      'big-endian UTF-16',
      Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(TEXT).swap16()]),
      'UTF-16',
      false,
    ],
    ['UTF-16 without a byte order mark', utf16(TEXT), 'UTF-16', true],
    ['big-endian UTF-16 without a byte order mark', utf16(TEXT).swap16(), 'UTF-16', true],
    ['Windows-1252', windows, 'Windows-1252', true],
  ])('reads %s', (_name, bytes, encoding, isAssumed) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding, isAssumed });
  });

  test('composes characters that a Mac decomposes', () => {
    expect(decodeText(Buffer.from('A\u0308pfel')).text).toBe('Äpfel');
  });

  test('guesses UTF-16 where most characters are Latin', () => {
    const text = 'abcdefgh\u03B1\u03B2';
    expect(decodeText(utf16(text))).toEqual({ text, encoding: 'UTF-16', isAssumed: true });
    expect(decodeText(utf16(text).swap16()).text).toBe(text);
  });

  test.each([
    ['too short a text', Buffer.from('a\0b\0c\0')],
    ['zeros in both bytes', Buffer.from('a\0b\0c\0d\0\0e'.repeat(9))],
  ])('guesses no UTF-16 from %s', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow('Das ist keine Textdatei');
  });

  test('guesses no UTF-16 where three of ten characters are not Latin', () => {
    const text = 'abcdefg\u03B1\u03B2\u03B3';
    expect(() => decodeText(utf16(text))).toThrow('Das ist keine Textdatei');
    expect(() => decodeText(utf16(text).swap16())).toThrow('Das ist keine Textdatei');
  });

  test.each<[string, boolean, string, boolean]>([
    ['<meta charset="iso-8859-2">', true, 'iso-8859-2', false],
    ['<META name=a CharSet = iso-8859-2>', true, 'iso-8859-2', false],
    [`${' '.repeat(3900)}<meta charset='iso-8859-2'>`, true, 'iso-8859-2', false],
    [`${' '.repeat(4000)}<meta charset='iso-8859-2'>`, true, 'Windows-1252', true],
    ['<meta charset="UTF-8">', true, 'Windows-1252', true],
    ['<meta charset="x-utf-8">', true, 'Windows-1252', true],
    ['<meta charset="iso-8859-2">', false, 'Windows-1252', true],
  ])('reads %j as that of a page, %s: %s', (head, isPage, encoding, isAssumed) => {
    const bytes = Buffer.from(`${head}\xE4`, 'latin1');
    expect(decodeText(bytes, isPage)).toMatchObject({ encoding, isAssumed });
    if (!isPage) expect(decodeText(bytes)).toEqual(decodeText(bytes, isPage));
  });

  test.each(['a\r\nb', 'a\rb', 'a\u2028b', 'a\fb'])('normalizes the line ends of %j', (text) => {
    expect(decodeText(Buffer.from(text + text)).text).toBe('a\nba\nb');
  });

  test.each([
    ['a program', 'MZ\x90\x00\x03'],
    ['an archive', 'PK\x03\x04'],
  ])('refuses %s', (_name, text) => {
    expect(() => decodeText(Buffer.from(text, 'latin1'))).toThrow('Das ist keine Textdatei');
  });
});
