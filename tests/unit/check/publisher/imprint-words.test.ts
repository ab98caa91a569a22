import { expect, test } from 'vitest';
import { checkImprint } from '../../../../src/lib/check/publisher/imprint.ts';
import { parseYamlFile } from '../../../../src/lib/source/validation.ts';
import { eachOf } from '../../../expectations.ts';

const COMPLETE = {
  name: 'Warenstrom',
  publisher: {
    name: 'Eva Adler',
    phone: '+49 40 66969123',
    representatives: [] as string[],
    register: undefined as object | undefined,
  },
  hosting: { name: 'Rechenzentrum', country: 'Deutschland' },
};
const messagesOf = (data: unknown) =>
  checkImprint(parseYamlFile({ path: 'content/site.yaml', text: JSON.stringify(data) })).map(
    ({ rule, message }) => `${rule} ${message}`,
  );

/** Sets a field by its path; a number is an entry of a list. */
const withField = (path: string, value: string): unknown =>
  path
    .split('.')
    .reduceRight<unknown>((inner, key) => (/^\d+$/.test(key) ? [inner] : { [key]: inner }), value);

test.each([
  ['url', 'Trage die öffentliche Adresse der Website ein, etwa https://magazin.de'],
  ['publisher.name', 'Trage den vollständigen Namen ein, bei Unternehmen wie im Register'],
  [
    'publisher.legalForm',
    'Trage die Rechtsform ein, oder lösche die Zeile, wenn der Name sie nennt',
  ],
  ['publisher.street', 'Trage Straße und Hausnummer der Niederlassung ein'],
  ['publisher.postalCode', 'Trage die Postleitzahl in Anführungszeichen ein'],
  ['publisher.city', 'Trage den Ort ein'],
  ['publisher.country', 'Trage den Staat ein'],
  ['publisher.email', 'Trage eine E-Mail-Adresse ein, die gelesen wird'],
  ['publisher.phone', 'Trage eine Telefonnummer ein, unter der jemand abnimmt'],
  ['publisher.contactUrl', 'Trage die Adresse ein, unter der man den Verlag rasch erreicht'],
  ['publisher.representatives.0', 'Nenne die Vertretungsberechtigten mit Vor- und Nachnamen'],
  ['publisher.register.court', 'Trage das Registergericht ein, oder lösche `register` ganz'],
  ['publisher.register.number', 'Trage die Registernummer ein, oder lösche `register` ganz'],
  ['publisher.vatId', 'Trage die Umsatzsteuer-Identifikationsnummer ein, oder lösche die Zeile'],
  [
    'publisher.economicId',
    'Trage die Wirtschafts-Identifikationsnummer ein, oder lösche die Zeile',
  ],
  ['responsible.0.name', 'Nenne einen Menschen mit Vor- und Nachnamen (§ 18 Abs. 2 MStV)'],
  ['responsible.0.address', 'Trage Straße, Hausnummer, Postleitzahl und Ort ein'],
  ['hosting.name', 'Nenne das Unternehmen, das die Seiten ausliefert'],
  ['hosting.country', 'Nenne den Staat, in dem dieses Unternehmen sitzt'],
  ['security.contact', 'Trage ein, was gilt, oder lösche das Feld'],
])('says what to enter in place of a placeholder in %s', (path, remedy) => {
  const found = messagesOf(withField(path, 'Mustermann')).filter((line) =>
    /Platzhalter/.test(line),
  );
  expect(found).toEqual([
    expect.stringMatching(/^imprint-placeholder .* ist noch ein Platzhalter: „Mustermann“\. /),
  ]);
  expect(found[0]).toContain(`“. ${remedy}.`);
});

test.each(['name', 'claim', 'description'])('%s may speak of examples', (field) => {
  const texts = (text: string) =>
    messagesOf({ ...COMPLETE, [field]: text }).filter((line) => line.includes('Platzhalter'));
  expect(texts('Beispiel')).toEqual([]);
  expect(texts('Lorem ipsum')).toHaveLength(1);
});

const REPRESENTATIVES =
  'Diese Rechtsform braucht Vertretungsberechtigte (§ 5 Abs. 1 Nr. 1 DDG). Nenne sie mit Vor- und Nachnamen.';
const REGISTER =
  'Diese Rechtsform steht in einem Register (§ 5 Abs. 1 Nr. 4 DDG). Trage `court` und `number` ein.';
const owed = (name: string) =>
  messagesOf({ ...COMPLETE, publisher: { ...COMPLETE.publisher, name } }).map((line) =>
    line.replace(/^missing-imprint-field .*? fehlt\. /, ''),
  );

test.each(
  eachOf(
    'A GmbH|A gmbh|A UG|A UG (haftungsbeschränkt)|mit beschränkter Haftung|A AG|Aktiengesellschaft|A SE|A KG|A KGaA|Kommanditgesellschaft|A OHG|Offene Handelsgesellschaft|A e.V.|A e. V.|A eG|Genossenschaft|PartG|Partnerschaft|A mbH'.split(
      '|',
    ),
  ),
)('%s is represented and registered', (name) => {
  expect(owed(name)).toEqual([REPRESENTATIVES, REGISTER]);
});

test.each([
  ['Verein A', [REPRESENTATIVES]],
  ['Stiftung A', [REPRESENTATIVES]],
  ['A GbR', [REPRESENTATIVES]],
  ['Gesellschaft bürgerlichen Rechts', [REPRESENTATIVES]],
  ['Ein eingetragener Verein', [REPRESENTATIVES, REGISTER]],
  ['A eGbR', [REPRESENTATIVES, REGISTER]],
  ['Eva A e.K.', [REGISTER]],
  ['Eva A e. Kfr.', [REGISTER]],
  ['Eva Vereinigte Augen', []],
  ['Sehen Magazin', []],
])('%s owes %j', (name, expected) => {
  expect(owed(name)).toEqual(expected);
});

test('a field that is owed is named with its reason', () => {
  expect(messagesOf({ ...COMPLETE, publisher: { name: 'A GmbH' } })).toEqual([
    `missing-imprint-field \`publisher.representatives\` fehlt. ${REPRESENTATIVES}`,
    `missing-imprint-field \`publisher.register\` fehlt. ${REGISTER}`,
    'missing-imprint-field `publisher.phone` fehlt. Neben der E-Mail-Adresse braucht es einen zweiten schnellen Weg (§ 5 Abs. 1 Nr. 2 DDG). Trage eine Telefonnummer ein, oder unter `contactUrl` die Adresse eines Kontaktwegs.',
  ]);
  expect(messagesOf({ ...COMPLETE, hosting: { country: 'USA' } })).toEqual([
    'missing-imprint-field `hosting.transfer` fehlt. Der Betreiber sitzt außerhalb von EU und EWR. Nenne die Grundlage der Übermittlung (Art. 13 Abs. 1 Buchst. f DSGVO): `angemessenheit` oder `standardvertragsklauseln`.',
  ]);
  expect(messagesOf({ ...COMPLETE, responsible: [{ scope: 'A' }, {}] })).toEqual([
    'missing-imprint-field `scope` im 2. Eintrag von `responsible` fehlt. Bei mehreren Verantwortlichen muss erkennbar sein, wer für welchen Teil verantwortlich ist (§ 18 Abs. 2 MStV). Trage den Teil ein, etwa Redaktion.',
  ]);
});

test.each([
  [{ publisher: { ...COMPLETE.publisher, phone: '', contactUrl: 'https://a.test' } }],
  [{ hosting: {} }],
  [{ hosting: { country: 'USA', transfer: 'angemessenheit' } }],
  [{ responsible: [{}] }],
  [{ publisher: { ...COMPLETE.publisher, name: 'A GmbH', representatives: ['B'], register: {} } }],
])('nothing is owed with %j', (fields) => {
  expect(messagesOf({ ...COMPLETE, ...fields })).toEqual([]);
});
