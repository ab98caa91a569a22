import { describe, test } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { checkArticle } from '../make-content.ts';

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
