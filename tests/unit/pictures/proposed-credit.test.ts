import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Credit } from '../../../src/lib/pictures/credit.ts';
import {
  CREDIT_PLACEHOLDER,
  contradicts,
  proposeCredit,
  writeCreditField,
  writeCreditProperty,
} from '../../../src/lib/pictures/proposed-credit.ts';
import type { FileRights } from '../../../src/lib/pictures/xmp.ts';
import { parseLiteral } from '../../../src/lib/source/literal.ts';
import { creditSchema } from '../../../src/schema/credit.ts';

const BY = 'https://creativecommons.org/licenses/by/4.0/';

test.each<[FileRights, Credit | undefined]>([
  [{}, undefined],
  [{ creator: 'Eva Adler' }, 'Foto: Eva Adler'],
  [{ creator: 'Eva Adler', agency: 'Eva Adler' }, 'Foto: Eva Adler'],
  [
    { creator: 'Eva', agency: 'dpa' },
    { creator: 'Eva', agency: 'dpa' },
  ],
  [{ agency: 'dpa' }, 'Foto: dpa'],
  [
    { creator: 'Eva', licenseUrl: BY },
    { creator: 'Eva', license: 'CC BY 4.0' },
  ],
  [
    { creator: 'Eva', terms: 'Nutzung: CC BY-SA 4.0' },
    { creator: 'Eva', license: 'CC BY-SA 4.0' },
  ],
  [{ creator: 'Eva', licenseUrl: 'https://eva.example/' }, 'Foto: Eva'],
  [{ licenseUrl: BY }, undefined],
  [{ copyright: '© 2026 Eva Adler. Alle Rechte vorbehalten.' }, 'Foto: Eva Adler'],
  [{ copyright: 'Copyright (c) 2019–2021, Eva, all rights reserved' }, 'Foto: Eva'],
  [{ copyright: '(c) 2026' }, undefined],
  [{ copyright: '(c) Copyright, 2026 – Eva (r) Adler ©' }, 'Foto: Eva Adler'],
  [{ copyright: 'EVA 12026' }, 'Foto: EVA 12026'],
  [{ creator: 'OLYMPUS DIGITAL CAMERA' }, undefined],
  ...['Canon', 'nikon', 'Sony', 'unknown', 'Unbekannt', 'none', 'n/a', 'Default', '1 E', ''].map(
    (creator): [FileRights, undefined] => [{ creator }, undefined],
  ),
  [{ creator: 'Sonya Canonero' }, 'Foto: Sonya Canonero'],
  [{ creator: 'Studio Sony' }, 'Foto: Studio Sony'],
  [{ creator: 'Picasa', copyright: '© Eva' }, undefined],
])('from %j follows %j', (rights, expected) => {
  expect(proposeCredit(rights)).toEqual(expected);
});

test.each<[Credit, FileRights, boolean]>([
  ['Foto: Eva Adler', { creator: 'Adler, Eva' }, false],
  ['Foto: Eva', { creator: 'Ida', agency: 'eva' }, false],
  ['Foto: Ida', { creator: 'Eva' }, true],
  ['Foto: Ida', {}, false],
  ['Foto: E', { creator: 'Eva E' }, true],
  ['Foto: MUESSIG', { creator: 'Müßig' }, false],
  ['Foto: Renee Noel', { creator: 'Noël' }, false],
  ['Foto: Groß', { copyright: '© GROSS 2026' }, false],
])('%j contradicts %j: %s', (credit, rights, expected) => {
  expect(contradicts(credit, rights)).toBe(expected);
});

test('the credit proposed until there is a name is one that the check knows', () => {
  expect(CREDIT_PLACEHOLDER).toBe('Foto: Name');
});

test.each<[Credit, field: string, property: string]>([
  ['Foto: Eva', 'credit: "Foto: Eva"', 'credit="Foto: Eva"'],
  [
    { creator: 'Eva', agency: undefined, license: 'CC0 1.0' },
    'credit: { creator: "Eva", license: "CC0 1.0" }',
    'credit={{ creator: "Eva", license: "CC0 1.0" }}',
  ],
  ['A & B', 'credit: "A & B"', 'credit={{ creator: "A & B" }}'],
  ["Eva's", 'credit: "Eva\'s"', 'credit="Eva\'s"'],
])('%j is written as %s and as %s', (credit, field, property) => {
  expect(writeCreditField(credit)).toBe(field);
  expect(writeCreditProperty(credit)).toBe(property);
});

test.each(['a"b', "a'b", 'a\\b', 'a: b # c', '{{ a }}', '</Figure>', 'a & b', '`a`', '$' + '{a}'])(
  'a name such as %s is read as it is',
  (name) => {
    for (const credit of [proposeCredit({ creator: `Eva ${name}` }), { creator: `Eva ${name}` }]) {
      if (credit === undefined) throw new Error('proposes nothing');
      const { credit: read } = parse(writeCreditField(credit));
      expect(read).toEqual(credit);
      const [, braces] = /^credit=\{(.*)\}$/.exec(writeCreditProperty(credit)) ?? [];
      const [value] = braces === undefined ? [credit] : (parseLiteral(braces) ?? []);
      expect(creditSchema.safeParse(value).success).toBe(true);
      expect(JSON.stringify(value)).toContain(JSON.stringify(name).slice(1, -1));
    }
  },
);
