import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEconomicId, isVatId } from '../../../src/lib/values/vat-id.ts';

/** Numbers that companies publish in their own imprints. */
test.each([
  'DE136695976',
  'DE 811 569 869',
  'de129273398',
  'DE811128135',
  'ATU12345678',
  'NL123456789B01',
  ...'BE BG CY CZ DK EE EL ES FI FR HR HU IE IT LT LU LV MT PL PT RO SE SI SK XI'
    .split(' ')
    .map((country) => `${country}12345678`),
  'AT123456789+*2',
])('accepts the number %s', (number) => {
  expect(isVatId(number)).toBe(true);
});

test.each([
  'DE123456789',
  'DE136695977',
  'DE13669597',
  'DE1366959766',
  'DE036695976',
  '136695976',
  '27/123/45678',
  'US123456789',
  'DE12345678A',
  'AT1234567',
  'AT1234567890123',
  'ATU1234567ä',
  'XAT12345678',
  '',
])('rejects %j', (number) => {
  expect(isVatId(number)).toBe(false);
});

test('finds each single wrong digit', () => {
  const digits = '136695976';
  fc.assert(
    fc.property(fc.nat(8), fc.nat(9), (index, digit) => {
      const changed = digits.slice(0, index) + digit + digits.slice(index + 1);
      expect(isVatId(`DE${changed}`)).toBe(changed === digits);
    }),
  );
});

test.each([
  ['DE123456789-00001', true],
  ['DE136695976-12345', true],
  ['DE123456789', false],
  ['XDE123456789-00001', false],
  ['DE12345678-00001', false],
  ['DE123456789-0001', false],
  ['123456789-00001', false],
  [' DE 123456789 - 00001 ', true],
  ['DE123456789-000012', false],
  ['de123456789-00001', false],
])('accepts %s as an economic id: %s', (number, expected) => {
  expect(isEconomicId(number)).toBe(expected);
});
