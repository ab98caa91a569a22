import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/lib/import/html/read-html.ts';
import { alphanumericsOf } from '../../../src/lib/import/reading/mdast-text.ts';
import { bodyOf, importBytes, readableText } from './import-fixture.ts';

const SYNTAX = [
  ...'<>{}[]()*_`~#+-=|\\!&;:.^$/"\'@,0123 \t'.split(''),
  '\n',
  'ä',
  'ß',
  'a',
  'B',
  'import ',
  'export ',
  '[^1]',
  '<b>',
  '{x}',
  '&lt;',
  'https://a.de',
  'www.a.de',
  'i@a.de',
  '](',
  '```',
  '---',
  '1. ',
  '- ',
  '~~',
];
const anyText = fc
  .array(fc.constantFrom(...SYNTAX), { maxLength: 40 })
  .map((parts) => parts.join(''));
const OPTIONS = { numRuns: 300, seed: 7 };

describe('writeMdx', () => {
  test('writes any pasted text so that the website reads the same letters', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const article = await importBytes(
          'x.txt',
          `Ein Titel für den Text\nErster Satz.\nVor ${text} nach.`,
        );
        expect(alphanumericsOf(readableText(article))).toBe(
          alphanumericsOf(`Erster Satz. Vor ${text} nach.`),
        );
      }),
      OPTIONS,
    );
  });

  test('writes any text between tags so that the website reads the same letters', async () => {
    const encode = (text: string) =>
      text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, ' ');
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, async (first, second, third) => {
        const [a, b, c] = [first, second, third].map(encode);
        const html = `<h1>Ein Titel für den Text</h1><p>Vor ${a}<b>${b}</b>${c} nach</p><table><tr><td>x ${a}</td><td>y ${b}</td></tr></table><ul><li>z ${c}</li></ul>`;
        const article = await importBytes('x.html', html);
        expect(alphanumericsOf(readableText(article))).toBe(
          alphanumericsOf(`Vor ${first}${second}${third} nach x ${first} y ${second} z ${third}`),
        );
      }),
      OPTIONS,
    );
  });

  test('keeps adjacent lists apart', async () => {
    const article = await importBytes(
      'x.html',
      '<h1>Ein Titel hier</h1><ul><li>a</li></ul><ul><li>b</li></ul>',
    );
    expect(bodyOf(article)).toBe('- a\n\n* b');
  });

  test('keeps MDX from reading a text as a program', async () => {
    const article = await importBytes(
      'x.html',
      '<h1>Ein Titel hier</h1><p>import a und import b</p><p>export c, export d</p><p>importe</p><p>a<br>import b</p>',
    );
    expect(bodyOf(article)).toBe(
      '&#x69;mport a und import b\n\n&#x65;xport c, export d\n\nimporte\n\na\\\n&#x69;mport b',
    );
  });

  test('reads a page without a body', () => {
    expect(readHtml('').tree.children).toEqual([]);
  });
});
