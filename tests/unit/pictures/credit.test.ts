import { describe, expect, test } from 'vitest';
import { type Credit, describeCredit } from '../../../src/lib/pictures/credit.ts';
import { findLicense, isPublicDomain, nameLicense } from '../../../src/lib/pictures/licenses.ts';
import { present } from '../../expectations.ts';

const BY = 'https://creativecommons.org/licenses/by/4.0/';
const EVA = 'https://www.eva.example/bild';

describe('describeCredit', () => {
  test.each<[Credit, string]>([
    ['Eva Beispiel', 'Eva Beispiel'],
    ['Foto: Eva, CC BY 4.0', 'Foto: Eva, CC BY 4.0'],
    [{ creator: 'Eva Beispiel' }, 'Foto: Eva Beispiel'],
    [{ creator: 'Eva Beispiel', agency: 'dpa' }, 'Foto: Eva Beispiel / dpa'],
    [{ creator: 'dpa', agency: 'dpa' }, 'Foto: dpa'],
    [{ creator: 'Grafik: Eva Beispiel' }, 'Grafik: Eva Beispiel'],
    [{ creator: 'Eva', license: 'CC BY 4.0' }, 'Foto: Eva, CC BY 4.0'],
    [{ creator: 'Eva', licenseUrl: BY }, 'Foto: Eva, CC BY 4.0'],
    [{ creator: 'Eva', licenseUrl: EVA }, 'Foto: Eva, Lizenz'],
    [
      { creator: 'Eva', agency: 'dpa', license: 'CC0 1.0', source: EVA },
      'Foto: Eva / dpa, CC0 1.0, via eva.example',
    ],
    [{ creator: 'Eva', source: 'https://a.www.b.example/' }, 'Foto: Eva, via a.www.b.example'],
  ])('writes %j as %s', (credit, text) => {
    const described = describeCredit(credit);
    expect(described.text).toBe(text);
    expect(described.pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  test.each<[Credit, [text: string, href: string, rel?: string][]]>([
    ['Foto: Eva', []],
    ['Foto: Eva, CC BY', []],
    ['Foto: Eva (CC BY 4.0), Lager', [['CC BY 4.0', BY, 'license']]],
    ['CC BY 4.0', [['CC BY 4.0', BY, 'license']]],
    ['Foto: Eva, CC\u00A0BY\u00A04.0', [['CC\u00A0BY\u00A04.0', BY, 'license']]],
    [{ creator: 'Eva', license: 'CC BY 4.0' }, [['CC BY 4.0', BY, 'license']]],
    [{ creator: 'Eva', license: 'Nur hier' }, []],
    [{ creator: 'Eva', license: 'Hauslizenz', licenseUrl: EVA }, [['Hauslizenz', EVA, 'license']]],
    [{ creator: 'Eva', source: EVA }, [['eva.example', EVA]]],
  ])('links %j to %j', (credit, links) => {
    const { pieces } = describeCredit(credit);
    const linked = pieces.filter(({ href }) => href !== undefined);
    expect(linked.map(({ text, href, rel }) => (rel ? [text, href, rel] : [text, href]))).toEqual(
      links,
    );
    expect(pieces.map(({ text }) => text)).not.toContain('');
  });

  test.each<[Credit, string]>([
    ['Foto: Eva Beispiel / dpa', 'Eva Beispiel / dpa'],
    ['Foto: Eva (CC BY 4.0)', 'Eva'],
    ['Eva, CC BY 4.0, Hamburg', 'Eva, Hamburg'],
    ['CC BY 4.0', ''],
    ['Foto: CC0', ''],
    ['Eva, Foto: Ida', 'Eva, Foto: Ida'],
    ['Studio:Eva', 'Studio:Eva'],
    ['(Eva), CC BY 4.0', 'Eva'],
    [{ creator: 'Grafik: Eva', agency: 'dpa', license: 'CC0' }, 'Eva / dpa'],
  ])('finds in %j the names %j', (credit, names) => {
    expect(describeCredit(credit).names).toBe(names);
  });

  test('tells creator, licence and source of parts, and the licence of a line', () => {
    expect(
      describeCredit({ creator: 'Foto: Eva', license: 'CC BY 4.0', source: EVA }),
    ).toMatchObject({ creator: 'Eva', license: { name: 'CC BY 4.0', url: BY }, source: EVA });
    expect(describeCredit('Foto: Eva, CC BY 4.0')).toMatchObject({
      creator: undefined,
      license: { name: 'CC BY 4.0', url: BY },
    });
  });
});

test.each([
  ['http://www.creativecommons.org/licenses/by-sa/3.0/de', 'CC BY-SA 3.0 DE'],
  ['https://creativecommons.org/licenses/by/4.0', 'CC BY 4.0'],
  ['HTTPS://CREATIVECOMMONS.ORG/PUBLICDOMAIN/zero/1.0/', 'CC0 1.0'],
  ['https://creativecommons.org/licenses/by/4.0/deed', 'CC BY 4.0'],
  ['https://creativecommons.org/licenses/sampling/1.0/', undefined],
  ['https://fremd.test/?https://creativecommons.org/licenses/by/4.0/', undefined],
])('nameLicense reads %s', (url, name) => {
  expect(nameLicense(url)).toBe(name);
});

test.each([
  ['CC0 1.0', true],
  ['Public Domain Mark 1.0', true],
  ['CC BY 4.0', false],
  ['Nicht CC0', false],
])('isPublicDomain of %s is %s', (name, expected) => {
  expect(isPublicDomain(name)).toBe(expected);
});

describe('findLicense', () => {
  test.each([
    ['CC BY 4.0', 'CC BY 4.0', 'licenses/by/4.0/'],
    ['cc-by-sa-4.0', 'CC BY-SA 4.0', 'licenses/by-sa/4.0/'],
    ['CC BY NC ND 4.0', 'CC BY-NC-ND 4.0', 'licenses/by-nc-nd/4.0/'],
    ['CC BY-NC-ND 4.0', 'CC BY-NC-ND 4.0', 'licenses/by-nc-nd/4.0/'],
    ['CC BY SA 3.0 DE', 'CC BY-SA 3.0 DE', 'licenses/by-sa/3.0/de/'],
    ['CC BY 4.0 de', 'CC BY 4.0', 'licenses/by/4.0/'],
    ['cc-by4.0', 'CC BY 4.0', 'licenses/by/4.0/'],
    ['CC BY 2.0 AT', 'CC BY 2.0 AT', 'licenses/by/2.0/at/'],
    ['CC BY 2.0 CH', 'CC BY 2.0 CH', 'licenses/by/2.0/ch/'],
    ['CC0', 'CC0 1.0', 'publicdomain/zero/1.0/'],
    ['cc-0', 'CC0 1.0', 'publicdomain/zero/1.0/'],
    ['Public Domain mark', 'Public Domain Mark 1.0', 'publicdomain/mark/1.0/'],
    ['CC0 1.0 Universal', 'CC0 1.0', 'publicdomain/zero/1.0/'],
    ['Public Domain Mark 1.0', 'Public Domain Mark 1.0', 'publicdomain/mark/1.0/'],
  ])('reads %s', (text, name, path) => {
    const url = `https://creativecommons.org/${path}`;
    expect(findLicense(`Eva, ${text}`)).toMatchObject({ name, url });
    expect(nameLicense(url)).toBe(name);
  });

  test.each([
    ['CC BY-SA 4.0', 'CC BY-SA 4.0'],
    ['CC0 1.0', 'CC0 1.0'],
    ['CC0 - 1.0', 'CC0 - 1.0'],
    ['CC0, 2026', 'CC0'],
    ['Public Domain Mark 1.0', 'Public Domain Mark 1.0'],
    ['Public Domain Mark, 2026', 'Public Domain Mark'],
    ['CC BY 4.0, 2026', 'CC BY 4.0'],
  ])('says where in %s the licence is named', (text, named) => {
    const { start, end } = present(findLicense(`Eva, ${text}`));
    expect(`Eva, ${text}`.slice(start, end)).toBe(named);
  });

  test('knows no address without a version', () => {
    expect(findLicense('Eva, CC BY-SA')).toMatchObject({ name: 'CC BY-SA', url: undefined });
  });

  test.each(['Eva', 'CC', 'accby 4.0', 'BY 4.0', 'Public Domain', 'ACC0'])(
    'finds none in %s',
    (text) => {
      expect(findLicense(text)).toBeUndefined();
    },
  );
});

test.each([
  EVA,
  'https://creativecommons.org/',
  'https://creativecommons.org/publicdomain/toString/1.0/',
])('nameLicense does not know %s', (url) => {
  expect(nameLicense(url)).toBeUndefined();
});
