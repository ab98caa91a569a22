import { describe, expect, test } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { checkArticle } from '../make-content.ts';

const PHOTO = 'content/articles/foto.jpg';
describe('headings, images and components', () => {
  test.each([
    '## a\n\n### b\n\n## c',
    '## A\n\n### Vorteile\n\n## B\n\n### Vorteile',
    '## Größe\n\n### größe!',
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
    ['# Titel', 'main-heading@8:1'],
    ['## !!!', 'invalid-heading@8:1'],
    ['##', 'invalid-heading@8:1'],
    ['Text\n\n<Note>\n\n## a\n\n</Note>\n\n## a', 'duplicate-heading@16:1'],
    [
      `${'> '.repeat(100)}a`,
      'deep-nesting@8:199 Hier stecken zu viele Listen, Zitate oder Bausteine ineinander; so lässt sich der Text nicht setzen. Löse die inneren heraus.',
    ],
    ['![](./foto.jpg)', 'missing-alt@8:1'],
    ['Text ![ ](./foto.jpg)', 'missing-alt@8:6'],
    ['![a](./fot.jpg)', 'missing-image@8:1'],
    ['![a](zz.jpg)', 'missing-image@8:1'],
    ['![a](https://fremd.de/a.jpg)', 'third-party-request@8:1'],
    ['<Figure image="./foto.jpg" />', 'missing-alt@8:1'],
    ['<Figure image="./fot.jpg" alt="a" />', 'missing-image@8:1'],
    ['<img src="https://fremd.de/a.jpg" alt="a" />', 'third-party-request@8:1'],
    ['<Notiz>a</Notiz>', 'unknown-component@8:1'],
    ['<Karussell />', 'unknown-component@8:1'],
    ['<Constructor />', 'unknown-component@8:1'],
  ])('reports %j', (body, ...expected) => {
    expectProblems(checkArticle(body, [], [PHOTO]), expected);
  });
});
