import { expect, test } from 'vitest';
import { siteSchema } from '../../../src/schema/site.ts';
import { findEnglish } from '../../english.ts';
import { problemsOf } from './problems-of.ts';

const PUBLISHER = {
  name: 'Verlag GmbH',
  street: 'Hauptstraße 1',
  postalCode: '01067',
  city: 'Dresden',
  country: 'Deutschland',
  email: 'redaktion@magazin.de',
};
const PERSON = { name: 'Eva Beispiel', address: 'Hauptstraße 1, 01067 Dresden' };
const VALID = {
  name: 'Warenstrom',
  claim: 'Handel im Netz',
  description: 'Ein Magazin über den Handel im Netz für Menschen, die online verkaufen.',
  publisher: PUBLISHER,
  responsible: [PERSON],
  hosting: { name: 'Anbieter', country: 'Deutschland' },
  navigation: [{ label: 'Themen', href: '/themen/' }],
};
const PHONE = 'muss eine Telefonnummer sein, etwa +49 30 1234567';
const DIGITS = 'muss aus fünf Ziffern bestehen';
const LINK = 'muss mit / beginnen, etwa /themen/';

const publisher = (fields: object) => ({ publisher: { ...PUBLISHER, ...fields } });
const navigation = (href: unknown) => ({ navigation: [{ label: 'Themen', href }] });

test.each<[object]>([
  [{}],
  [{ url: '' }],
  [{ url: 'https://magazin.de' }],
  [{ language: 'de' }],
  [{ tdm: false }],
  [publisher({ legalForm: 'GmbH' })],
  [publisher({ postalCode: 1067 })],
  [publisher({ phone: '+49 (30) 123-45/67' })],
  [publisher({ representatives: ['Eva Beispiel'] })],
  [publisher({ register: { court: 'Amtsgericht Dresden', number: 'HRB 1' } })],
  [publisher({ phone: '123456' })],
  [publisher({ street: 'Boxweg 1' })],
  [publisher({ register: { court: 'Amtsgericht', number: 'VR. 1' } })],
  [publisher({ register: { court: 'Amtsgericht', number: 'GnR1' } })],
  [publisher({ register: { court: 'Amtsgericht', number: 'GsRx 1' } })],
  [publisher({ vatId: 'ATU12345678', economicId: 'DE123456789-00001' })],
  [publisher({ vatId: 'DE123456789' })],
  [{ feedAuthority: 'a-1.magazin.de,2026' }],
  [{ feedAuthority: 'magazin.de,2026-11-21' }],
  [{ versions: false }],
  [publisher({ vatId: 'DE123456788' })],
  [{ responsible: [PERSON, { ...PERSON, scope: 'Marketing' }] }],
  [navigation('/')],
  [navigation('https://anderswo.de/')],
])('accepts %j', (fields) => {
  expect(problemsOf(siteSchema, { ...VALID, ...fields })).toEqual([]);
});

const REFUSED: [object, string][] = [
  [{ name: 'W' }, 'name: ist zu kurz: mindestens 2 Zeichen, jetzt 1'],
  [{ claim: undefined }, 'claim: fehlt'],
  [{ description: 'kurz' }, 'description: ist zu kurz: mindestens 50 Zeichen, jetzt 4'],
  [
    { url: 'magazin.de' },
    'url: ist nicht die Adresse einer Website, etwa https://magazin.de. Gebraucht wird die Adresse der Website mit https:// und ihrem Namen.',
  ],
  [
    { url: 'https://*' },
    'url: ist nicht die Adresse einer Website, etwa https://magazin.de. Der Name der Website darf kein „*“ enthalten.',
  ],
  [
    { url: 'https://magazin.de/blog/' },
    'url: ist nicht die Adresse einer Website, etwa https://magazin.de. Die Adresse darf nur aus https:// und dem Namen bestehen; ein Unterverzeichnis gehört in BASE_PATH.',
  ],
  [{ url: 5 }, 'url: muss ein Text sein, ist aber `5`'],
  [{ url: null }, 'url: ist leer. Lösche die Zeile; dann entsteht eine Vorschau'],
  [{ language: 'en' }, 'language: kennt nur `de`, nicht `en`'],
  [{ publisher: undefined }, 'publisher: fehlt'],
  [publisher({ name: null }), 'publisher.name: ist leer'],
  [publisher({ email: undefined }), 'publisher.email: fehlt'],
  [
    publisher({ legalForm: 'x' }),
    'publisher.legalForm: ist zu kurz: mindestens 2 Zeichen, jetzt 1',
  ],
  [publisher({ street: undefined }), 'publisher.street: fehlt'],
  [publisher({ postalCode: undefined }), `publisher.postalCode: ${DIGITS}`],
  [publisher({ postalCode: '1067' }), `publisher.postalCode: ${DIGITS}`],
  [publisher({ postalCode: 123456 }), `publisher.postalCode: ${DIGITS}`],
  [publisher({ postalCode: 'D-010' }), `publisher.postalCode: ${DIGITS}`],
  [publisher({ city: '' }), 'publisher.city: ist zu kurz: mindestens 2 Zeichen, jetzt 0'],
  [publisher({ country: undefined }), 'publisher.country: fehlt'],
  [publisher({ email: 'redaktion' }), 'publisher.email: ist keine E-Mail-Adresse'],
  [publisher({ phone: '110' }), `publisher.phone: ${PHONE}`],
  ...['Tel. +49 30 1234', '+49 30 1234 abends', '12345', '030 + 1234'].map(
    (phone): [object, string] => [publisher({ phone }), `publisher.phone: ${PHONE}`],
  ),
  ...['Postfach 1', 'POSTFACH 12', 'P.O. Box 1', 'po box 1', 'P.O.Box 12', 'p. o. box 1'].map(
    (street): [object, string] => [
      publisher({ street }),
      'publisher.street: nennt ein Postfach. Gebraucht wird eine Anschrift, an die zugestellt werden kann',
    ],
  ),
  ...['98761', 'Nr. Nr. 1', 'HRBXY 1', '1 HRB 2'].map((number): [object, string] => [
    publisher({ register: { court: 'Amtsgericht', number } }),
    'publisher.register.number: muss mit der Abteilung des Registers beginnen, etwa HRB 98761 oder VR 4321',
  ]),
  [publisher({ postalCode: '010670' }), `publisher.postalCode: ${DIGITS}`],
  [publisher({ postalCode: 'x01067' }), `publisher.postalCode: ${DIGITS}`],
  [
    publisher({ vatId: '27/815/08150' }),
    'publisher.vatId: ist keine gültige Umsatzsteuer-Identifikationsnummer: DE und neun Ziffern, deren letzte eine Prüfziffer ist. Die Steuernummer des Finanzamts gehört nicht hierher',
  ],
  [
    publisher({ economicId: 'DE123456789' }),
    'publisher.economicId: ist keine Wirtschafts-Identifikationsnummer: DE, neun Ziffern, Bindestrich, fünf Ziffern',
  ],
  ...['Hauptstraße 1, Dresden', 'Hauptstraße 1, 010671 Dresden'].map(
    (address): [object, string] => [
      { responsible: [{ ...PERSON, address }] },
      'responsible.0.address: braucht eine Postleitzahl in Deutschland',
    ],
  ),
  [
    { feedAuthority: 'magazin.de' },
    'feedAuthority: muss aus einer Domain und einem Jahr bestehen, in dem sie dir gehörte, etwa magazin.de,2026',
  ],
  ...[
    'x magazin.de,2026',
    'magazin.de,2026-1',
    'magazin.d,2026',
    'magazin,2026',
    'magazin.de,2026-01-02-03',
    'magazin.de,2026 ',
  ].map((feedAuthority): [object, string] => [
    { feedAuthority },
    expect.stringContaining('feedAuthority: muss aus einer Domain'),
  ]),
  [publisher({ phone: 'auf Anfrage' }), `publisher.phone: ${PHONE}`],
  [publisher({ phone: 301234567 }), 'publisher.phone: muss ein Text sein, ist aber `301234567`'],
  [
    publisher({ representatives: 'Eva' }),
    'publisher.representatives: muss eine Liste sein, etwa `[Eva]`, ist aber `Eva`',
  ],
  [
    publisher({ register: 'HRB 1' }),
    'publisher.register: muss ein Block mit eigenen Feldern sein, etwa `{ court: …, number: … }`, ist aber `HRB 1`',
  ],
  [publisher({ register: { court: 'Amtsgericht' } }), 'publisher.register.number: fehlt'],
  [publisher({ vatId: 'DE' }), 'publisher.vatId: ist zu kurz: mindestens 4 Zeichen, jetzt 2'],
  [
    publisher({ mail: 'a@b.de' }),
    'publisher: `mail` ist kein Feld. `email` steht schon da; lösche eines von beiden.',
  ],
  [{ responsible: [] }, 'responsible: braucht mindestens 1 Eintrag'],
  [{ responsible: [{ name: 'Eva Beispiel' }] }, 'responsible.0.address: fehlt'],
  [
    { responsible: [{ ...PERSON, scope: '' }] },
    'responsible.0.scope: ist zu kurz: mindestens 2 Zeichen, jetzt 0',
  ],
  [{ hosting: undefined }, 'hosting: fehlt'],
  [{ hosting: { name: 'Anbieter' } }, 'hosting.country: fehlt'],
  [{ tdm: 'ja' }, 'tdm: muss `true` oder `false` sein, ist aber `ja`'],
  [{ navigation: [] }, 'navigation: braucht mindestens 1 Eintrag'],
  [
    { navigation: Array(7).fill(VALID.navigation[0]) },
    'navigation: hat zu viele Einträge: höchstens 6',
  ],
  [navigation('themen/'), `navigation.0.href: ${LINK}`],
  [navigation('//fremd.de/'), `navigation.0.href: ${LINK}`],
  [navigation(undefined), 'navigation.0.href: fehlt'],
  [{ navigation: [{ href: '/' }] }, 'navigation.0.label: fehlt'],
  [{ nam: 'x' }, ': `nam` ist kein Feld. `name` steht schon da; lösche eines von beiden.'],
];

test.each(REFUSED)('refuses %j', (fields, expected) => {
  expect(problemsOf(siteSchema, { ...VALID, ...fields })).toEqual([expected]);
});

test('explains everything it refuses in German', () => {
  const messages = REFUSED.flatMap(([fields]) =>
    problemsOf(siteSchema, { ...VALID, ...fields }),
  ).map((problem) => problem.slice(problem.indexOf(': ')));
  expect(messages.filter((message) => findEnglish(message).length > 0)).toEqual([]);
});

test('fills in what may be left out, and the leading zero of a postal code', () => {
  const site = siteSchema.parse({ ...VALID, ...publisher({ postalCode: 1067 }) });
  expect(site).toMatchObject({ url: '', language: 'de', tdm: true, versions: true });
  expect(site.publisher).toMatchObject({ postalCode: '01067', representatives: [] });
});
