import { expect, test } from 'vitest';
import { findPlaceholders, isPlaceholder } from '../../../src/lib/values/placeholders.ts';

test.each([
  'Musterverlag GmbH',
  'Musterstraße 1',
  'Max Mustermann',
  'Beispielweg 3',
  'redaktion@example.org',
  'https://magazin.example/',
  'TODO',
  '[Name des Verlags]',
  '[…]',
  'Lorem ipsum',
  '12345',
  'HRB 12345',
  'DE123456789',
  '+49 30 1234567',
  '030 / 123 456 78',
  'N.N.',
  'Ihre Firma GmbH',
  'xxx',
  'MUSTER',
  'beispielhaft',
  'A@EXAMPLE.com',
  'example.net',
  'example.de',
  'a.EXAMPLE',
  'todo',
  'FIXME',
  'tbd',
  'xxxxx',
  'lorem',
  'Verlag […] GmbH',
  'folgt…',
  'folgt...',
  '<Name>',
  'NN',
  'n. n.',
  'Ihr Name',
  'Deine E-Mail-Adresse',
  'DEINE ANSCHRIFT',
  '(030) 123-456',
])('reads the field %j as a placeholder', (value) => {
  expect(isPlaceholder(value)).toBe(true);
});

test.each([
  'Nordufer Verlag GmbH',
  'Speicherufer 14',
  '20457',
  'HRB 98761',
  'DE136695976',
  '+49 40 66969123',
  'redaktion@magazin.test',
  'Amtsgericht Hamburg',
  'Nina Neumann',
  'Haus Zumuster',
  'myexample.com',
  'a.exampleb',
  'Todoroff',
  'Slorem',
  '112345',
  'N. N. Meier',
  'A. N. N.',
  'Dein Haus',
  'seine Firma',
  'HRB 123456',
  '+49 30 123 45',
])('reads the field %j as filled in', (value) => {
  expect(isPlaceholder(value)).toBe(false);
});

test.each([
  ['Wohnhaft in der Musterstraße 1.', 'Musterstraße', 16],
  ['Schreiben Sie an post@example.com!', 'post@example.com', 17],
  ['TODO: Zahl prüfen', 'TODO', 0],
  ['Lorem ipsum dolor', 'Lorem ipsum', 0],
  ...[...'mann frau firma stadt straße strasse verlag hausen ort'.split(' ')].map(
    (name): [string, string, number] => [`Ein MUSTER${name}`, `MUSTER${name}`, 4],
  ),
  ['Musterstraßenfest', 'Musterstraßenfest', 0],
  ['auf shop.example.org', 'shop.example.org', 4],
  ['FIXME', 'FIXME', 0],
  ['Das XXX.', 'XXX', 4],
  ['Die Nummer DE123456789', 'DE123456789', 11],
])('finds the placeholder in %j', (text, found, offset) => {
  expect(findPlaceholders(text)).toEqual([{ text: found, offset }]);
});

test.each([
  'Das Muster im Stoff und ein Musterverfahren',
  'Ein Beispiel: 12345 Pakete',
  'Er sagte: „Das […] ist so.“',
  'Eine To-do-Liste, auch todo geschrieben',
  'Zumustermann',
  'XXXL und mytodo',
  'Ein example.info',
])('finds no placeholder in %j', (text) => {
  expect(findPlaceholders(text)).toEqual([]);
});
