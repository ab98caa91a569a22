/** What stands for a whole and good frontmatter in the files below. */
export const GOOD = 'FM@';

/** What an editor mistyped in the frontmatter, from line 7. */
export const BROKEN_FRONTMATTER: [name: string, lines: string, expected: string[]][] = [
  [
    'a colon in a title',
    'kicker: Warum: darum',
    [
      '7:9  Fehler  Ein Doppelpunkt im Text wird als neues Feld gelesen. Setze den ganzen Text in Anführungszeichen.',
    ],
  ],
  [
    'typographic quotation marks around a text with a colon',
    'kicker: „Warum: darum“',
    [
      '7:9  Fehler  Typografische Anführungszeichen begrenzen hier keinen Text. Setze außen gerade: "…"; innen bleiben sie.',
    ],
  ],
  [
    'a typographic quotation mark with a colon behind',
    'kicker: “Warum”: darum',
    [
      '7:9  Fehler  Typografische Anführungszeichen begrenzen hier keinen Text. Setze außen gerade: "…"; innen bleiben sie.',
    ],
  ],
  [
    'a tab in front of a field',
    '\tkicker: Warum',
    [
      '7:1  Fehler  Eingerückt wird mit Leerzeichen, nicht mit Tabulatoren. Ersetze den Tabulator durch zwei Leerzeichen.',
    ],
  ],
  [
    'a tab inside a block',
    'series:\n\tid: a',
    [
      '8:1  Fehler  Eingerückt wird mit Leerzeichen, nicht mit Tabulatoren. Ersetze den Tabulator durch zwei Leerzeichen.',
    ],
  ],
  [
    'no space behind a colon',
    'kicker:Warum',
    ['7:1  Fehler  Hinter dem Doppelpunkt fehlt ein Leerzeichen: `kicker: …`.'],
  ],
  [
    'a field without a colon',
    'kicker Warum',
    [
      '7:1  Fehler  Hier fehlt ein Doppelpunkt mit Leerzeichen hinter dem Feldnamen, oder ein Text ist umbrochen. Setze Texte in Anführungszeichen.',
    ],
  ],
  [
    'an unclosed quotation mark',
    'kicker: "Warum',
    ['7:9  Fehler  Ein Anführungszeichen oder eine Klammer wird nicht geschlossen.'],
  ],
  [
    'an unclosed single quotation mark',
    "kicker: 'Warum",
    ['7:9  Fehler  Ein Anführungszeichen oder eine Klammer wird nicht geschlossen.'],
  ],
  [
    'text behind a closing quotation mark',
    'kicker: "Warum" und wie',
    [
      "7:17  Fehler  Hinter dem schließenden Anführungszeichen geht die Zeile weiter. Stehen innen Anführungszeichen, setze außen einfache: '…'.",
    ],
  ],
  [
    'quotation marks inside quotation marks',
    'kicker: "Das "Warum" der Sache"',
    [
      "7:15  Fehler  Hinter dem schließenden Anführungszeichen geht die Zeile weiter. Stehen innen Anführungszeichen, setze außen einfache: '…'.",
    ],
  ],
  [
    'a backslash in quotation marks',
    'kicker: "a\\q"',
    [
      "7:11  Fehler  Ein umgekehrter Schrägstrich hat in doppelten Anführungszeichen eine eigene Bedeutung. Setze einfache: '…'.",
    ],
  ],
  [
    'an unclosed list',
    'related: [a',
    ['7:10  Fehler  Ein Anführungszeichen oder eine Klammer wird nicht geschlossen.'],
  ],
  [
    'two commas in a list',
    'related: [a,, b]',
    [
      '7:13  Fehler  Diese Zeile ist nicht zu lesen. Ein Feld steht als `name: Wert`; Texte mit Sonderzeichen gehören in Anführungszeichen.',
    ],
  ],
  [
    'a bracket too many',
    'related: [a, b]]',
    [
      '7:16  Fehler  Diese Zeile ist nicht zu lesen. Ein Feld steht als `name: Wert`; Texte mit Sonderzeichen gehören in Anführungszeichen.',
    ],
  ],
  [
    'a field that stands twice',
    'tags: [tiktok]',
    ['7:1  Fehler  Dieses Feld steht zweimal da. Lösche eines davon.'],
  ],
  [
    'an indented field',
    'kicker: Warum\n  asOf: 2020',
    [
      '8:3  Fehler  Die Einrückung passt nicht zur Angabe darüber. Gleichrangige Felder beginnen in derselben Spalte.',
    ],
  ],
  [
    'an indented field under a remark',
    'kicker: Warum\n# Stand des Wissens\n  asOf: 2020',
    [
      '9:3  Fehler  Die Einrückung passt nicht zur Angabe darüber. Gleichrangige Felder beginnen in derselben Spalte.',
    ],
  ],
  [
    'an indented field under an empty line',
    'kicker: Warum\n\n  asOf: 2020',
    [
      '9:3  Fehler  Die Einrückung passt nicht zur Angabe darüber. Gleichrangige Felder beginnen in derselben Spalte.',
    ],
  ],
  [
    'a block with uneven indentation',
    'series:\n  id: a\n   part: 1',
    [
      '9:4  Fehler  Die Einrückung passt nicht zur Angabe darüber. Gleichrangige Felder beginnen in derselben Spalte.',
    ],
  ],
  [
    'an at sign at the beginning',
    'kicker: @warenstrom',
    [
      '7:9  Fehler  Ein Text darf nicht mit „@“ beginnen; das Zeichen hat hier eine eigene Bedeutung. Setze ihn in Anführungszeichen.',
    ],
  ],
  [
    'a percent sign at the beginning',
    'kicker: % mehr',
    [
      '7:9  Fehler  Ein Text darf nicht mit „%“ beginnen; das Zeichen hat hier eine eigene Bedeutung. Setze ihn in Anführungszeichen.',
    ],
  ],
  [
    'a star at the beginning',
    'kicker: *wichtig',
    [
      '7:9  Fehler  Ein Text darf nicht mit „*“ beginnen; das Zeichen hat hier eine eigene Bedeutung. Setze ihn in Anführungszeichen.',
    ],
  ],
  [
    'an exclamation mark at the beginning',
    'kicker: !wichtig neu',
    [
      '7:9  Fehler  Ein Text darf nicht mit „!“ beginnen; das Zeichen hat hier eine eigene Bedeutung. Setze ihn in Anführungszeichen.',
    ],
  ],
  [
    'an exclamation mark with a space',
    'kicker: ! Achtung',
    [
      '7:11  Fehler  Ein `!` oder `&` am Anfang hat hier eine eigene Bedeutung; das Wort dahinter fiele weg. Setze den ganzen Text in Anführungszeichen.',
    ],
  ],
  [
    'an ampersand at the beginning',
    'kicker: &Söhne im Handel',
    [
      '7:16  Fehler  Ein `!` oder `&` am Anfang hat hier eine eigene Bedeutung; das Wort dahinter fiele weg. Setze den ganzen Text in Anführungszeichen.',
    ],
  ],
  [
    'a dash at the beginning',
    'kicker: - Warum',
    [
      '7:9  Fehler  Ein Text darf nicht mit „-“ beginnen; das Zeichen hat hier eine eigene Bedeutung. Setze ihn in Anführungszeichen.',
    ],
  ],
  [
    'a line of dashes',
    'kicker: Warum\n----',
    [
      '8:1  Fehler  Eine Zeile in den Angaben beginnt wie ihr Ende. Am Zeilenanfang steht `---` nur allein, hinter der letzten Angabe.',
    ],
  ],
  ['an unknown field', 'kiker: Warum', ['7:1  Fehler  `kiker` ist kein Feld. Meinst du `kicker`?']],
  [
    'a German field name',
    'untertitel: Warum',
    [
      '7:1  Fehler  `untertitel` ist kein Feld. Möglich sind `kicker`, `updatedAt`, `asOf`, `draft`, `cover`, `related`, `series`, `sources`, `corrections`, `advertising`, `ai`, `editorial`, `aliases`, `check`.',
    ],
  ],
  [
    'a German field name for which there is one',
    'Dachzeile: Warum',
    ['7:1  Fehler  `Dachzeile` ist kein Feld. Meinst du `kicker`?'],
  ],
  [
    'neighbouring words for the fields of a source',
    'sources: [{ name: Amt, link: "https://amt.de", verlag: Amt, jahr: 2020 }]',
    [
      '7:11  Fehler  `title` im 1. Eintrag von `sources` fehlt.',
      '7:13  Fehler  `name` ist kein Feld. Meinst du `title`?',
      '7:24  Fehler  `link` ist kein Feld. Meinst du `url`?',
      '7:48  Fehler  `verlag` ist kein Feld. Meinst du `publisher`?',
      '7:61  Fehler  `jahr` ist kein Feld. Meinst du `date`?',
    ],
  ],
  [
    'a field in capital letters',
    'Kicker: Warum',
    ['7:1  Fehler  `Kicker` ist kein Feld. Meinst du `kicker`?'],
  ],
  [
    'an unknown field in a block',
    'series: { id: a, part: 1, teil: 2 }',
    ['7:27  Fehler  `teil` ist kein Feld. `part` steht schon da; lösche eines von beiden.'],
  ],
  ['an empty field', 'kicker:', ['7:8  Fehler  `kicker` ist leer.']],
  [
    'a list in place of a text',
    'kicker: [a]',
    ['7:9  Fehler  `kicker` muss ein Text sein, ist aber eine Liste.'],
  ],
  [
    'a text in place of a list',
    'related: a',
    ['7:10  Fehler  `related` muss eine Liste sein, etwa `[a]`, ist aber `a`.'],
  ],
  [
    'a number in place of a text',
    'kicker: 2020',
    ['7:9  Fehler  `kicker` muss ein Text sein, ist aber `2020`.'],
  ],
  [
    'a text that is too short',
    'kicker: a',
    ['7:9  Fehler  `kicker` ist zu kurz: mindestens 2 Zeichen, jetzt 1.'],
  ],
  [
    'a year that lacks two digits',
    'updatedAt: 0026-11-20',
    ['7:12  Fehler  `updatedAt` nennt das Jahr 26. Schreibe es mit allen vier Ziffern, etwa 2026.'],
  ],
  [
    'a day that does not exist',
    'updatedAt: 2026-02-31',
    [
      '7:12  Fehler  `updatedAt` nennt einen Tag, den es nicht gibt: den 31.2.2026. Prüfe Tag und Monat.',
    ],
  ],
  [
    'a German day that does not exist',
    'updatedAt: 31.02.2027',
    [
      '7:12  Fehler  `updatedAt` nennt einen Tag, den es nicht gibt: den 31.2.2027. Prüfe Tag und Monat.',
    ],
  ],
  [
    'a German date',
    'updatedAt: 1.12.2026',
    ['7:12  Fehler  `updatedAt` steht in der falschen Reihenfolge. Schreibe `2026-12-01`.'],
  ],
  [
    'a date without zeros',
    'updatedAt: 2026-12-1',
    ['7:12  Fehler  `updatedAt` hat nicht die richtige Form. Schreibe `2026-12-01`.'],
  ],
  [
    'a month that does not exist',
    'updatedAt: 2026-13-01',
    ['7:12  Fehler  `updatedAt` nennt den Monat 13, aber es gibt nur zwölf.'],
  ],
  [
    'a clock time without a zone',
    'updatedAt: 2026-12-01 08:00',
    [
      '7:12  Fehler  `updatedAt` braucht zur Uhrzeit die Zeitzone. Schreibe `2026-12-01T08:00:00+01:00`.',
    ],
  ],
  [
    'a date in words',
    'updatedAt: morgen',
    [
      '7:12  Fehler  `updatedAt` muss ein Datum im Kalender sein, etwa 2026-11-21, oder ein Zeitpunkt mit Zeitzone, etwa 2026-11-21T08:00:00+01:00.',
    ],
  ],
  [
    'a change before the publication',
    'updatedAt: 2026-11-01',
    [
      '7:12  Fehler  `updatedAt` liegt vor `publishedAt`. Eine Änderung kommt nach der Veröffentlichung.',
    ],
  ],
  [
    'a wrong choice',
    'advertising: { kind: werbung, client: Verlag }',
    [
      '7:22  Fehler  `advertising.kind` kennt nur `anzeige`, `affiliate`, `bereitgestellt`, `eigenwerbung`, nicht `werbung`.',
    ],
  ],
  [
    'advertising without a client',
    'advertising: { kind: anzeige }',
    [
      '7:14  Fehler  `advertising.client` fehlt. Bei Werbung muss der Auftraggeber genannt werden (§ 22 MStV).',
    ],
  ],
  [
    'yes in place of true',
    'draft: ja',
    ['7:8  Fehler  `draft` muss `true` oder `false` sein, ist aber `ja`.'],
  ],
  [
    'a part that is no number',
    'series: { id: a, part: eins }',
    ['7:24  Fehler  `series.part` muss eine Zahl sein, ist aber `eins`.'],
  ],
  [
    'a related article that does not exist',
    'related: [nirgendwo]',
    ['7:11  Fehler  Den Beitrag `nirgendwo` gibt es nicht. Es gibt: `anders`, `x`'],
  ],
  [
    'a reviewer who does not exist',
    'ai: { reviewedBy: redaktoin }',
    ['7:19  Fehler  Autor oder Autorin `redaktoin` gibt es nicht. Meinst du `redaktion`?'],
  ],
  [
    'a cover without a file',
    'cover: { image: ./fort.jpg, alt: Ein Paket am Tor }',
    [
      '7:17  Fehler  Die Bilddatei `./fort.jpg` gibt es nicht. Lege sie neben den Beitrag oder verbessere den Namen.',
    ],
  ],
  [
    'a cover without a description',
    'cover: { image: ./foto.jpg }',
    [
      '7:8  Fehler  `cover.alt` fehlt. Beschreibe in einem Satz, was zu sehen ist, oder setze `decorative: true`, wenn das Bild nur schmückt.',
    ],
  ],
  [
    'a file name as the description of a cover',
    'cover: { image: ./foto.jpg, alt: IMG_1234.jpg }',
    [
      '7:17  Fehler  „IMG_1234.jpg“ ist ein Name, keine Beschreibung. Sage in einem Satz, was auf dem Bild zu sehen ist.',
    ],
  ],
  [
    'its own name as an alias',
    'aliases: [x]',
    ['7:11  Fehler  `x` ist der jetzige Name dieses Beitrags. Lösche den Eintrag.'],
  ],
  [
    'an alias in percent signs',
    'aliases: ["fr%C3%BCher"]',
    [
      '7:11  Fehler  Der 1. Eintrag von `aliases` darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten, etwa `frueher`.',
    ],
  ],
  [
    'an alias twice',
    'aliases: [alt, alt]',
    ['7:16  Fehler  `alt` steht zweimal da. Lösche einen der Einträge.'],
  ],
  [
    'an alias that is an article',
    'aliases: [anders]',
    [
      '7:11  Fehler  `anders` kann nicht weiterleiten: So heißt content/articles/anders.mdx. Lösche den Eintrag, oder benenne eine der Dateien um.',
    ],
  ],
  [
    'a source that is no address',
    'sources: [{ title: Amt, url: www.amt.de }]',
    [
      '7:30  Fehler  `url` im 1. Eintrag von `sources` muss eine vollständige Adresse sein, etwa https://www.beispiel.de/seite.',
    ],
  ],
  [
    'several faults at once',
    'kiker: a\nrelated: [nirgendwo]\nupdatedAt: 1.1.2020',
    [
      '7:1  Fehler  `kiker` ist kein Feld. Meinst du `kicker`?',
      '8:11  Fehler  Den Beitrag `nirgendwo` gibt es nicht. Es gibt: `anders`, `x`',
      '9:12  Fehler  `updatedAt` steht in der falschen Reihenfolge. Schreibe `2020-01-01`.',
    ],
  ],
  [
    'a drawing as cover',
    'cover: { image: ./zeichnung.svg, alt: Ein Dreieck zeigt nach oben. }',
    [
      '7:17  Fehler  `./zeichnung.svg` taugt nicht als Titelbild, weil Feeds und Karten ein Foto brauchen. Speichere es als JPG, PNG oder WebP.',
    ],
  ],
  [
    'a yes or no in quotation marks',
    'draft: "true"',
    ['7:8  Fehler  `draft` muss ohne Anführungszeichen stehen: `true`.'],
  ],
  [
    'a file name in place of an article’s name',
    'related: [anders.mdx]',
    [
      '7:11  Fehler  Der 1. Eintrag von `related` darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten, etwa `anders`.',
    ],
  ],
  [
    'a remark that cuts a text off',
    'kicker: Platz #1 im Handel',
    [
      '7:15  Hinweis  Ab ` #` gilt der Rest der Zeile als Bemerkung und erscheint nicht. Gehört er zum Text, setze den ganzen Text in Anführungszeichen.',
    ],
  ],
  [
    'a cover written as an address',
    'cover: { image: "./mein%20foto.jpg", alt: Eine Hand hält ein Paket. }',
    [
      '7:17  Fehler  `./mein%20foto.jpg` enthält ein Zeichen, das in Adressen etwas anderes bedeutet (? # %) oder ein Leerzeichen am Rand. Benenne die Datei um, und schreibe den Namen, wie er im Ordner steht.',
    ],
  ],
  [
    'a control character written as a number',
    'kicker: "Null\\x01Byte"',
    [
      '7:9  Fehler  Hier steht ein unsichtbares Steuerzeichen, das in Feeds nicht vorkommen darf. Lösche es und tippe die Stelle neu.',
    ],
  ],
  [
    'a title of signs alone',
    'kicker: "\u200b\u200b\u200b"',
    ['7:9  Fehler  `kicker` braucht Buchstaben oder Ziffern.'],
  ],
];

/** What stands wrongly in the text, from line 8. */
export const BROKEN_TEXTS: [name: string, text: string, expected: string[]][] = [
  [
    'a less-than sign before a number',
    'Das sind <5 Prozent.',
    [
      '8:10  Fehler  Ein Kleiner-Zeichen beginnt in MDX einen Baustein, und dieser ist nicht zu lesen. Im Text wird es `&lt;` geschrieben, oder „weniger als“.',
    ],
  ],
  [
    'an arrow',
    'Der Umsatz <- wichtig',
    [
      '8:12  Fehler  Ein Kleiner-Zeichen beginnt in MDX einen Baustein, und dieser ist nicht zu lesen. Im Text wird es `&lt;` geschrieben, oder „weniger als“.',
    ],
  ],
  [
    'an address in angle brackets',
    'Siehe <https://magazin.de>.',
    ['8:7  Fehler  Adressen in spitzen Klammern kennt MDX nicht. Schreibe `[Text](Adresse)`.'],
  ],
  [
    'a mail address in angle brackets',
    'An <post@magazin.de> schreiben.',
    ['8:4  Fehler  Adressen in spitzen Klammern kennt MDX nicht. Schreibe `[Text](Adresse)`.'],
  ],
  [
    'a remark as in HTML',
    '<!-- später -->',
    [
      '8:1  Fehler  Bemerkungen wie in HTML kennt MDX nicht. Schreibe `{/* Bemerkung */}`; Leser sehen sie nicht.',
    ],
  ],
  [
    'a brace',
    'Der Platz {Name} bleibt frei.',
    [
      '8:11  Fehler  In geschweiften Klammern steht hier Code. Erlaubt sind nur feste Werte: Texte in Anführungszeichen, Zahlen, Listen. Eine Klammer im Text wird `&#123;` und `&#125;` geschrieben.',
    ],
  ],
  [
    'an open brace',
    'Der Platz {Name bleibt frei.',
    [
      '8:11  Fehler  Diese geschweifte Klammer wird nicht geschlossen. Im Text wird sie `&#123;` geschrieben.',
    ],
  ],
  [
    'code in a brace',
    'Es sind {1 + 1} Teile.',
    [
      '8:9  Fehler  In geschweiften Klammern steht hier Code. Erlaubt sind nur feste Werte: Texte in Anführungszeichen, Zahlen, Listen. Eine Klammer im Text wird `&#123;` und `&#125;` geschrieben.',
    ],
  ],
  [
    'broken code in a brace',
    'Es sind {eins zwei} Teile.',
    [
      '8:15  Fehler  Eine geschweifte Klammer beginnt in MDX Code, und dieser ist nicht zu lesen. Im Text wird sie `&#123;` und `&#125;` geschrieben.',
    ],
  ],
  [
    'a number with a comma in a chart',
    '<BarChart title="Umsatz" data={[{ label: \'Paket\', value: 12,5 }]} unit="Euro" />',
    [
      '8:63  Fehler  `data` ist so nicht zu lesen. Erlaubt sind feste Werte: Texte in geraden Anführungszeichen, Zahlen mit Punkt statt Komma; zwischen den Einträgen einer Liste stehen Kommas.',
    ],
  ],
  [
    'a value of a component that is never closed',
    '<Note title={eins zwei}>\n\nText.\n\n</Note>',
    [
      '8:19  Fehler  `title` ist so nicht zu lesen. Erlaubt sind feste Werte: Texte in geraden Anführungszeichen, Zahlen mit Punkt statt Komma; zwischen den Einträgen einer Liste stehen Kommas.',
    ],
  ],
  [
    'an unclosed component',
    '<Note>\n\nText',
    [
      '8:1  Fehler  Der Baustein <Note> wird nicht geschlossen. Schließe ihn mit `</Note>`, oder schreibe `<Note … />`, wenn nichts darin steht.',
    ],
  ],
  [
    'a component that ends without a beginning',
    'Text\n\n</Note>',
    [
      '10:1  Fehler  Hier endet <Note>, ohne begonnen zu haben. Lösche </Note>, oder setze <Note> davor.',
    ],
  ],
  [
    'components that cross',
    '<Note>\n\n<PullQuote>\n\nText\n\n</Note>\n\n</PullQuote>',
    [
      '14:1  Fehler  Hier endet <Note>, aber zuletzt begann <PullQuote> in Zeile 10. Schließe zuerst </PullQuote>: Bausteine dürfen sich nicht überkreuzen.',
    ],
  ],
  [
    'a component unclosed in its paragraph',
    'Text <Note>mit Rand',
    [
      '8:6  Fehler  Der Baustein <Note> wird nicht in demselben Absatz geschlossen. Setze `<Note>` und `</Note>` je in eine eigene Zeile mit Leerzeilen darum. Ist das Zeichen „<“ gemeint, schreibe `&lt;`.',
    ],
  ],
  [
    'a component around two paragraphs without empty lines',
    '<PullQuote>Eins\n\nZwei</PullQuote>',
    [
      '8:1  Fehler  Der Baustein <PullQuote> wird nicht in demselben Absatz geschlossen. Setze `<PullQuote>` und `</PullQuote>` je in eine eigene Zeile mit Leerzeilen darum. Ist das Zeichen „<“ gemeint, schreibe `&lt;`.',
    ],
  ],
  [
    'a line break as in HTML',
    'Eins <br> zwei',
    ['8:6  Fehler  <br> muss sich selbst schließen. Schreibe `<br />`.'],
  ],
  [
    'typographic quotation marks in a component',
    '<Note title=„Gut“>\n\nText\n\n</Note>',
    [
      '8:1  Fehler  Die Angaben in diesem Baustein sind nicht zu lesen. Jeder Wert steht in geraden Anführungszeichen: `title="Gut zu wissen"`.',
    ],
  ],
  [
    'a value without quotation marks',
    '<Note title=Gut>\n\nText\n\n</Note>',
    [
      '8:1  Fehler  Die Angaben in diesem Baustein sind nicht zu lesen. Jeder Wert steht in geraden Anführungszeichen: `title="Gut zu wissen"`.',
    ],
  ],
  [
    'a mistyped component',
    '<Notiz>Text</Notiz>',
    ['8:1  Fehler  Den Baustein <Notiz> gibt es nicht. Meinst du <Note>?'],
  ],
  [
    'an unknown component',
    '<Karussell />',
    [
      '8:1  Fehler  Den Baustein <Karussell> gibt es nicht. Es gibt: BarChart, Contact, DataProtectionAuthority, DataProtectionOfficer, Figure, Hosting, HostingTransfer, LogRetention, Note, PaidLink, Publisher, PullQuote.',
    ],
  ],
  [
    'a component in small letters',
    '<note>Text</note>',
    ['8:1  Fehler  Bausteine beginnen mit einem Großbuchstaben: <Note>, nicht <note>.'],
  ],
  [
    'a mistyped property',
    '<Note titel="Gut">Text</Note>',
    ['8:7  Fehler  <Note>: `titel` ist kein Feld. Meinst du `title`?'],
  ],
  [
    'an unknown property',
    '<Note farbe="rot">Text</Note>',
    ['8:7  Fehler  <Note>: `farbe` ist kein Feld. Möglich ist `title`.'],
  ],
  [
    'a property of a component that has none',
    '<Hosting name="Anbieter" />',
    ['8:10  Fehler  <Hosting>: `name` ist kein Feld. Lösche die Angabe.'],
  ],
  [
    'a property that stands twice',
    '<Note title="a" title="b">Text</Note>',
    ['8:7  Fehler  `title` steht in <Note> zweimal. Lösche eine der Angaben.'],
  ],
  [
    'an empty property',
    '<Note title={}>Text</Note>',
    [
      '8:7  Fehler  `title` ist so nicht zu lesen. Erlaubt sind feste Werte: Texte in geraden Anführungszeichen, Zahlen mit Punkt statt Komma; zwischen den Einträgen einer Liste stehen Kommas.',
    ],
  ],
  [
    'code in a property',
    '<Note title={titel}>Text</Note>',
    [
      '8:7  Fehler  `title` ist so nicht zu lesen. Erlaubt sind feste Werte: Texte in geraden Anführungszeichen, Zahlen mit Punkt statt Komma; zwischen den Einträgen einer Liste stehen Kommas.',
    ],
  ],
  [
    'all properties at once',
    '<Note {...alles}>Text</Note>',
    [
      '8:1  Fehler  In der Klammer steht Code. Schreibe jede Angabe einzeln, etwa `title="Gut zu wissen"`.',
    ],
  ],
  [
    'a chart without data',
    '<BarChart title="Umsatz" />',
    ['8:1  Fehler  <BarChart>: `data` fehlt.'],
  ],
  [
    'a chart with a decimal comma',
    '<BarChart title="Umsatz" data={[{ label: "a", value: "1,5" }]} />',
    [
      '8:26  Fehler  <BarChart>: `value` im 1. Eintrag von `data` muss eine Zahl sein, ist aber `1,5`.',
    ],
  ],
  [
    'a chart with a negative bar',
    '<BarChart title="Umsatz" data={[{ label: "a", value: -1 }]} />',
    ['8:26  Fehler  <BarChart>: `value` im 1. Eintrag von `data` darf nicht kleiner sein als 0.'],
  ],
  [
    'a chart with an unknown field',
    '<BarChart title="Umsatz" data={[{ label: "a", wert: 1 }]} />',
    [
      '8:26  Fehler  <BarChart>: `value` im 1. Eintrag von `data` fehlt.',
      '8:26  Fehler  <BarChart>: `wert` ist kein Feld. Meinst du `value`?',
    ],
  ],
  [
    'text inside a chart',
    '<BarChart title="Umsatz" data={[{ label: "a", value: 1 }]}>Text</BarChart>',
    [
      '8:1  Fehler  <BarChart> hat keinen Text zwischen den Klammern; er ginge verloren. Schließe den Baustein mit `/>` und setze den Text daneben.',
    ],
  ],
  [
    'a line that begins with import',
    'import ist teuer geworden.',
    [
      '8:1  Fehler  Eine Zeile, die mit `import` oder `export` beginnt, hält MDX für Code. Bausteine brauchen das nicht: Lösche die Zeile; gehört sie zum Text, beginne sie mit einem anderen Wort.',
    ],
  ],
  [
    'a line that begins with export',
    'export const a = 1',
    [
      '8:1  Fehler  Eine Zeile, die mit `import` oder `export` beginnt, hält MDX für Code. Bausteine brauchen das nicht: Lösche die Zeile; gehört sie zum Text, beginne sie mit einem anderen Wort.',
    ],
  ],
  [
    'two faults of MDX',
    'Erst <5, dann\n\nnoch {eins zwei} hier.',
    [
      '8:6  Fehler  Ein Kleiner-Zeichen beginnt in MDX einen Baustein, und dieser ist nicht zu lesen. Im Text wird es `&lt;` geschrieben, oder „weniger als“.',
      '10:12  Fehler  Eine geschweifte Klammer beginnt in MDX Code, und dieser ist nicht zu lesen. Im Text wird sie `&#123;` und `&#125;` geschrieben.',
    ],
  ],
  [
    'a fault of MDX and a dead link',
    'Erst <5.\n\n[Weiter](/nirgends/)',
    [
      '8:6  Fehler  Ein Kleiner-Zeichen beginnt in MDX einen Baustein, und dieser ist nicht zu lesen. Im Text wird es `&lt;` geschrieben, oder „weniger als“.',
      '10:1  Fehler  Der Link `/nirgends/` führt ins Leere. Prüfe die Adresse; Entwürfe und geplante Beiträge gibt es noch nicht.',
    ],
  ],
  [
    'a dead link',
    '[Weiter](/artikel/ander/)',
    ['8:1  Fehler  Der Link `/artikel/ander/` führt ins Leere. Meinst du `/artikel/anders/`?'],
  ],
  [
    'a link without the last slash',
    '[Weiter](/artikel/anders)',
    [
      '8:1  Fehler  Der Link `/artikel/anders` führt ins Leere. Es fehlt der Schrägstrich am Ende: `/artikel/anders/`.',
    ],
  ],
  [
    'a dead anchor',
    '## Ziel\n\n[Weiter](#zeil)',
    ['10:1  Fehler  Die Sprungmarke `#zeil` gibt es in diesem Text nicht. Meinst du `#ziel`?'],
  ],
  [
    'a dead anchor elsewhere',
    '[Weiter](/artikel/anders/#zeil)',
    ['8:1  Fehler  Die Sprungmarke `#zeil` gibt es auf /artikel/anders/ nicht. Meinst du `#ziel`?'],
  ],
  [
    'a link to a former name',
    '[Weiter](/artikel/frueher/)',
    [
      '8:1  Hinweis  Der Link `/artikel/frueher/` nimmt den früheren Namen des Beitrags; Leser würden umgeleitet. Schreibe `/artikel/anders/`.',
    ],
  ],
  [
    'a link to a former name in percent signs',
    '[Weiter](/artikel/fr%75eher/)',
    [
      '8:1  Hinweis  Der Link `/artikel/fr%75eher/` nimmt den früheren Namen des Beitrags; Leser würden umgeleitet. Schreibe `/artikel/anders/`.',
    ],
  ],
  [
    'a link with a percent sign that stands for nothing',
    '[Weiter](/artikel/100%ig/)',
    [
      '8:1  Fehler  Der Link `/artikel/100%ig/` enthält ein Prozentzeichen, das für kein Zeichen steht; er führt ins Leere. Ist es selbst gemeint, schreibe `%25`, sonst lösche es.',
    ],
  ],
  [
    'a link to a file',
    '[Weiter](anders.mdx)',
    [
      '8:1  Fehler  Der Link `anders.mdx` beginnt weder mit / noch mit https://. Innerhalb des Magazins heißt er etwa /artikel/name-der-datei/.',
    ],
  ],
  [
    'a link to a file on the editor’s own disk',
    '[Weiter](C:/Texte/anders.mdx)',
    [
      '8:1  Fehler  Der Link `C:/Texte/anders.mdx` beginnt weder mit / noch mit https://. Innerhalb des Magazins heißt er etwa /artikel/name-der-datei/.',
    ],
  ],
  [
    'a link with a mistyped beginning',
    '[Weiter](htps://magazin.de/)',
    [
      '8:1  Fehler  Der Link `htps://magazin.de/` hat einen Tippfehler am Anfang. Meinst du `https://`?',
    ],
  ],
  [
    'a link to a name with two dots',
    '[Weiter](https://magazin..de/)',
    [
      '8:1  Fehler  Der Link `https://magazin..de/` ist keine gültige Adresse. Kopiere sie noch einmal aus der Adresszeile des Browsers.',
    ],
  ],
  [
    'a link without https',
    '[Weiter](www.magazin.de)',
    ['8:1  Fehler  Dem Link `www.magazin.de` fehlt der Anfang. Schreibe `https://www.magazin.de`.'],
  ],
  [
    'a link with one slash',
    '[Weiter](https:/magazin.de)',
    [
      '8:1  Fehler  Der Link `https:/magazin.de` hat einen Tippfehler am Anfang. Nach `https:` kommen zwei Schrägstriche und der Name der Website.',
    ],
  ],
  [
    'a link to no host',
    '[Weiter](https://magazin)',
    [
      '8:1  Fehler  Der Link `https://magazin` ist keine gültige Adresse. Kopiere sie noch einmal aus der Adresszeile des Browsers.',
    ],
  ],
  [
    'an unencrypted link',
    '[Weiter](http://magazin.de/)',
    [
      '8:1  Hinweis  Der Link `http://magazin.de/` ist unverschlüsselt; Browser warnen davor. Prüfe, ob es die Seite mit `https://` gibt.',
    ],
  ],
  [
    'a space in an address',
    '[Weiter](https://magazin.de/ein text)',
    [
      '8:1  Fehler  In dieser Adresse steht ein Leerzeichen; deshalb ist das weder Link noch Bild. Lösche es, oder schreibe `%20`.',
    ],
  ],
  [
    'a space in the name of an image',
    '![](Foto 1.jpg)',
    [
      '8:1  Fehler  In dieser Adresse steht ein Leerzeichen; deshalb ist das weder Link noch Bild. Lösche es, oder schreibe `%20`.',
    ],
  ],
  [
    'a space in front of an address',
    '[Weiter] (https://magazin.de/)',
    [
      '8:1  Fehler  Zwischen `]` und `(` steht ein Leerzeichen; deshalb ist das weder Link noch Bild. Lösche es.',
    ],
  ],
  [
    'a link that runs code',
    '[Weiter](javascript:alert(1))',
    [
      '8:1  Fehler  Der Link `javascript:alert(1)` führt auf keine Seite. Verlinke eine Adresse mit https://.',
    ],
  ],
  [
    'a broken mail address',
    '[Weiter](mailto:redaktion)',
    [
      '8:1  Fehler  `mailto:redaktion` ist keine E-Mail-Adresse. Schreibe etwa `mailto:redaktion@magazin.de`.',
    ],
  ],
  [
    'an image that does not exist',
    '![Ein Paket](./fort.jpg)',
    [
      '8:1  Fehler  Die Bilddatei `./fort.jpg` gibt es nicht. Lege sie neben den Beitrag oder verbessere den Namen.',
    ],
  ],
  [
    'a heading in HTML',
    '<h4>Sprung</h4>',
    [
      '8:1  Fehler  <h4> fehlt im Inhaltsverzeichnis und bekommt keine Sprungmarke. Schreibe Zwischenüberschriften mit `##` und `###`.',
    ],
  ],
  [
    'a command of the program on an element',
    '<div set:html="<b>neu</b>">x</div>',
    ['8:1  Fehler  `set:html` führt Code aus und ist im Text nicht erlaubt. Lösche die Angabe.'],
  ],
  [
    'a style that loads a picture',
    '<div style="background:url(https://x.de/a.gif)">x</div>',
    [
      '8:1  Fehler  `style` lädt oder sendet hier etwas und verriete die Leser an andere. Lösche die Angabe.',
    ],
  ],
  [
    'a link that tells another server',
    '<a href="https://magazin.de/" ping="https://x.de">x</a>',
    [
      '8:1  Fehler  `ping` lädt oder sendet hier etwas und verriete die Leser an andere. Lösche die Angabe.',
    ],
  ],
  [
    'pictures of another server in another spelling',
    '<picture><source srcSet="/a.jpg 1x, https://x.de/a.jpg 2x" /></picture>',
    [
      '8:10  Fehler  <source> käme von einem fremden Server und verriete ihm die Leser. Setze stattdessen einen Link.',
    ],
  ],
  [
    'a film beside the article',
    '<video src="./film.mp4" controls />',
    [
      '8:1  Fehler  Die Datei `./film.mp4` kommt so nicht auf die Website; nur Bilder dürfen neben dem Beitrag liegen. Lege sie in den Ordner `public`, und beginne ihre Adresse mit /.',
    ],
  ],
  [
    'an image without a description',
    '![](./foto.jpg)',
    [
      '8:1  Fehler  Dem Bild fehlt die Beschreibung. Sage in einem Satz, was zu sehen ist: ![Beschreibung](./bild.jpg), bei <Figure> mit alt="…".',
    ],
  ],
  [
    'a file name as a description',
    '![IMG_1234.jpg](./foto.jpg)',
    [
      '8:1  Fehler  „IMG_1234.jpg“ ist ein Name, keine Beschreibung. Sage in einem Satz, was auf dem Bild zu sehen ist.',
    ],
  ],
  [
    'a word for a description',
    '![Foto](./foto.jpg)',
    [
      '8:1  Fehler  „Foto“ ist ein Name, keine Beschreibung. Sage in einem Satz, was auf dem Bild zu sehen ist.',
    ],
  ],
  [
    'an image elsewhere',
    '![Ein Paket](https://fremd.de/a.jpg)',
    [
      '8:1  Fehler  Das Bild käme von einem fremden Server und verriete ihm die Leser. Lege die Datei neben den Beitrag.',
    ],
  ],
  [
    'an image by reference, whose file would stay behind',
    '![Ein Paket][a]\n\n[a]: ./fort.jpg',
    [
      '8:1  Fehler  So kommt die Bilddatei nicht auf die Website, auch nicht mit <img>. Schreibe ![Beschreibung](./bild.jpg) oder <Figure>.',
    ],
  ],
  [
    'an image that is too large',
    '![Ein Paket](./gross.jpg)',
    [
      '8:1  Hinweis  `./gross.jpg` ist sehr groß: 8000 × 5000 Pixel, 9,3 MB. Verkleinere es auf höchstens 6.000 Pixel und 4 MB; das Magazin zeigt nie mehr.',
    ],
  ],
  [
    'an image that says where it was taken',
    '![Ein Paket](./ort.jpg)',
    [
      '8:1  Fehler  `./ort.jpg` verrät in seinen Angaben, wo es aufgenommen wurde (GPS). Speichere es ohne Standort, etwa mit „Standort entfernen“ im Bildprogramm.',
    ],
  ],
  [
    'an image that is none',
    '![Ein Paket](./kaputt.jpg)',
    [
      '8:1  Fehler  `./kaputt.jpg` ist kein Bild, das sich lesen lässt. Speichere es neu als JPG, PNG oder WebP.',
    ],
  ],
  [
    'a document as an image',
    '![Ein Paket](./liste.pdf)',
    [
      '8:1  Fehler  `./liste.pdf` ist kein Bild, das sich lesen lässt. Speichere es neu als JPG, PNG oder WebP.',
    ],
  ],
  [
    'a main heading',
    '# Titel',
    [
      '8:1  Fehler  Mit einem # steht hier eine zweite Hauptüberschrift. Zwischenüberschriften beginnen mit ##.',
    ],
  ],
  [
    'an empty heading',
    '##',
    [
      '8:1  Fehler  Aus der Überschrift „“ lässt sich keine Adresse bilden. Sie braucht Buchstaben oder Ziffern.',
    ],
  ],
  [
    'a heading that skips a level',
    '## Eins\n\n#### Zwei',
    [
      '10:1  Fehler  Diese Überschrift überspringt eine Ebene; wer sich den Text vorlesen lässt, sucht den fehlenden Teil. Schreibe ### statt ####.',
    ],
  ],
  [
    'a first heading that is too deep',
    '### Eins',
    [
      '8:1  Fehler  Diese Überschrift überspringt eine Ebene; wer sich den Text vorlesen lässt, sucht den fehlenden Teil. Schreibe ## statt ###.',
    ],
  ],
  [
    'two headings of the same name',
    '## Eins\n\n## Eins',
    [
      '10:1  Fehler  Diese Überschrift ergibt dieselbe Adresse #eins wie die in Zeile 8. Formuliere eine von beiden anders.',
    ],
  ],
  [
    'an unbalanced quotation mark',
    'Er sagte "nein und ging.',
    [
      '8:10  Hinweis  Diesem Anführungszeichen fehlt das Gegenstück; es bleibt gerade stehen. Ergänze oder lösche es.',
    ],
  ],
  [
    'a placeholder',
    'Max Mustermann kam.',
    [
      '8:5  Hinweis  „Mustermann“ sieht nach einem Platzhalter aus. Ersetze ihn, bevor der Text erscheint.',
    ],
  ],
  [
    'a law that is gone',
    'Nach § 5 TMG gilt das.',
    [
      '8:10  Fehler  „TMG“ ist veraltet: Das Telemediengesetz gilt seit dem 14. Mai 2024 nicht mehr; das Impressum regelt § 5 DDG. Ist die alte Rechtslage gemeint, schreibe „das frühere …“ davor.',
    ],
  ],
  [
    'a paid link without its mark',
    '[Waage](https://www.amazon.de/dp/B000?tag=a-21)',
    [
      '8:9  Fehler  Für diesen Link zahlt Amazon, und er ist nicht gekennzeichnet. Schreibe ihn als <PaidLink href="…">Text</PaidLink>, oder nimm den bezahlten Zusatz aus der Adresse.',
    ],
  ],
  [
    'a frame from another server',
    'Text.\n\n<iframe src="https://video.example/x"></iframe>',
    [
      '10:1  Fehler  <iframe> ist im Text nicht erlaubt: Es führt etwas aus oder lädt etwas nach und verriete die Leser an andere. Setze stattdessen einen Link.',
    ],
  ],
  [
    'a script',
    '<script>alert(1)</script>',
    [
      '8:1  Fehler  <script> ist im Text nicht erlaubt: Es führt etwas aus oder lädt etwas nach und verriete die Leser an andere. Setze stattdessen einen Link.',
    ],
  ],
  [
    'a video from another server',
    '<video src="https://video.example/x.mp4"></video>',
    [
      '8:1  Fehler  <video> käme von einem fremden Server und verriete ihm die Leser. Setze stattdessen einen Link.',
    ],
  ],
  [
    'code in an attribute of HTML',
    'Ein <span onclick="los()">Wort</span>.',
    ['8:5  Fehler  `onclick` führt Code aus und ist im Text nicht erlaubt. Lösche die Angabe.'],
  ],
  [
    'an image by a path with backslashes',
    '<Figure image=".\\foto.jpg" alt="Eine Hand hält ein Paket." />',
    [
      '8:1  Fehler  `.\\foto.jpg` enthält einen umgekehrten Schrägstrich; im Netz führt das ins Leere. Schreibe ihn mit /, etwa ./bild.jpg.',
    ],
  ],
  [
    'an image on the editor’s own disk',
    '![Eine Hand hält ein Paket.](C:/Bilder/foto.jpg)',
    [
      '8:1  Fehler  `C:/Bilder/foto.jpg` liegt nicht neben dem Beitrag; im Netz führt das ins Leere. Lege das Bild dorthin und schreibe ./bild.jpg.',
    ],
  ],
  [
    'an image of a kind no browser shows',
    '![Eine Hand hält ein Paket.](./scan.tif)',
    [
      '8:1  Fehler  `./scan.tif` ist kein Bild, das sich lesen lässt. Speichere es neu als JPG, PNG oder WebP.',
    ],
  ],
  [
    'an address of an image in braces',
    '<Figure image={"./foto.jpg"} alt="Eine Hand hält ein Paket." />',
    ['8:9  Fehler  Schreibe die Adresse ohne geschweifte Klammern: `image="…"`.'],
  ],
  [
    'a link to code in braces',
    '<PaidLink href={"javascript:alert(1)"}>Text</PaidLink>',
    [
      '8:1  Fehler  Der Link `javascript:alert(1)` führt auf keine Seite. Verlinke eine Adresse mit https://.',
    ],
  ],
  [
    'an image in HTML whose file would stay behind',
    '<img src="./foto.jpg" alt="Eine Hand hält ein Paket." />',
    [
      '8:1  Fehler  So kommt die Bilddatei nicht auf die Website, auch nicht mit <img>. Schreibe ![Beschreibung](./bild.jpg) oder <Figure>.',
    ],
  ],
  [
    'an image with a question mark behind it',
    '![Eine Hand hält ein Paket.](./foto.jpg?x)',
    [
      '8:1  Fehler  `./foto.jpg?x` enthält ein Zeichen, das in Adressen etwas anderes bedeutet (? # %) oder ein Leerzeichen am Rand. Benenne die Datei um, und schreibe den Namen, wie er im Ordner steht.',
    ],
  ],
];

/** Files that are wrong as a whole. */
export const BROKEN_FILES: [name: string, path: string, text: string, expected: string[]][] = [
  [
    'a heading in the HTML of a file without components',
    'articles/x.md',
    `${GOOD}<h4>Sprung</h4>`,
    [
      'articles/x.md:8:1  Fehler  <h4> fehlt im Inhaltsverzeichnis und bekommt keine Sprungmarke. Schreibe Zwischenüberschriften mit `##` und `###`.',
    ],
  ],
  [
    'an empty file',
    'articles/x.mdx',
    '',
    ['1:1  Fehler  Die Datei ist leer. Fülle sie, oder lösche sie.'],
  ],
  [
    'nothing but lines',
    'articles/x.mdx',
    '\n\n',
    ['1:1  Fehler  Die Datei ist leer. Fülle sie, oder lösche sie.'],
  ],
  [
    'no frontmatter',
    'articles/x.mdx',
    'Nur Text.\n',
    [
      '1:1  Fehler  Am Anfang fehlen die Angaben zum Text. Die Datei beginnt mit einer Zeile `---`, dann kommen Felder wie `title: …`, dann wieder `---`.',
    ],
  ],
  [
    'frontmatter without an end',
    'articles/x.mdx',
    '---\ntitle: Ein Beitrag\n',
    [
      '1:1  Fehler  Die Angaben haben kein Ende: Hinter der letzten fehlt eine Zeile, in der nur `---` steht.',
    ],
  ],
  [
    'UTF-16',
    'articles/x.mdx',
    '-\u0000-\u0000-\u0000',
    [
      '1:1  Fehler  Die Datei ist nicht als UTF-8 gespeichert; Umlaute kämen entstellt an. Speichere sie im Editor mit der Kodierung UTF-8.',
    ],
  ],
  [
    'Latin-1',
    'articles/x.mdx',
    'FM@\nGr��e\n',
    [
      '9:3  Fehler  Hier steht ein Zeichen, das beim Speichern verloren ging. Die Datei ist nicht als UTF-8 gespeichert: Speichere sie neu mit der Kodierung UTF-8, und prüfe die Umlaute.',
    ],
  ],
  [
    'a control character',
    'articles/x.mdx',
    'FM@\nEin \u0007 Ton\n',
    [
      '9:5  Fehler  Hier steht ein unsichtbares Steuerzeichen, das in Feeds nicht vorkommen darf. Lösche es und tippe die Stelle neu.',
    ],
  ],
  [
    'line ends of old Macs',
    'articles/x.mdx',
    'FM@Eins\rzwei\n',
    [
      '1:1  Fehler  Die Zeilen enden wie auf alten Macs, was nicht alle Programme lesen. Speichere die Datei mit Zeilenenden LF oder CRLF.',
    ],
  ],
  [
    'an umlaut in a file name',
    'articles/größe.mdx',
    'FM@\nText\n',
    [
      'articles/größe.mdx:1:1  Fehler  Der Dateiname wird zur Adresse und darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten. Benenne sie um in „groesse“ mit derselben Endung.',
    ],
  ],
  [
    'a space in a file name',
    'articles/Mein Text.mdx',
    'FM@\nText\n',
    [
      'articles/Mein Text.mdx:1:1  Fehler  Der Dateiname wird zur Adresse und darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten. Benenne sie um in „mein-text“ mit derselben Endung.',
    ],
  ],
  [
    'a name that Windows keeps for itself',
    'articles/aux.mdx',
    'FM@\nText\n',
    [
      'articles/aux.mdx:1:1  Fehler  Unter Windows kann keine Datei „aux“ heißen; niemand dort könnte die Inhalte holen. Benenne sie um, etwa in „aux-text“ mit derselben Endung.',
    ],
  ],
  [
    'two files of one name',
    'articles/anders.md',
    'FM@\nText\n',
    [
      'articles/anders.md:1:1  Fehler  Die Adresse „anders“ ist schon vergeben: content/articles/anders.mdx. Benenne eine der Dateien um.',
    ],
  ],
  [
    'a page at a taken address',
    'pages/archiv.mdx',
    '---\ntitle: Archiv\ndescription: Ein bis zwei Sätze, die sagen, worum es auf dieser Seite geht.\n---\nText\n',
    [
      'pages/archiv.mdx:1:1  Fehler  Die Adresse /archiv/ gehört schon einer Seite des Magazins. Benenne die Datei um.',
    ],
  ],
  [
    'a topic without a name',
    'tags.yaml',
    'tiktok: { lable: TikTok }\n',
    [
      'tags.yaml:1:9  Fehler  `tiktok.label` fehlt.',
      'tags.yaml:1:11  Fehler  `lable` ist kein Feld. Meinst du `label`?',
    ],
  ],
  [
    'an author of no kind',
    'authors/eva.yaml',
    'name: Eva Beispiel\nkind: mensch\n',
    ['authors/eva.yaml:2:7  Fehler  `kind` kennt nur `person`, `organization`, nicht `mensch`.'],
  ],
  [
    'an empty line before the frontmatter',
    'articles/x.mdx',
    '\nFM@\nText\n',
    ['1:1  Fehler  Vor der ersten Zeile `---` ist Leeres. Die Datei muss mit ihr beginnen.'],
  ],
  [
    'frontmatter after four strokes',
    'articles/x.mdx',
    '----\ntitle: Ein Beitrag\n----\nText\n',
    ['1:1  Fehler  Die erste Zeile muss aus genau drei Strichen bestehen: `---`.'],
  ],
  [
    'two versions that git could not merge',
    'articles/x.mdx',
    'FM@\n<<<<<<< HEAD\nEins.\n=======\nZwei.\n>>>>>>> zweig\n',
    [
      '9:1  Fehler  Hier stehen zwei Fassungen untereinander, die git nicht zusammenführen konnte. Behalte eine, und lösche die Zeilen mit `<<<<<<<`, `=======` und `>>>>>>>`.',
    ],
  ],
  [
    'umlauts that were encoded twice',
    'articles/x.mdx',
    'FM@\nDie HÃ¤ndler.\n',
    [
      '9:6  Fehler  Hier sind Umlaute oder Anführungszeichen entstellt: Die Datei wurde mit falscher Kodierung geöffnet und so gespeichert. Nimm die ursprüngliche Datei, oder tippe die Zeichen neu.',
    ],
  ],
  [
    'a list of topics that cannot be read, named once',
    'tags.yaml',
    'tiktok: { label: TikTok }\n  x: { label: X }\n',
    [
      'tags.yaml:2:1  Fehler  Die Einrückung passt nicht zur Angabe darüber. Gleichrangige Felder beginnen in derselben Spalte.',
    ],
  ],
];
