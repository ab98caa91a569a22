import { type Problem, problemAt } from '../../source/problem.ts';
import { describePath, type YamlFile } from '../../source/validation.ts';
import { isInEea } from '../../values/countries.ts';
import { findPlaceholders, isPlaceholder } from '../../values/placeholders.ts';
import { valueAt } from '../../values/unknown-values.ts';

/** What to enter where, by the field's path without list numbers. */
const REMEDIES: Readonly<Record<string, string>> = {
  url: 'Trage die öffentliche Adresse der Website ein, etwa https://magazin.de',
  'publisher.name': 'Trage den vollständigen Namen ein, bei Unternehmen wie im Register',
  'publisher.legalForm': 'Trage die Rechtsform ein, oder lösche die Zeile, wenn der Name sie nennt',
  'publisher.street': 'Trage Straße und Hausnummer der Niederlassung ein',
  'publisher.postalCode': 'Trage die Postleitzahl in Anführungszeichen ein',
  'publisher.city': 'Trage den Ort ein',
  'publisher.country': 'Trage den Staat ein',
  'publisher.email': 'Trage eine E-Mail-Adresse ein, die gelesen wird',
  'publisher.phone': 'Trage eine Telefonnummer ein, unter der jemand abnimmt',
  'publisher.contactUrl': 'Trage die Adresse ein, unter der man den Verlag rasch erreicht',
  'publisher.representatives': 'Nenne die Vertretungsberechtigten mit Vor- und Nachnamen',
  'publisher.register.court': 'Trage das Registergericht ein, oder lösche `register` ganz',
  'publisher.register.number': 'Trage die Registernummer ein, oder lösche `register` ganz',
  'publisher.vatId': 'Trage die Umsatzsteuer-Identifikationsnummer ein, oder lösche die Zeile',
  'publisher.economicId': 'Trage die Wirtschafts-Identifikationsnummer ein, oder lösche die Zeile',
  'responsible.name': 'Nenne einen Menschen mit Vor- und Nachnamen (§ 18 Abs. 2 MStV)',
  'responsible.address': 'Trage Straße, Hausnummer, Postleitzahl und Ort ein',
  'hosting.name': 'Nenne das Unternehmen, das die Seiten ausliefert',
  'hosting.country': 'Nenne den Staat, in dem dieses Unternehmen sitzt',
};
/** What the site says of itself may well speak of examples and patterns. */
const FREE_TEXT: readonly unknown[] = ['name', 'claim', 'description', 'navigation'];
const OTHER_REMEDY = 'Trage ein, was gilt, oder lösche das Feld';

/** Forms whose name or legal form says that others act for them (§ 5 Abs. 1 Nr. 1 DDG). */
const REPRESENTED =
  /GmbH|\bUG\b|haftungsbeschränkt|beschränkter Haftung|\bAG\b|Aktiengesellschaft|\bSE\b|\bKG|Kommanditgesellschaft|\bOHG\b|Handelsgesellschaft|\be\.\s?V\.|Verein\b|\beG\b|Genossenschaft|Stiftung|GbR|bürgerlichen Rechts|PartG|Partnerschaft|\bmbH\b/i;

/** Forms that are entered in a register (§ 5 Abs. 1 Nr. 4 DDG). */
const REGISTERED =
  /GmbH|\bUG\b|haftungsbeschränkt|beschränkter Haftung|\bAG\b|Aktiengesellschaft|\bSE\b|\bKG|Kommanditgesellschaft|\bOHG\b|Handelsgesellschaft|\be\.\s?V\.|eingetragener Verein|\beG\b|Genossenschaft|\be\.\s?K|eGbR|PartG|Partnerschaft|\bmbH\b/i;

type Path = readonly (string | number)[];

/**
 * What keeps the publisher's data from going public: placeholders, and fields that this publisher
 * owes its readers. All of them at once, even while other fields have errors too.
 */
export function checkImprint(file: YamlFile): Problem[] {
  const placeholders = [...listValues(file.data)]
    .filter(({ path: [section], value }) =>
      FREE_TEXT.includes(section) ? findPlaceholders(value).length > 0 : isPlaceholder(value),
    )
    .map(({ path: field, value }) =>
      problemAt(
        'imprint-placeholder',
        file.path,
        file.positionOf(field),
        `${describePath(field)} ist noch ein Platzhalter: „${value}“. ${remedyFor(field)}.`,
      ),
    );
  return [...placeholders, ...findMissing(file)];
}

function findMissing({ path, data, positionOfKey }: YamlFile): Problem[] {
  const has = (...field: Path) => readValue(data, field) !== undefined;
  const text = (...field: Path) => String(readValue(data, field) ?? '');
  const form = `${text('publisher', 'name')} ${text('publisher', 'legalForm')}`;
  const owes: [field: Path, isMissing: boolean, why: string][] = [
    [
      ['publisher', 'representatives'],
      REPRESENTED.test(form) && !has('publisher', 'representatives', 0),
      'Diese Rechtsform braucht Vertretungsberechtigte (§ 5 Abs. 1 Nr. 1 DDG). Nenne sie mit Vor- und Nachnamen',
    ],
    [
      ['publisher', 'register'],
      REGISTERED.test(form) && !has('publisher', 'register'),
      'Diese Rechtsform steht in einem Register (§ 5 Abs. 1 Nr. 4 DDG). Trage `court` und `number` ein',
    ],
    [
      ['publisher', 'phone'],
      !has('publisher', 'phone') && !has('publisher', 'contactUrl'),
      'Neben der E-Mail-Adresse braucht es einen zweiten schnellen Weg (§ 5 Abs. 1 Nr. 2 DDG). Trage eine Telefonnummer ein, oder unter `contactUrl` die Adresse eines Kontaktwegs',
    ],
    [
      ['hosting', 'transfer'],
      has('hosting', 'country') &&
        !isInEea(text('hosting', 'country')) &&
        !isPlaceholder(text('hosting', 'country')) &&
        !has('hosting', 'transfer'),
      'Der Betreiber sitzt außerhalb von EU und EWR. Nenne die Grundlage der Übermittlung (Art. 13 Abs. 1 Buchst. f DSGVO): `angemessenheit` oder `standardvertragsklauseln`',
    ],
  ];
  return [...owes, ...owedScopes(data)]
    .filter(([, isMissing]) => isMissing)
    .map(([field, , why]) =>
      problemAt(
        'missing-imprint-field',
        path,
        positionOfKey(field.slice(0, 1)),
        `${describePath(field)} fehlt. ${why}.`,
      ),
    );
}

/** Of several responsible people each must be known for a part (§ 18 Abs. 2 Satz 3 MStV). */
function owedScopes(data: unknown): [field: Path, isMissing: boolean, why: string][] {
  const people = readValue(data, ['responsible']);
  if (!Array.isArray(people) || people.length < 2) return [];
  return people.map((_, index) => [
    ['responsible', index, 'scope'],
    readValue(data, ['responsible', index, 'scope']) === undefined,
    'Bei mehreren Verantwortlichen muss erkennbar sein, wer für welchen Teil verantwortlich ist (§ 18 Abs. 2 MStV). Trage den Teil ein, etwa Redaktion',
  ]);
}

function remedyFor(field: Path): string {
  const name = field.filter((part) => typeof part === 'string').join('.');
  return REMEDIES[name] ?? OTHER_REMEDY;
}

function* listValues(data: unknown, path: Path = []): Generator<{ path: Path; value: string }> {
  if (typeof data === 'string' || typeof data === 'number') yield { path, value: String(data) };
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    yield* listValues(value, [...path, Array.isArray(data) ? Number(key) : key]);
  }
}

/** The value of a field; undefined where it is missing or empty. */
function readValue(data: unknown, field: Path): unknown {
  const value = valueAt(data, ...field);
  return value === null || value === '' ? undefined : value;
}
