import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/lib/check/check-content.ts';
import { eachOf } from '../../../expectations.ts';
import { COMPLETE_SITE, contentFiles, PLACEHOLDERS } from '../../law/law-files.ts';

const NOW = new Date('2026-11-21T12:00:00+01:00');
const RELEASE = { hasSiteUrl: true };
const check = (site: string, options = RELEASE) =>
  checkContent(contentFiles({ site }), NOW, options);
/** What the messages are about: their first field, with the entry of its list. */
const FIELD = /^[^`]*`[^`]+`(?: im \d+\. Eintrag von `[^`]+`)?/;
const fieldsOf = (site: string, options = RELEASE) =>
  check(site, options).map(({ message }) => FIELD.exec(message)?.[0].replaceAll('`', ''));

test('passes a complete imprint', () => {
  expect(check(COMPLETE_SITE)).toEqual([]);
});

test('lists each placeholder of the delivered site.yaml at once, with file, line and remedy', () => {
  const problems = check(readFileSync('content/site.yaml', 'utf8'));
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['imprint-placeholder']));
  expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  expect(fieldsOf(readFileSync('content/site.yaml', 'utf8'))).toEqual(PLACEHOLDERS);
  expect(problems[0]).toMatchObject({ file: 'content/site.yaml', line: 29, column: 9 });
  for (const { message } of eachOf(problems))
    expect(message).toMatch(/Platzhalter: „.+“\. (Trage|Nenne) .+\.$/);
});

test('lets a preview pass with placeholders', () => {
  const site = readFileSync('content/site.yaml', 'utf8');
  expect(check(site, { hasSiteUrl: false })).toEqual([]);
});

test('takes a site.yaml with a public address for a release', () => {
  const site = COMPLETE_SITE.replace('Speicherufer 14\n', 'Musterweg 1\n');
  expect(fieldsOf(site, { hasSiteUrl: false })).toEqual([]);
  const released = site.replace('url: ""', 'url: https://nordufer.test');
  expect(fieldsOf(released, { hasSiteUrl: false })).toEqual(['publisher.street']);
});

test.each([
  [
    'a legal person without representatives',
    /^ {2}representatives:.*\n/m,
    'publisher.representatives',
  ],
  ['a registered company without register', /^ {2}register:.*\n/m, 'publisher.register'],
  ['a publisher without a second way of contact', /^ {2}phone:.*\n/m, 'publisher.phone'],
  ['a placeholder for an address', /url: ""/, 'url'],
])('reports %s', (_, pattern, field) => {
  const site = COMPLETE_SITE.replace(
    pattern,
    field === 'url' ? 'url: https://www.example.org' : '',
  );
  expect(fieldsOf(site)).toEqual([field]);
  const rule = field === 'url' ? 'imprint-placeholder' : 'missing-imprint-field';
  expect(check(site).map((problem) => problem.rule)).toEqual([rule]);
});

test('accepts another quick way of contact instead of a telephone', () => {
  const site = COMPLETE_SITE.replace(
    /^ {2}phone:.*$/m,
    '  contactUrl: https://nordufer.test/kontakt',
  );
  expect(check(site)).toEqual([]);
});

test('does not ask a single person for representatives and register', () => {
  const site = COMPLETE_SITE.replace('Nordufer Verlag GmbH', 'Annegret Holtkamp').replace(
    /^ {2}(legalForm|representatives|register|vatId):.*\n/gm,
    '',
  );
  expect(check(site)).toEqual([]);
});

test('asks for the ground when data leave the EU', () => {
  const abroad = COMPLETE_SITE.replace('GmbH, country: Deutschland', 'Inc., country: USA');
  expect(fieldsOf(abroad)).toEqual(['hosting.transfer']);
  expect(check(abroad.replace('country: USA', 'country: USA, transfer: angemessenheit'))).toEqual(
    [],
  );
});

test('lists placeholders beside errors of other fields', () => {
  const site = COMPLETE_SITE.replace('"20457"', '"2045"').replace(
    'Speicherufer 14\n',
    'Musterweg 1\n',
  );
  expect(fieldsOf(site)).toEqual(['publisher.street', 'publisher.postalCode']);
});

test('lets the site speak of examples and patterns', () => {
  expect(check(COMPLETE_SITE.replace('zum Prüfen der', 'der Beispiele, Muster und'))).toEqual([]);
});

test.each([
  ['a postal code of four digits', '"20457"', '"2045"', 'publisher.postalCode'],
  ['a post office box', 'Speicherufer 14\n', 'Postfach 10 20 30\n', 'publisher.street'],
  ['a wrong check digit', 'DE136695976', 'DE136695977', 'publisher.vatId'],
  ['a Steuernummer', 'vatId: DE136695976', 'vatId: 27/815/08152', 'publisher.vatId'],
  [
    'a number that is no Wirtschafts-IdNr.',
    'vatId: DE136695976',
    'economicId: DE136695976',
    'publisher.economicId',
  ],
  ['no mail address', 'redaktion@nordufer.test', 'redaktion(at)nordufer.test', 'publisher.email'],
  ['a register number without its division', 'HRB 98761', '98761', 'publisher.register.number'],
  [
    'a box for the responsible person',
    '"Speicherufer 14, 20457 Hamburg"',
    '"Postfach 1, 20457 Hamburg"',
    'address im 1. Eintrag von responsible',
  ],
  [
    'a responsible person without postal code',
    '"Speicherufer 14, 20457 Hamburg"',
    '"Speicherufer 14, Hamburg"',
    'address im 1. Eintrag von responsible',
  ],
])('refuses %s even in a preview', (_, from, to, field) => {
  const site = COMPLETE_SITE.replace(from, to);
  expect(fieldsOf(site, { hasSiteUrl: false })).toEqual([field]);
});

test('accepts both numbers of a business', () => {
  const site = COMPLETE_SITE.replace(
    '  vatId: DE136695976',
    '  vatId: DE136695976\n  economicId: DE136695976-00001',
  );
  expect(check(site)).toEqual([]);
});

test('asks several responsible people for their part', () => {
  const person = '  - { name: Annegret Holtkamp, address: "Speicherufer 14, 20457 Hamburg" }\n';
  const two = COMPLETE_SITE.replace(person, person + person);
  expect(fieldsOf(two)).toEqual([
    'scope im 1. Eintrag von responsible',
    'scope im 2. Eintrag von responsible',
  ]);
  expect(check(two, { hasSiteUrl: false })).toEqual([]);
  expect(check(two.replaceAll('Hamburg" }', 'Hamburg", scope: Teil }'))).toEqual([]);
});
