import { test } from 'vitest';
import { checkBroken } from '../broken-content.ts';
import { expectProblems } from '../expect-problems.ts';
import { frontmatter } from '../make-content.ts';

test.each<[typed: string, ...expected: string[]]>([
  ['![Ein Bild vom Hafen](./foto.jpg)', 'announced-image@8:1'],
  ['![Eine Abbildung: Hafen](./foto.jpg)', 'announced-image@8:1'],
  ['![FOTO : Hafen](./foto.jpg)', 'announced-image@8:1'],
  ['![ Foto: Hafen](./foto.jpg)', 'announced-image@8:1'],
  ['![Ein Bildband von Adams](./foto.jpg)'],
  ['![Das Bild von Adams](./foto.jpg)'],
  ['![Bild vonnöten](./foto.jpg)'],
  ['![a.jpeg](./foto.jpg)', 'name-as-alt@8:1'],
  ['![A-b_1.HEIC](./foto.jpg)', 'name-as-alt@8:1'],
  ['![karton.jpg im Regal](./foto.jpg)'],
  ['![Ein karton.jpg](./foto.jpg)'],
  ['![dsc 12](./foto.jpg)', 'name-as-alt@8:1'],
  ['![DSCN0012](./foto.jpg)', 'name-as-alt@8:1'],
  ['![img-_12](./foto.jpg)', 'name-as-alt@8:1'],
  ['![Screenshot_2024-05-06](./foto.jpg)', 'name-as-alt@8:1'],
  ['![img](./foto.jpg)'],
  ['![Image 12 zeigt](./foto.jpg)'],
  ['![Was auf dem Bild zu sehen ist](./foto.jpg)', 'name-as-alt@8:1'],
  ['![Logo der Bank](./foto.jpg)'],
  ['![Ein Foto](./foto.jpg)'],
  ['![Mein Karton-1](./mein-karton-1.jpg)', 'missing-image@8:1', 'name-as-alt@8:1'],
  ['![Karton-1.v2](./karton-1.v2.jpg)', 'missing-image@8:1', 'name-as-alt@8:1'],
  ['![mein-karton](./bilder/mein-karton.v2.jpg)', 'missing-image@8:1'],
  ['![Kartons am Tor 3](./kartons-am-tor.jpg)', 'missing-image@8:1'],
  ['![foto](https://a.de/)', 'third-party-request@8:1', 'name-as-alt@8:1'],
  ['![  ](./foto.jpg)', 'missing-alt@8:1'],
  ['![ Logo ](./foto.jpg)', 'name-as-alt@8:1'],
  ['<Gallery>\n\n![Ein Ort am Meer](./foto.jpg)\n\n![Ein Tor im Wald](./foto.jpg)\n\n</Gallery>'],
  ['<Gallery>\n\n![Ein Ort am Meer](./foto.jpg)\n\n</Gallery>', 'small-gallery@8:1'],
  [
    '<Gallery>\n\n![Ein Ort am Meer](./foto.jpg) und\n![Ein Tor im Wald](./foto.jpg)\n\n</Gallery>',
    'foreign-in-gallery@10:31',
  ],
  [
    '<Gallery>\n\n![Ein Ort am Meer](./foto.jpg)\\\n![Ein Tor im Wald](./foto.jpg)\n\n{/* a */}\n\n</Gallery>',
  ],
  ['![Ein Ort am Meer](HTTP://a.de/b.png)', 'third-party-request@8:1'],
  ['![Ein Ort am Meer](//a.de/b.png)', 'third-party-request@8:1'],
  ['![Ein Ort am Meer](/bilder/b.png)'],
  ['![Ein Ort am Meer](./FOTO.jpg)', 'missing-image@8:1'],
  ['![Ein Ort am Meer](x:foto.jpg)', 'invalid-image-path@8:1'],
  ['![Ein Ort am Meer](./a%2.jpg)', 'invalid-image-path@8:1'],
  ['![Ein Ort am Meer](./foto%2Ejpg)'],
  ['![Ein Ort am Meer](./foto.jpg#a)', 'invalid-image-path@8:1'],
  ['![Ein Ort am Meer](./a%23.jpg)', 'invalid-image-path@8:1'],
  ['![Ein Ort am Meer](data:image/png;base64,AA)'],
  ['![Ein Ort am Meer](./foto)', 'missing-image@8:1'],
  [
    '![Ein Ort am Meer](./ganz-anders.png)',
    'missing-image@8:1 Die Bilddatei `./ganz-anders.png` gibt es nicht. Lege sie neben diese Datei oder verbessere den Namen.',
  ],
  ['<Figure image="./zeichnung.svg" alt="Ein Dreieck zeigt nach oben." />'],
  ['<img src="foto.jpg" alt="Ein Ort am Meer" />', 'invalid-image-path@8:1'],
  ['<img src="https://a.de/b.png" alt="Ein Ort am Meer" />', 'third-party-request@8:1'],
])('knows what is wrong with the picture %j', (typed, ...expected) => {
  expectProblems(checkBroken({ 'articles/x.mdx': `${frontmatter()}${typed}\n` }), expected);
});
