import { describe, expect, test } from 'vitest';
import { COMPONENTS } from '../../../src/schema/components.ts';
import { fieldsMeantBy } from '../../../src/schema/key-synonyms.ts';
import { unknownKey } from '../../../src/schema/unknown-key.ts';
import { eachOf } from '../../expectations.ts';

const ARTICLE =
  'title description kicker authors tags publishedAt updatedAt asOf pinned draft cover related series sources corrections advertising ai editorial aliases'.split(
    ' ',
  );
const SOURCE = ['title', 'publisher', 'url', 'date'];
const CREDIT = ['creator', 'agency', 'license', 'licenseUrl', 'source'];
const COVER = ['image', 'alt', 'decorative', 'credit', 'caption'];
const CORRECTION = ['date', 'text', 'kind'];
const AUTHOR = ['name', 'kind', 'role', 'bio', 'url'];
const LINK = ['label', 'href'];
const PUBLISHER =
  'name legalForm street postalCode city country email phone contactUrl representatives register vatId'.split(
    ' ',
  );

describe('unknownKey', () => {
  test.each<[string, string, string[], string]>([
    ['a source', 'name', SOURCE, 'title'],
    ['a source', 'titel', SOURCE, 'title'],
    ['a source', 'link', SOURCE, 'url'],
    ['a source', 'href', SOURCE, 'url'],
    ['a source', 'quelle', SOURCE, 'title'],
    ['a source', 'autor', SOURCE, 'publisher'],
    ['a source', 'Verlag', SOURCE, 'publisher'],
    ['a source', 'datum', SOURCE, 'date'],
    ['a source', 'pubilsher', SOURCE, 'publisher'],
    ['an article', 'Überschrift', ARTICLE, 'title'],
    ['an article', 'autor', ARTICLE, 'authors'],
    ['an article', 'thema', ARTICLE, 'tags'],
    ['an article', 'datum', ARTICLE, 'publishedAt'],
    ['an article', 'veröffentlicht_am', ARTICLE, 'publishedAt'],
    ['an article', 'quellen', ARTICLE, 'sources'],
    ['an article', 'Entwurf', ARTICLE, 'draft'],
    ['an article', 'bild', ARTICLE, 'cover'],
    ['an article', 'KI', ARTICLE, 'ai'],
    ['an article', 'weiterleitung', ARTICLE, 'aliases'],
    ['a cover', 'bild', COVER, 'image'],
    ['a cover', 'url', COVER, 'image'],
    ['a cover', 'beschreibung', COVER, 'alt'],
    ['a cover', 'Bildunterschrift', COVER, 'caption'],
    ['a cover', 'fotograf', COVER, 'credit'],
    ['a credit', 'fotograf', CREDIT, 'creator'],
    ['a credit', 'Lizenz', CREDIT, 'license'],
    ['a credit', 'licence', CREDIT, 'license'],
    ['a correction', 'datum', CORRECTION, 'date'],
    ['a correction', 'typ', CORRECTION, 'kind'],
    ['an author', 'titel', AUTHOR, 'role'],
    ['an author', 'vita', AUTHOR, 'bio'],
    ['a link of the navigation', 'url', LINK, 'href'],
    ['a link of the navigation', 'title', LINK, 'label'],
    ['the publisher', 'PLZ', PUBLISHER, 'postalCode'],
    ['the publisher', 'E-Mail', PUBLISHER, 'email'],
    ['the publisher', 'straße', PUBLISHER, 'street'],
    ['the publisher', 'Geschäftsführer', PUBLISHER, 'representatives'],
    ['the publisher', 'USt-IdNr.', PUBLISHER, 'vatId'],
  ])('takes in %s %j', (_, key, known, expected) => {
    expect(unknownKey(key, known)).toBe(`\`${key}\` ist kein Feld. Meinst du \`${expected}\`?`);
  });

  test.each<[string, string[], string[], string]>([
    ['xyz', ['title', 'tags'], [], 'Möglich sind `title`, `tags`.'],
    ['xyz', ['title', 'tags'], ['tags'], 'Möglich ist `title`.'],
    ['xyz', ['title'], ['title', 'xyz'], 'Lösche die Angabe.'],
    ['xyz', [], [], 'Lösche die Angabe.'],
    ['autor', SOURCE, ['publisher'], '`publisher` steht schon da; lösche eines von beiden.'],
    ['titel', ARTICLE, ['title'], '`title` steht schon da; lösche eines von beiden.'],
    ['kiker', ARTICLE, ['kicker'], '`kicker` steht schon da; lösche eines von beiden.'],
    ['quelle', SOURCE, ['title'], 'Meinst du `publisher`?'],
    ['constructor', ['title'], [], 'Möglich ist `title`.'],
  ])('says of %j among %j with %j', (key, known, used, remedy) => {
    expect(unknownKey(key, known, used)).toBe(`\`${key}\` ist kein Feld. ${remedy}`);
  });
});

test('no component has a field that its own synonyms lead away from', () => {
  const fields = Object.values(COMPONENTS).flatMap(({ properties }) =>
    Object.keys(properties.shape),
  );
  expect(fields.filter((field) => fieldsMeantBy(field).includes(field))).toEqual([]);
});

/** Each field and a word for it. */
const MEANT = `
  tags schlagwörter, sources belege, source quellen, credit bildnachweis, title überschrift, description vorspann,
  kicker dachzeile, authors verfasser, publishedAt datum, updatedAt aktualisiert, asOf wissensstand, pinned angeheftet,
  draft entwurf, cover titelbild, related verwandt, series reihe, corrections berichtigungen, advertising werbung, ai ki,
  aliases weiterleitung, check prüfung, ignore ausnahmen, image bilddatei, alt alternativtext, caption bildunterschrift,
  creator urheberin, agency agentur, license nutzungsrechte, licenseUrl lizenzlink, decorative schmuck, publisher verlag,
  date tag, part folge, id kürzel, text wortlaut, images bilder, reviewedBy geprüft, client auftraggeber, label beschriftung,
  kind typ, role beruf, bio lebenslauf, url webseite, href ziel, unit einheit, data werte, value zahl, note anmerkung,
  cite person, name anbieter, claim leitsatz, language sprache, responsible verantwortlich, hosting hoster, navigation menü,
  legalForm rechtsform, street straße, address anschrift, postalCode plz, city ort, country land, email mail, phone telefon,
  contactUrl kontakt, representatives geschäftsführer, register handelsregister, court amtsgericht, number registernummer,
  vatId umsatzsteuer, economicId widnr, scope bereich, transfer übermittlung, logDays aufbewahrung, contact kontakt,
  expires ablauf`;

test.each(eachOf(MEANT.split(',').map((pair) => pair.trim().split(' '))))(
  '%s may be called %s',
  (field, word) => {
    expect(fieldsMeantBy(String(word))).toContain(field);
  },
);
