import { describe, test } from 'vitest';
import { checkBroken } from '../broken-content.ts';
import { expectProblems } from '../expect-problems.ts';
import { frontmatter } from '../make-content.ts';

const FIRST = '![Ein Stapel Kartons](./foto.jpg "Am Morgen")';
const SECOND = '<Figure image="./foto.jpg" alt="Ein leeres Regal" />';
const check = (text: string) => checkBroken({ 'articles/x.mdx': frontmatter() + text });

describe('a gallery', () => {
  test.each<[string, string, string[]]>([
    ['holds images and figures', `<Gallery>\n\n${FIRST}\n\n${SECOND}\n\n</Gallery>\n`, []],
    [
      'has a caption, and holds images of one paragraph',
      `<Gallery caption="Zweimal dasselbe">\n\n${FIRST}\n${FIRST}  \n${FIRST}\n\n</Gallery>\n`,
      [],
    ],
    [
      'may hold a remark that no reader sees',
      `<Gallery>\n\n${FIRST}\n\n{/* noch eins */}\n\n${SECOND}\n\n</Gallery>\n`,
      [],
    ],
    [
      'holds no text',
      `<Gallery>\n\n${FIRST}\n\n${SECOND}\n\nDazu ein Satz.\n\n</Gallery>\n`,
      [
        'foreign-in-gallery@14:1 In <Gallery> stehen nur Bilder: ![Beschreibung](./bild.jpg) oder <Figure>. Alles andere ginge verloren; setze es davor oder dahinter.',
      ],
    ],
    [
      'holds no other component',
      `<Gallery>\n\n${FIRST}\n\n<BarChart title="a" data={[{ label: "b", value: 1 }]} />\n\n</Gallery>\n`,
      ['foreign-in-gallery@12:1'],
    ],
    [
      'holds no linked image',
      `<Gallery>\n\n${FIRST}\n[${FIRST}](/themen/)\n\n</Gallery>\n`,
      ['foreign-in-gallery@11:1'],
    ],
    [
      'has at least two pictures',
      `Text.\n\n<Gallery>\n\n${SECOND}\n\n</Gallery>\n`,
      [
        'small-gallery@10:1 Eine <Gallery> braucht mindestens zwei Bilder. Ein einzelnes steht als <Figure>, mit `width="breit"` auch breiter als der Text.',
      ],
    ],
    ['is not empty', '<Gallery />\n', ['small-gallery@8:1']],
    [
      'needs a description for each picture',
      `<Gallery>\n\n![](./foto.jpg)\n${FIRST}\n\n</Gallery>\n`,
      ['missing-alt@10:1'],
    ],
  ])('%s', (_, text, expected) => {
    expectProblems(check(text), expected);
  });
});

test.each<[string, string, string[]]>([
  ['may be wider than the text', 'width="breit"', []],
  ['has no other width', 'width="schmal"', ['invalid-property@8:51']],
  ['may name a source', 'sourceId="studie"', ['unknown-source@8:1']],
])('a figure %s', (_, property, expected) => {
  expectProblems(check(`${SECOND.replace('/>', property)} />\n`), expected);
});
