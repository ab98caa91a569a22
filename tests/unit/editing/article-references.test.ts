import { describe, expect, test } from 'vitest';
import { addAlias, updateReferences } from '../../../src/lib/editing/article-references.ts';

const IMAGES = ['foto.jpg', 'foto (1) ä.jpg', 'serie/eins.jpg'];

const update = (text: string, images: readonly string[] = [], isBeside = true) =>
  updateReferences('a.mdx', text, { from: 'alt', to: 'neu', images, isBeside });

describe('updateReferences', () => {
  test.each([
    ['[a](/artikel/alt/)', '[a](/artikel/neu/)'],
    ['[a](/artikel/alt)', '[a](/artikel/neu)'],
    ['[a](/artikel/alt/#ziel "Titel")', '[a](/artikel/neu/#ziel "Titel")'],
    ['[a](/artikel/alt/?x=1)', '[a](/artikel/neu/?x=1)'],
    ['[a](/artikel/%61lt/)', '[a](/artikel/neu/)'],
    ['[a](/%61rtikel/a%6C%74/#ziel)', '[a](/%61rtikel/neu/#ziel)'],
    ['[a](/artikel/%61%6ct)', '[a](/artikel/neu)'],
    ['[a]: /artikel/alt/\n', '[a]: /artikel/neu/\n'],
    ['<a href="/artikel/alt/">a</a>', '<a href="/artikel/neu/">a</a>'],
    ['<a href={`/artikel/alt`}>a</a>', '<a href={`/artikel/neu`}>a</a>'],
    ["<a href='/artikel/alt/'>a</a>", "<a href='/artikel/neu/'>a</a>"],
    ['---\nrelated: [alt, alt-2, "alt"]\n---\n', '---\nrelated: [neu, alt-2, "neu"]\n---\n'],
    ['---\nrelated:\n  - b\n  - alt\n---\n', '---\nrelated:\n  - b\n  - neu\n---\n'],
    [
      '---\r\nrelated: [alt]\r\n---\r\n[a](/artikel/alt/)\r\n',
      '---\r\nrelated: [neu]\r\n---\r\n[a](/artikel/neu/)\r\n',
    ],
    ['\uFEFF---\nrelated: [alt]\n---\n', '\uFEFF---\nrelated: [neu]\n---\n'],
  ])('updates %j', (text, expected) => {
    expect(update(text)).toBe(expected);
  });

  test.each([
    '[a](/artikel/alt-2/)',
    '[a](/artikel/%2561lt/)',
    '[a](/artikel/alt%2d2/)',
    '[a](/artikel/uralt/)',
    '[a](https://anderswo.de/artikel/alt/)',
    '[a](/themen/alt/)',
    'Das Wort alt bleibt.',
    '`[a](/artikel/alt/)`',
    '```\n[a](/artikel/alt/)\n```\n',
    '---\ntitle: alt\n---\n',
    '![a](./alt/foto.jpg)',
  ])('leaves %j alone', (text) => {
    expect(update(text)).toBe(text);
  });

  test.each([
    ['![a](./alt/foto.jpg)', '![a](./neu/foto.jpg)'],
    ['![a](alt/foto.jpg)', '![a](neu/foto.jpg)'],
    ['![a](alt/foto.jpg "Titel")', '![a](neu/foto.jpg "Titel")'],
    ['![a](../articles/alt/foto.jpg)', '![a](../articles/neu/foto.jpg)'],
    ['![a](<./alt/foto.jpg>)', '![a](<./neu/foto.jpg>)'],
    ['![a](<alt/foto (1) ä.jpg>)', '![a](<neu/foto (1) ä.jpg>)'],
    ['![a](alt/foto%20(1)%20%C3%A4.jpg)', '![a](neu/foto%20(1)%20%C3%A4.jpg)'],
    ['![a](alt/foto%20%281%29%20%c3%a4.jpg)', '![a](neu/foto%20%281%29%20%c3%a4.jpg)'],
    ['![a](%61lt/f%6fto.jpg)', '![a](neu/f%6fto.jpg)'],
    ['![a](alt/serie/eins.jpg)', '![a](neu/serie/eins.jpg)'],
    ['![a][r]\n\n[r]: alt/foto.jpg\n', '![a][r]\n\n[r]: neu/foto.jpg\n'],
    ['[r]:alt/foto.jpg', '[r]:neu/foto.jpg'],
    ['![a](https://x.de)![b](alt/foto.jpg)', '![a](https://x.de)![b](neu/foto.jpg)'],
    ['<img src=alt/foto.jpg>', '<img src=neu/foto.jpg>'],
    ['<Figure image="./alt/foto.jpg" alt="alt" />', '<Figure image="./neu/foto.jpg" alt="alt" />'],
    [
      '---\ncover: { image: ./alt/foto.jpg, alt: alt }\n---\n',
      '---\ncover: { image: ./neu/foto.jpg, alt: alt }\n---\n',
    ],
    [
      '---\ncover:\n  image: alt/foto.jpg\n  alt: alt\n---\n',
      '---\ncover:\n  image: neu/foto.jpg\n  alt: alt\n---\n',
    ],
    [
      '\uFEFF---\r\ncover: { alt: alt, image: alt/foto.jpg}\r\n---\r\n![a](alt/foto.jpg)\r\n',
      '\uFEFF---\r\ncover: { alt: alt, image: neu/foto.jpg}\r\n---\r\n![a](neu/foto.jpg)\r\n',
    ],
  ])('updates paths of images in the renamed folder: %j', (text, expected) => {
    expect(update(text, IMAGES)).toBe(expected);
  });

  test.each([
    'Beides (alt/neu), "alt/jung" und alt/foto.jpgs.',
    '---\ntitle: (alt/neu)\n---\n',
    '![a](alt/anderes.jpg)',
    '![a](alt/foto.jpg.webp)',
    '![a](alt/fotoXjpg)',
    '![a](uralt/foto.jpg)',
    '![a](ur-alt/foto.jpg)',
    '![a](../alt/foto.jpg)',
    '![a](../pages/alt/foto.jpg)',
    '![a](/alt/foto.jpg)',
    '![a](https://x.de/alt/foto.jpg)',
    '![a](https://x.de/./alt/foto.jpg)',
    '![a](https://x.de/(alt/foto.jpg))',
    "[a](https://x.de/?b='alt/foto.jpg')",
    '[a](//x.de/?b=./alt/foto.jpg)',
    '`![a](alt/foto.jpg)`',
  ])('finds no image of the folder in %j', (text) => {
    expect(update(text, IMAGES)).toBe(text);
  });

  test('finds images from other folders only through ../articles/', () => {
    expect(update('![a](../articles/alt/foto.jpg)', IMAGES, false)).toBe(
      '![a](../articles/neu/foto.jpg)',
    );
    expect(update('![a](./alt/foto.jpg)', IMAGES, false)).toBe('![a](./alt/foto.jpg)');
    expect(update('![a](alt/foto.jpg)', IMAGES, false)).toBe('![a](alt/foto.jpg)');
  });

  test('takes a former name literally', () => {
    const renaming = { from: 'a.(b', to: 'neu', images: [], isBeside: true };
    const text = '[a](/artikel/a.%28b/) [a](/artikel/ab/)';
    expect(updateReferences('a.mdx', text, renaming)).toBe('[a](/artikel/neu/) [a](/artikel/ab/)');
  });

  test.each([
    ['[alt, b]', '["2020", b]'],
    ["['alt', b]", "['2020', b]"],
    ['\n  - alt # Bemerkung', '\n  - "2020" # Bemerkung'],
  ])('quotes a slug that is a number in the list %j', (list, expected) => {
    const renaming = { from: 'alt', to: '2020', images: [], isBeside: true };
    expect(updateReferences('a.mdx', `---\nrelated: ${list}\n---\n`, renaming)).toBe(
      `---\nrelated: ${expected}\n---\n`,
    );
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
    ['---\naliases: [neu]\n---\n', '---\naliases: [neu, alt]\n---\n'],
    ['---\naliases: [/2021/a.html, neu]\n---\n', '---\naliases: [/2021/a.html, neu, alt]\n---\n'],
    ['---\naliases: [alt, neu]\n---\n', '---\naliases: [alt]\n---\n'],
    ['---\naliases: [uralt, neu]\n---\n', '---\naliases: [uralt, alt]\n---\n'],
    ['---\r\ntitle: A\r\n---\r\nText\r\n', '---\r\ntitle: A\r\naliases: [alt]\r\n---\r\nText\r\n'],
    [
      '---\n# Bemerkung\ntitle:   "A"  \n---\n\n---\n',
      '---\n# Bemerkung\ntitle:   "A"  \naliases: [alt]\n---\n\n---\n',
    ],
    [
      '---\naliases: [\n  uralt\n]\ntags: [b]\n---\n',
      '---\naliases: [uralt, alt]\ntags: [b]\n---\n',
    ],
    [
      '---\naliases:\n  - uralt\n\n  - "b"\n\n# Bemerkung\ntags: [b]\n---\n',
      '---\naliases: [uralt, "b", alt]\n\n# Bemerkung\ntags: [b]\n---\n',
    ],
    [
      '---\naliases: # eins\n  - uralt # zwei\n  # drei\n  - b\n  # vier\ntags: [b]\n---\n',
      '---\n# eins\n# zwei\n# drei\naliases: [uralt, b, alt]\n  # vier\ntags: [b]\n---\n',
    ],
    [
      '---\r\naliases: [uralt,\r\n  # eins\r\n  b] # zwei\r\ntags: [b]\r\n---\r\n',
      '---\r\n# eins\r\naliases: [uralt, b, alt] # zwei\r\ntags: [b]\r\n---\r\n',
    ],
    ['---\n"aliases": [uralt]\n---\n', '---\naliases: [uralt, alt]\n---\n'],
    ['---\naliases : [uralt]\n---\n', '---\naliases: [uralt, alt]\n---\n'],
    ['---\naliases: # keine\ntags: [b]\n---\n', '---\naliases: [alt] # keine\ntags: [b]\n---\n'],
    ['---\n  title: A\n---\n', '---\n  title: A\n  aliases: [alt]\n---\n'],
    [
      '---\ntitle: |\n  aliases: [b]\n---\n',
      '---\ntitle: |\n  aliases: [b]\naliases: [alt]\n---\n',
    ],
    ['---\nseries: { aliases: b }\n---\n', '---\nseries: { aliases: b }\naliases: [alt]\n---\n'],
    ['---\n---\nText', '---\naliases: [alt]\n---\nText'],
    ['---\naliases: ["2019", neu]\n---\n', '---\naliases: ["2019", alt]\n---\n'],
    [
      '\uFEFF---\r\ntitle: A\r\naliases:\r\n  - uralt\r\n---\r\nText\n',
      '\uFEFF---\r\ntitle: A\r\naliases: [uralt, alt]\r\n---\r\nText\n',
    ],
  ])('writes the former name into %j', (source, expected) => {
    expect(addAlias(source, 'alt', 'neu')).toBe(expected);
  });

  test.each(['2020', 'null', '007', '1e10', 'true', 'yes', 'on', '0x1f', '2026-11-21'])(
    'writes %s in quotation marks',
    (name) => {
      expect(addAlias('---\ntitle: A\n---\n', name, 'neu')).toBe(
        `---\ntitle: A\naliases: ["${name}"]\n---\n`,
      );
    },
  );

  test.each([
    '---\n{ title: A }\n---\n',
    '---\n{ title: A, aliases: [uralt] }\n---\n',
    '---\n? aliases\n: [uralt]\n---\n',
    '---\nNur Text\n---\n',
    'Ohne Angaben',
  ])('cannot add the former slug to %j', (source) => {
    expect(addAlias(source, 'alt', 'neu')).toBeUndefined();
  });
});
