import { expect, test } from 'vitest';
import { listCreditedPictures } from '../../../src/lib/articles/picture-credits.ts';

test.each<[text: string, expected: [label: string, credit: unknown][]]>([
  ['<Figure image="./a.jpg" alt="Ein Karton" credit="Foto: Eva" />', [['Ein Karton', 'Foto: Eva']]],
  [
    '<Figure image="./a.jpg" alt="Ein Karton" caption="Im Lager" credit="Foto: Eva" />',
    [['Im Lager', 'Foto: Eva']],
  ],
  [
    '<Figure image="./a.jpg" decorative credit={{ creator: "Eva", license: "CC BY 4.0" }} />',
    [['Bild', { creator: 'Eva', license: 'CC BY 4.0' }]],
  ],
  [
    '<Gallery>\n\n<Figure image="./a.jpg" alt="Eins" credit="Eva" />\n\n![Zwei](./b.jpg)\n\n</Gallery>',
    [['Eins', 'Eva']],
  ],
  [
    '<Note>\n\n<Figure image="./a.jpg" alt="Der \\"Karton\\"" credit="Eva \\"E.\\"" />\n\n</Note>',
    [],
  ],
  ['<Figure alt=\'Der "Karton"\' credit=\'Eva "E." B\' />', [['Der „Karton“', 'Eva „E.“ B']]],
  [
    '<Video url="./f.mp4" title="Am Tisch" image="./a.jpg" caption="Rampe" credit="Eva" />',
    [['Standbild: Am Tisch', 'Eva']],
  ],
  ['<Video url="./f.mp4" title="Ohne Standbild" credit="Eva" />', []],
  ['<Figure image="./a.jpg" alt="Ohne" />\n\nDas Wort credit im Text.', []],
  ['<Figure image="./a.jpg" alt="Falsch" credit={{ agency: "dpa" }} />', []],
  ['<Figure image="./a.jpg" alt="Code" credit={wer} />', []],
  ['<Figure credit="Eva"', []],
])('of %s lists %j', (text, expected) => {
  const found = listCreditedPictures(text);
  expect(found.map(({ label, credit }) => [label, credit])).toEqual(expected);
});
