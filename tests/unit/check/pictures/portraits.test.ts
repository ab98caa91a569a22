import { test } from 'vitest';
import { checkContent } from '../../../../src/lib/check/check-content.ts';
import { expectProblems } from '../expect-problems.ts';
import { frontmatter, makeContent, NOW } from '../make-content.ts';

const FILE = 'authors/eva.yaml';
const PORTRAIT = 'content/authors/eva.jpg';

test.each<[string, string, string[]]>([
  ['exists', '{ image: ./eva.jpg, alt: Eva lacht. }', []],
  [
    'is missing',
    '{ image: ./ewa.jpg, alt: Eva lacht. }',
    [
      `${FILE} missing-image@3:17 Die Bilddatei \`./ewa.jpg\` gibt es nicht. Meinst du \`eva.jpg\`? Sonst lege sie neben diese Datei.`,
    ],
  ],
  [
    'has no description',
    '{ image: ./eva.jpg }',
    [
      `${FILE} missing-field@3:8 \`image.alt\` fehlt. Beschreibe in einem Satz, was auf dem Porträt zu sehen ist.`,
    ],
  ],
  [
    'lies beside the articles',
    '{ image: ../articles/eva.jpg, alt: Eva lacht. }',
    [`${FILE} missing-image@3:17`],
  ],
  [
    'is a drawing',
    '{ image: ./eva.svg, alt: Eva lacht. }',
    [
      `${FILE} unreadable-image@3:17 \`./eva.svg\` taugt hier nicht, weil Feeds, Karten und Suchmaschinen ein Foto brauchen. Speichere es als JPG, PNG oder WebP.`,
    ],
  ],
  [
    'comes from elsewhere',
    '{ image: "https://fremd.de/eva.jpg", alt: Eva lacht. }',
    [`${FILE} third-party-request@3:17`],
  ],
])('a portrait that %s', (_, image, expected) => {
  const files = {
    [FILE]: `name: Eva\nkind: person\nimage: ${image}\n`,
    'articles/x.mdx': `${frontmatter()}Text.\n`,
  };
  const content = makeContent(files, [PORTRAIT, PORTRAIT.replace('jpg', 'svg')]);
  expectProblems(checkContent(content, NOW), expected);
});

test('a portrait that tells where it was taken', () => {
  const files = {
    [FILE]: 'name: Eva\nkind: person\nimage: { image: ./eva.jpg, alt: Eva lacht., credit: Ida }\n',
  };
  const size = { width: 800, height: 800 };
  const images = new Map([[PORTRAIT, { bytes: 1000, size, hasLocation: true }]]);
  const problems = checkContent(makeContent(files, [PORTRAIT]), NOW, { images });
  expectProblems(problems, [`${FILE} image-location@3:17`]);
});
