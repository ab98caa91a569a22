import { expect, test } from 'vitest';
import { describeRetention, describeTransfer } from '../../../src/lib/law/privacy.ts';
import { isInEea } from '../../../src/lib/values/countries.ts';

test.each([
  ['Deutschland', true],
  ['Norwegen', true],
  ['Die Niederlande', true],
  ['die Slowakei', true],
  [' Republik Zypern ', true],
  ['Neue Republik Zypern', false],
  ['Schweiz', false],
  ['Vereinigtes Königreich', false],
  ['USA', false],
])('tells whether the GDPR applies in %s', (country, expected) => {
  expect(isInEea(country)).toBe(expected);
});

test('mentions no transfer to a host within the EU', () => {
  expect(describeTransfer({ name: 'Host', country: 'Irland' })).toBeUndefined();
});

test.each([
  ['angemessenheit', 'Art. 45 DSGVO'],
  ['standardvertragsklauseln', 'Art. 46 Abs. 2 lit. c DSGVO'],
] as const)('names the ground of a transfer: %s', (transfer, article) => {
  const text = describeTransfer({ name: 'Host', country: 'USA', transfer });
  expect(text).toContain('(USA)');
  expect(text).toContain(article);
});

test('says how long logs are kept, or by which criterion', () => {
  const host = { name: 'Host', country: 'Irland' };
  expect(describeRetention({ ...host, logDays: 1 })).toContain('nach 1\u00A0Tag gelöscht');
  expect(describeRetention({ ...host, logDays: 14 })).toContain('nach 14\u00A0Tagen gelöscht');
  expect(describeRetention(host)).toContain('sobald');
});
