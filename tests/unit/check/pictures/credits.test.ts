import { describe, test } from 'vitest';
import { checkContent } from '../../../../src/lib/check/check-content.ts';
import type { ImageFacts } from '../../../../src/lib/check/pictures/images.ts';
import { expectProblems } from '../expect-problems.ts';
import { checkArticle, frontmatter, makeContent, NOW } from '../make-content.ts';

const FILES = ['content/articles/foto.jpg'];
const check = (credit: string) =>
  checkArticle(
    'Text.\n',
    [`cover: { image: ./foto.jpg, alt: Ein Karton, credit: ${credit} }`],
    FILES,
  );

describe('a credit', () => {
  test.each<[credit: string, ...expected: string[]]>([
    ['"Foto: Eva"'],
    ['{ creator: Eva, agency: dpa }'],
    ['""', 'missing-field@7:54 `cover.credit` ist leer. Lösche die Zeile, oder fülle sie aus.'],
    ['5', 'invalid-field@7:54 `cover.credit` muss ein Text sein, ist aber `5`.'],
    ['[Eva]', 'invalid-field@7:54 `cover.credit` muss ein Text sein, ist aber eine Liste.'],
    ['{ agency: dpa }', 'missing-field@7:54 `cover.credit.creator` fehlt.'],
    [
      '{ creator: Eva, lizenz: CC0 }',
      'unknown-field@7:70 `lizenz` ist kein Feld. Meinst du `license`?',
    ],
    [
      '{ creator: Eva, licenseUrl: cc.org }',
      'invalid-field@7:82 `cover.credit.licenseUrl` muss eine vollständige Adresse sein, etwa https://www.beispiel.de/seite.',
    ],
  ])('in the frontmatter may be or not be %s', (credit, ...expected) => {
    expectProblems(check(credit), expected);
  });

  test.each<[credit: string, ...expected: string[]]>([
    ['"Foto: Eva"'],
    ['{{ creator: "Eva", license: "CC BY 4.0" }}'],
    ['{{ agency: "dpa" }}', 'missing-property@8:45 <Figure>: `credit.creator` fehlt.'],
    ['{{ creator: wer }}', 'invalid-property@8:45'],
    ['{5}', 'invalid-property@8:45'],
  ])('of a figure may be or not be %s', (credit, ...expected) => {
    const figure = `<Figure image="./foto.jpg" alt="Ein Karton" credit=${credit} />\n`;
    expectProblems(checkArticle(figure, [], FILES), expected);
  });
});

const facts = (rights: ImageFacts['rights'] = {}, size = { width: 1200, height: 800 }) => ({
  bytes: 80_000,
  hasLocation: false,
  size,
  rights,
});
const BY = 'https://creativecommons.org/licenses/by/4.0/';
const PHOTOS = new Map<string, ImageFacts>(
  Object.entries({
    'articles/foto.jpg': facts(),
    'articles/chart.png': facts(),
    'articles/logo.jpg': facts({}, { width: 399, height: 200 }),
    'articles/breit.JPEG': facts({}, { width: 400, height: 200 }),
    'articles/hoch.webp': facts({}, { width: 200, height: 400 }),
    'articles/foto.avif': facts(),
    'articles/foto.jpg.png': facts(),
    'articles/eva.jpg': facts({ creator: 'Eva Adler', agency: 'dpa', licenseUrl: BY }),
    'articles/eva.png': facts({ copyright: '© 2026 Eva Adler' }),
    'articles/uemit.jpg': facts({ creator: 'Ümit Özgür' }),
    'articles/frei.jpg': facts({
      licenseUrl: 'https://creativecommons.org/publicdomain/zero/1.0/',
    }),
    'articles/kamera.jpg': facts({ creator: 'OLYMPUS DIGITAL CAMERA', copyright: '(c) 2026' }),
    'authors/eva.jpg': facts(),
  }).map(([path, photo]) => [`content/${path}`, photo]),
);
const checkFiles = (files: Record<string, string>) =>
  checkContent(makeContent(files, [...PHOTOS.keys()]), NOW, { images: PHOTOS });
const figure = (image: string, credit = '') =>
  `<Figure image="./${image}" alt="Ein Karton" ${credit} />`;

describe('a photo without a credit', () => {
  test.each<[where: string, text: string, ...expected: string[]]>([
    [
      'in a figure is asked for one',
      figure('foto.jpg'),
      'missing-credit@8:1 Beim Bild `./foto.jpg` steht nicht, von wem es ist. Ergänze in <Figure>: credit="Foto: Name"',
    ],
    [
      'in Markdown becomes a figure',
      '![Ein Karton](./foto.jpg)',
      'missing-credit@8:1 Beim Bild `./foto.jpg` steht nicht, von wem es ist. Schreibe statt ![…](…): <Figure image="./foto.jpg" alt="…" credit="Foto: Name" />',
    ],
    [
      'whose file names somebody gets a proposal',
      figure('eva.jpg'),
      'missing-credit@8:1 Beim Bild `./eva.jpg` steht nicht, von wem es ist; die Datei selbst sagt es. Ergänze in <Figure>: credit={{ creator: "Eva Adler", agency: "dpa", license: "CC BY 4.0" }}',
    ],
    [
      'that is a PNG is asked for one where its file names somebody',
      figure('eva.png'),
      'missing-credit@8:1 Beim Bild `./eva.png` steht nicht, von wem es ist; die Datei selbst sagt es. Ergänze in <Figure>: credit="Foto: Eva Adler"',
    ],
    [
      'with the proposal left as it is',
      figure('foto.jpg', 'credit="Foto: Name"'),
      'missing-credit@8:1',
    ],
    [
      'as the still of a video is asked for one',
      '<Video url="https://youtu.be/dQw4w9WgXcQ" title="Film" image="./foto.jpg" />',
      'missing-credit@8:1 Beim Bild `./foto.jpg` steht nicht, von wem es ist. Ergänze in <Video>: credit="Foto: Name"',
    ],
    [
      'is none as the still of a video with one',
      '<Video url="https://youtu.be/dQw4w9WgXcQ" title="Film" image="./foto.jpg" credit="Eva" />',
    ],
    ['whose file names the camera gets no proposal', figure('kamera.jpg'), 'missing-credit@8:1'],
    ['is asked for one where it is wide enough', figure('breit.JPEG'), 'missing-credit@8:1'],
    ['is asked for one where it is high enough', figure('hoch.webp'), 'missing-credit@8:1'],
    ['in a newer format is asked for one', figure('foto.avif'), 'missing-credit@8:1'],
    ['is none where it is a chart', figure('chart.png')],
    ['is none where it only sounds like one', figure('foto.jpg.png')],
    ['is none where it is small', figure('logo.jpg')],
    ['is named elsewhere where it has one', figure('foto.jpg', 'credit="Eva"')],
  ])('%s', (_, text, ...expected) => {
    expectProblems(checkFiles({ 'articles/x.mdx': `${frontmatter()}${text}\n` }), expected);
  });

  test.each<[where: string, files: Record<string, string>, ...expected: string[]]>([
    [
      'on top of an article',
      {
        'articles/x.mdx': `${frontmatter('cover: { image: ./foto.jpg, alt: Ein Karton }')}Text.\n`,
      },
      'missing-credit@7:17 Beim Bild `./foto.jpg` steht nicht, von wem es ist. Ergänze im selben Block: credit: "Foto: Name"',
    ],
    [
      'of an author',
      {
        'authors/eva.yaml':
          'name: Eva\nkind: person\nimage: { image: ./eva.jpg, alt: Eva lacht. }\n',
      },
      'authors/eva.yaml missing-credit@3:17',
    ],
    ['in a draft', { 'articles/x.mdx': `${frontmatter('draft: true')}${figure('foto.jpg')}\n` }],
    [
      'that artificial intelligence made',
      { 'articles/x.mdx': `${frontmatter('ai: { images: generated }')}${figure('foto.jpg')}\n` },
    ],
    ['in plain Markdown', { 'articles/y.md': `${frontmatter()}![Ein Karton](./foto.jpg)\n` }],
  ])('%s', (_, files, ...expected) => {
    expectProblems(checkFiles(files), expected);
  });
});

describe('the credit', () => {
  test.each<[image: string, credit: string, ...expected: string[]]>([
    ['foto.jpg', '"Foto: Eva, CC BY 4.0"'],
    ['foto.jpg', '"CC0"'],
    ['foto.jpg', '{5}', 'invalid-property@8:45'],
    ['foto.jpg', '{{ creator: "Eva", license: "Hauslizenz" }}'],
    [
      'foto.jpg',
      '"Foto: Eva, CC BY"',
      'incomplete-license@8:1 `credit` nennt „CC BY“ ohne Nummer; diese Lizenz verlangt einen Link zu ihrem Text, und der hängt davon ab. Schreibe sie vollständig, etwa „CC BY 4.0“.',
    ],
    [
      'foto.jpg',
      '{{ creator: "Eva", license: "cc by sa 4" }}',
      'incomplete-license@8:1 `credit` nennt „cc by sa 4“ ohne Nummer; diese Lizenz verlangt einen Link zu ihrem Text, und der hängt davon ab. Schreibe sie vollständig, etwa „CC BY-SA 4.0“.',
    ],
    [
      'foto.jpg',
      '"CC BY 4.0"',
      'incomplete-license@8:1 `credit` nennt die Lizenz, aber niemanden, von dem das Bild ist; CC BY 4.0 verlangt den Namen. Schreibe ihn davor: „Foto: Name, CC BY 4.0“.',
    ],
    [
      'foto.jpg',
      '{{ creator: "Eva", license: "CC BY 4.0", licenseUrl: "https://creativecommons.org/licenses/by-sa/4.0/" }}',
      'incomplete-license@8:1 `credit` nennt „CC BY 4.0“, `licenseUrl` führt aber zu CC BY-SA 4.0. Lösche `licenseUrl`, oder verbessere den Namen.',
    ],
    [
      'eva.jpg',
      '"Foto: Eva Adler"',
      'incomplete-license@8:1 `credit` nennt keine Lizenz; die Datei steht unter CC BY 4.0, und die verlangt, dass ihr Name und ein Link zu ihr beim Bild stehen. Hänge „, CC BY 4.0“ an, oder schreibe im Block `license: CC BY 4.0`.',
    ],
    ['eva.jpg', '"Foto: E. Adler / dpa, CC BY 4.0"'],
    ['eva.jpg', '"Foto: dpa, CC BY 4.0"'],
    ['frei.jpg', '"Foto: Ida"'],
    ['kamera.jpg', '"Foto: Ida"'],
    [
      'eva.jpg',
      '"Foto: Ida, CC BY 4.0"',
      'contradicting-credit@8:1 `credit` nennt „Ida“, die Datei `./eva.jpg` aber „Eva Adler / dpa“. Prüfe, von wem das Bild ist.',
    ],
    [
      'eva.png',
      '{{ creator: "Ida" }}',
      'contradicting-credit@8:1 `credit` nennt „Ida“, die Datei `./eva.png` aber „Eva Adler“. Prüfe, von wem das Bild ist.',
    ],
    [
      'eva.png',
      '"CC0"',
      'contradicting-credit@8:1 `credit` nennt niemanden, die Datei `./eva.png` aber „Eva Adler“. Prüfe, von wem das Bild ist.',
    ],
    ['uemit.jpg', '"Foto: Uemit Oezguer"'],
    ['uemit.jpg', '"Foto: UMIT OZGUR"'],
  ])('of %s may be or not be %s', (image, credit, ...expected) => {
    const text = `${frontmatter()}${figure(image, `credit=${credit}`)}\n`;
    expectProblems(checkFiles({ 'articles/x.mdx': text }), expected);
  });
});
