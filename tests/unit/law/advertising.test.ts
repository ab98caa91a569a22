import { expect, test } from 'vitest';
import {
  describeClient,
  isExternal,
  labelOf,
  labelTitle,
} from '../../../src/lib/law/advertising.ts';

test.each([
  ['anzeige', 'Anzeige', 'Bezahlt von Firma Nord'],
  [
    'affiliate',
    'Anzeige',
    'Enthält bezahlte Links: Für Käufe erhalten wir Provision von Firma Nord',
  ],
  ['bereitgestellt', 'Anzeige', 'Produkt kostenlos bereitgestellt von Firma Nord'],
  ['eigenwerbung', 'Anzeige in eigener Sache', 'Wirbt für ein eigenes Angebot: Firma Nord'],
] as const)('labels %s and names the client', (kind, label, note) => {
  const advertising = { kind, client: 'Firma Nord' };
  expect(labelOf(advertising)).toBe(label);
  expect(describeClient(advertising)).toBe(note);
});

test('mentions no client if none is named', () => {
  expect(describeClient({ kind: 'eigenwerbung' })).toBeUndefined();
});

test('labels the title of advertising, and no other', () => {
  const title = 'Kartons';
  expect(labelTitle({ title, advertising: { kind: 'affiliate', client: 'x' } })).toBe(
    'Anzeige: Kartons',
  );
  expect(labelTitle({ title })).toBe('Kartons');
});

test.each([
  ['https://firma.test/', true],
  ['HTTP://firma.test', true],
  ['//firma.test', true],
  ['/themen/', false],
  ['#a', false],
  ['mailto:a@firma.test', false],
])('tells whether %s leaves the site', (href, expected) => {
  expect(isExternal(href)).toBe(expected);
});
