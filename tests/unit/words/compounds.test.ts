import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitCompound } from '../../../src/lib/words/compounds.ts';
import { buildVocabulary } from '../../../src/lib/words/vocabulary.ts';

const TEXTS = [
  `Die Rückgabe ist ein Recht. Wer online kauft, handelt: Der Handel mit Waren, der volle Korb im Shop,
   die Abbrüche an der Kasse. Der Warenkorb bleibt. Ein Widerruf hat seine Frist, ein Muster, eine
   Belehrung und Folgen. Verbraucher brauchen Schutz, Daten auch; die Erklärung dazu steht im Netz.
   Der Versand hat Kosten, eine Pauschale, ein Lager und eine Dauer. Die Zahlung, der Dienst, der
   Leister, die Karte, der Kredit, die Rechnung, der Kauf, der Betrag, das Konto, der Kunde, die Kundin.
   Die Suche, die Maschine, die Optimierung, der Begriff, die Anfrage, das Ergebnis, die Seite.`,
  `Das Paket und die Post. Der Brief, der Bote, das Geschäft, die Station, die Verfolgung. Wir liefern:
   Lieferung, Zeit, Schein, Kette. Wir werben mit Anzeigen und Budget. Der Preis, die Angabe, die
   Verordnung, der Vergleich, das Portal. Der Platz am Markt, das Gebiet. Die Größe, die Tabelle. Bild und
   Bilder, der Rahmen. Produkt, Beschreibung, Bewertung. Die Umsätze, die Steuer, die Voranmeldung.
   Bestellen und bestätigen, die Bestätigung. Der Hinweis, die Pflicht, das Impressum, der Text.`,
  `Er lernt gern, sagt der Richter, und richten will er, ans Ende kommen, die Antwort wissen, die Hand
   geben, fahren, das Werk loben. Der Wirt, die Reise, das Land, die Form, das Teil, der Stand, die Welt.
   Die Weisung, die Sicht, die Ware, die Sache, die Wand, das Glück, die Ungeduld, testen, enden, die Nacht.
   innen und außen, die Weise, mäßig, frei, der Rest, das Auto, die Person, die Nummer, die Woche, Konditionen.`,
];
const vocabulary = buildVocabulary(TEXTS);

describe('splitCompound', () => {
  test.each([
    ['Rückgaberecht', 'rückgabe recht'],
    ['Rückgaberechts', 'rückgabe recht'],
    ['Onlinehandel', 'online handel'],
    ['Onlinehandels', 'online handel'],
    ['Onlineshop', 'online shop'],
    ['Onlineshops', 'online shop'],
    ['Warenkorb', 'waren korb'],
    ['Warenkorbabbruch', 'warenkorb waren korb abbruch'],
    ['Warenkorbabbrüche', 'warenkorb waren korb abbrüche'],
    ['Widerrufsrecht', 'widerruf recht'],
    ['Widerrufsfrist', 'widerruf frist'],
    ['Widerrufsfristen', 'widerruf frist'],
    ['Widerrufsbelehrung', 'widerruf belehrung'],
    ['Verbraucherschutz', 'verbraucher schutz'],
    ['Verbraucherrechte', 'verbraucher recht'],
    ['Datenschutz', 'daten schutz'],
    ['Datenschutzerklärung', 'daten schutz erklärung'],
    ['Versandkosten', 'versand kosten'],
    ['Versandkostenpauschale', 'versand kosten pauschale'],
    ['Versandhandel', 'versand handel'],
    ['Versandlager', 'versand lager'],
    ['Versanddauer', 'versand dauer'],
    ['Zahlungsdienst', 'zahlung dienst'],
    ['Zahlungsdienstleister', 'zahlung dienst leister'],
    ['Zahlungsfrist', 'zahlung frist'],
    ['Kreditkarte', 'kredit karte'],
    ['Kreditkartenzahlung', 'kredit karte zahlung'],
    ['Kartenzahlung', 'karte zahlung'],
    ['Rechnungsbetrag', 'rechnung betrag'],
    ['Kaufabbruch', 'kauf abbruch'],
    ['Kundenkonto', 'kunde konto'],
    ['Kundenkontos', 'kunde konto'],
    ['Kundendienst', 'kunde dienst'],
    ['Suchmaschine', 'such maschine'],
    ['Suchmaschinenoptimierung', 'such maschine optimierung'],
    ['Suchbegriff', 'such begriff'],
    ['Suchanfragen', 'such anfrage'],
    ['Suchergebnisseite', 'such ergebnis seite'],
    ['Briefpost', 'brief post'],
    ['Paketbote', 'paket bote'],
    ['Paketboten', 'paket bote'],
    ['Paketverfolgung', 'paket verfolgung'],
    ['Lieferzeit', 'liefer zeit'],
    ['Lieferzeiten', 'liefer zeit'],
    ['Lieferkette', 'liefer kette'],
    ['Lieferschein', 'liefer schein'],
    ['Werbeanzeige', 'werbe anzeige'],
    ['Werbebudget', 'werbe budget'],
    ['Preisangabenverordnung', 'preis angabe verordnung'],
    ['Preisvergleichsportal', 'preis vergleich portal'],
    ['Marktplatz', 'markt platz'],
    ['Marktplätze', 'markt platz'],
    ['Größentabelle', 'größe tabelle'],
    ['Bilderrahmen', 'bilder rahmen'],
    ['Produktbild', 'produkt bild'],
    ['Produktbeschreibungen', 'produkt beschreibung'],
    ['Umsatzsteuer', 'umsatz steuer'],
    ['Umsatzsteuervoranmeldung', 'umsatz steuer voranmeldung'],
    ['Bestellbestätigung', 'bestell bestätigung'],
    ['Hinweispflicht', 'hinweis pflicht'],
    ['Impressumspflicht', 'impressum pflicht'],
    ['Versandkonditionen', 'versand konditionen'],
    ['E-Commerce-Recht', 'commerce recht'],
    ['Online-Shop', 'online shop'],
    ['Online-Marktplatz', 'online marktplatz markt platz'],
    ['B2B-Versandhandel', 'b2b versandhandel versand handel'],
  ])('splits %s into %j', (word, parts) => {
    expect(splitCompound(word, vocabulary)).toEqual(parts.split(' '));
  });

  test.each([
    'Gericht',
    'Unterricht',
    'Nachricht',
    'Handelnder',
    'Handlung',
    'Verantwortung',
    'Erfahrung',
    'Überweisung',
    'Übersicht',
    'Gegenstand',
    'Wirtschaft',
    'Reisende',
    'kaufende',
    'Kundinnen',
    'Verbraucherinnen',
    'Zahlungen',
    'Bestellung',
    'Besteller',
    'regelmäßig',
    'Restaurant',
    'Automat',
    'Personalien',
    'Formular',
    'Landung',
    'Marktes',
    'Vorteil',
    'Nachteil',
    'Weltall',
    'Wochenende',
    'Auftragsende',
    'Shop',
    'Recht',
    'Onlinebanking',
    '',
  ])('leaves %s whole', (word) => {
    expect(splitCompound(word, vocabulary)).toEqual([]);
  });

  test.each([
    [{ wasser: 9, zeichen: 9, wasserze: 1, ichen: 1 }, 'wasser zeichen'],
    [{ wasser: 1, zeichen: 1, wasserze: 9, ichen: 9 }, 'wasserze ichen'],
    [{ wasser: 1, zeichen: 1, wasserze: 1, ichen: 1 }, 'wasser zeichen'],
  ])('prefers of %j the frequent parts, or else the first', (counts, parts) => {
    const known = { counts: new Map(Object.entries(counts)), forms: new Set<string>() };
    expect(splitCompound('Wasserzeichen', known)).toEqual(parts.split(' '));
  });

  test('learns a word that occurs in compounds only', () => {
    const words = 'Buch Textil Möbel. Buchhandlung, Textilhandlung und Möbelhandlung';
    expect(splitCompound('Buchhandlung', buildVocabulary([words]))).toEqual(['buch', 'handlung']);
    const once = 'Buch und Buchhandlung';
    expect(splitCompound('Buchhandlung', buildVocabulary([once]))).toEqual([]);
  });

  test('does not depend on the order of the texts', () => {
    const reversed = buildVocabulary(TEXTS.toReversed());
    const words = TEXTS.flatMap((text) => text.split(/\W+/));
    for (const word of [...words, 'Warenkorbabbruch', 'Suchergebnisseite']) {
      expect(splitCompound(word, reversed)).toEqual(splitCompound(word, vocabulary));
    }
  });

  test('returns substrings only, and stays fast on hostile words', () => {
    const part = fc.constantFrom(...vocabulary.counts.keys());
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 300 }), (parts) => {
        const word = parts.join('');
        expect(splitCompound(word, vocabulary).every((found) => word.includes(found))).toBe(true);
      }),
    );
  });
});
