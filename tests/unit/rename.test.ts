import { describe, expect, test } from 'vitest';
import { addAlias, mendReferences } from '../../src/lib/rename.ts';

const mend = (text: string, hasFolder = false) =>
  mendReferences('a.mdx', text, 'alt', 'neu', hasFolder);

describe('mendReferences', () => {
  test.each([
    ['[a](/artikel/alt/)', '[a](/artikel/neu/)'],
    ['[a](/artikel/alt)', '[a](/artikel/neu)'],
    ['[a](/artikel/alt/#ziel "Titel")', '[a](/artikel/neu/#ziel "Titel")'],
    ['[a](/artikel/alt/?x=1)', '[a](/artikel/neu/?x=1)'],
    ['[a]: /artikel/alt/\n', '[a]: /artikel/neu/\n'],
    ['<a href="/artikel/alt/">a</a>', '<a href="/artikel/neu/">a</a>'],
    ["<a href='/artikel/alt/'>a</a>", "<a href='/artikel/neu/'>a</a>"],
    ['---\nrelated: [alt, alt-2, "alt"]\n---\n', '---\nrelated: [neu, alt-2, "neu"]\n---\n'],
    ['---\nrelated:\n  - b\n  - alt\n---\n', '---\nrelated:\n  - b\n  - neu\n---\n'],
    [
      '---\r\nrelated: [alt]\r\n---\r\n[a](/artikel/alt/)\r\n',
      '---\r\nrelated: [neu]\r\n---\r\n[a](/artikel/neu/)\r\n',
    ],
    ['\uFEFF---\nrelated: [alt]\n---\n', '\uFEFF---\nrelated: [neu]\n---\n'],
  ])('leads %j to the new name', (text, expected) => {
    expect(mend(text)).toBe(expected);
  });

  test.each([
    '[a](/artikel/alt-2/)',
    '[a](/artikel/uralt/)',
    '[a](https://anderswo.de/artikel/alt/)',
    '[a](/themen/alt/)',
    'Das Wort alt bleibt.',
    '`[a](/artikel/alt/)`',
    '```\n[a](/artikel/alt/)\n```\n',
    '---\ntitle: alt\n---\n',
    '![a](./alt/foto.jpg)',
  ])('leaves %j alone', (text) => {
    expect(mend(text)).toBe(text);
  });

  test.each([
    ['![a](./alt/foto.jpg)', '![a](./neu/foto.jpg)'],
    ['![a](alt/foto.jpg)', '![a](neu/foto.jpg)'],
    ['<Figure image="./alt/foto.jpg" alt="alt" />', '<Figure image="./neu/foto.jpg" alt="alt" />'],
    [
      '---\ncover: { image: ./alt/foto.jpg, alt: alt }\n---\n',
      '---\ncover: { image: ./neu/foto.jpg, alt: alt }\n---\n',
    ],
  ])('finds images in the renamed folder: %j', (text, expected) => {
    expect(mend(text, true)).toBe(expected);
  });
});

describe('addAlias', () => {
  test.each([
    ['---\ntitle: A\n---\nText', '---\ntitle: A\naliases: [alt]\n---\nText'],
    [
      '---\ntitle: A\naliases: [uralt]\ntags: [b]\n---\n',
      '---\ntitle: A\naliases: [uralt, alt]\ntags: [b]\n---\n',
    ],
    ['---\naliases:\n  - uralt\ntags: [b]\n---\n', '---\naliases: [uralt, alt]\ntags: [b]\n---\n'],
    ['---\naliases:\n- uralt\ntags: [b]\n---\n', '---\naliases: [uralt, alt]\ntags: [b]\n---\n'],
    ['---\naliases: []\n---\n', '---\naliases: [alt]\n---\n'],
    ['---\naliases: [neu]\n---\n', '---\naliases: [alt]\n---\n'],
    ['---\r\ntitle: A\r\n---\r\nText\r\n', '---\r\ntitle: A\r\naliases: [alt]\r\n---\r\nText\r\n'],
    [
      '---\n# Bemerkung\ntitle:   "A"  \n---\n\n---\n',
      '---\n# Bemerkung\ntitle:   "A"  \naliases: [alt]\n---\n\n---\n',
    ],
  ])('writes the former name into %j', (source, expected) => {
    expect(addAlias(source, 'alt', 'neu')).toBe(expected);
  });
});
