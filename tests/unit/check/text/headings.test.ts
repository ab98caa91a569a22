import { describe, expect, test } from 'vitest';
import { headingIdsOf, readText } from '../../../../src/lib/source/text-tree.ts';
import { checkArticle } from '../make-content.ts';

const PHOTO = 'content/articles/foto.jpg';
const BARE =
  'Dem Bild fehlt die Beschreibung. Sage in einem Satz, was zu sehen ist: ![Beschreibung](./bild.jpg), bei <Figure> mit alt="…".';
const FOREIGN =
  'Das Bild käme von einem fremden Server und verriete ihm die Leser. Lege die Datei neben den Beitrag.';
const missing = (name: string) =>
  `Die Bilddatei \`${name}\` gibt es nicht. Lege sie neben den Beitrag oder verbessere den Namen.`;

describe('headings, images and components', () => {
  test.each([
    '## a\n\n### b\n\n## c',
    '![Ein Paket](./foto.jpg)',
    '![Ein Paket](/bilder/foto.jpg)',
    '<Figure image="./foto.jpg" alt="Ein Paket" />',
    '<Figure image="./foto.jpg" decorative />',
    '<Note>Text</Note>',
    '<BarChart title="a" unit="b" source="c" data={[{ label: "d", value: 1 }]} />',
    '<br />',
    '`<Quatsch>`',
  ])('lets %j pass', (body) => {
    expect(checkArticle(body, [], [PHOTO])).toEqual([]);
  });

  test.each([
    [
      '# Titel',
      [
        '8:1 Mit einem # steht hier eine zweite Hauptüberschrift. Zwischenüberschriften beginnen mit ##.',
      ],
    ],
    [
      '## !!!',
      [
        '8:1 Aus der Überschrift „!!!“ lässt sich keine Adresse bilden. Sie braucht Buchstaben oder Ziffern.',
      ],
    ],
    [
      '##',
      [
        '8:1 Aus der Überschrift „“ lässt sich keine Adresse bilden. Sie braucht Buchstaben oder Ziffern.',
      ],
    ],
    [
      '## Größe\n\n### größe!',
      [
        '10:1 Diese Überschrift ergibt dieselbe Adresse #groesse wie die in Zeile 8. Formuliere eine von beiden anders.',
      ],
    ],
    [
      'Text\n\n<Note>\n\n## a\n\n</Note>\n\n## a',
      [
        '16:1 Diese Überschrift ergibt dieselbe Adresse #a wie die in Zeile 12. Formuliere eine von beiden anders.',
      ],
    ],
    ['![](./foto.jpg)', [`8:1 ${BARE}`]],
    ['Text ![ ](./foto.jpg)', [`8:6 ${BARE}`]],
    ['![a](./fot.jpg)', [`8:1 ${missing('./fot.jpg')}`]],
    ['![a](zz.jpg)', [`8:1 ${missing('zz.jpg')}`]],
    ['![a](https://fremd.de/a.jpg)', [`8:1 ${FOREIGN}`]],
    ['<Figure image="./foto.jpg" />', [`8:1 ${BARE}`]],
    ['<Figure image="./fot.jpg" alt="a" />', [`8:1 ${missing('./fot.jpg')}`]],
    ['<img src="https://fremd.de/a.jpg" alt="a" />', [`8:1 ${FOREIGN}`]],
    ['<Notiz>a</Notiz>', ['8:1 Den Baustein <Notiz> gibt es nicht. Meinst du <Note>?']],
    [
      '<Karussell />',
      [
        '8:1 Den Baustein <Karussell> gibt es nicht. Es gibt: BarChart, Contact, DataProtectionAuthority, DataProtectionOfficer, Figure, Hosting, HostingTransfer, LogRetention, Note, PaidLink, Publisher, PullQuote.',
      ],
    ],
    [
      '<Constructor />',
      [
        '8:1 Den Baustein <Constructor> gibt es nicht. Es gibt: BarChart, Contact, DataProtectionAuthority, DataProtectionOfficer, Figure, Hosting, HostingTransfer, LogRetention, Note, PaidLink, Publisher, PullQuote.',
      ],
    ],
  ])('reports %j', (body, expected) => {
    expect(checkArticle(body, [], [PHOTO])).toEqual(expected);
  });
});

test('headingIdsOf gives the ids in reading order', () => {
  const { tree } = readText('## Größe & Maß\n\nText\n\n> ### `Code` *und* [Link](/a/)\n', true);
  expect(tree && headingIdsOf(tree)).toEqual(['groesse-und-mass', 'code-und-link']);
});
