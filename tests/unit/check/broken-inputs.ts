import { DESCRIPTION_PLACEHOLDER } from '../../../src/schema/limits.ts';
import { frontmatter } from './make-content.ts';

/** Stands for a whole and good frontmatter in the files below. */
export const GOOD = 'FM@';

const shortTitled = (title: string) =>
  `${frontmatter().replace(/^title: .*/m, `title: ${title}`)}Text.\n`;

/** What an editor mistyped in the frontmatter, from line 7. */
export const BROKEN_FRONTMATTER: [name: string, lines: string, ...expected: string[]][] = [
  [
    'a colon in a title',
    'kicker: Warum: darum',
    'yaml-syntax@7:9 Ein Doppelpunkt im Text wird als neues Feld gelesen. Setze den ganzen Text in Anführungszeichen.',
  ],
  [
    'typographic quotation marks around a text with a colon',
    'kicker: „Warum: darum“',
    'yaml-syntax@7:9 Typografische Anführungszeichen begrenzen hier keinen Text. Setze außen gerade: "…"; innen bleiben sie.',
  ],
  ['a typographic quotation mark before a colon', 'kicker: “Warum”: darum', 'yaml-syntax@7:9'],
  [
    'a tab in front of a field',
    '\tkicker: Warum',
    'yaml-syntax@7:1 Eingerückt wird mit Leerzeichen, nicht mit Tabulatoren. Ersetze den Tabulator durch zwei Leerzeichen.',
  ],
  ['a tab inside a block', 'series:\n\tid: a', 'yaml-syntax@8:1'],
  [
    'no space after a colon',
    'kicker:Warum',
    'yaml-syntax@7:1 Hinter dem Doppelpunkt fehlt ein Leerzeichen: `kicker: …`.',
  ],
  [
    'a field without a colon',
    'kicker Warum',
    'yaml-syntax@7:1 Hier fehlt ein Doppelpunkt mit Leerzeichen hinter dem Feldnamen, oder ein Text ist umbrochen. Setze Texte in Anführungszeichen.',
  ],
  [
    'an unclosed quotation mark',
    'kicker: "Warum',
    'yaml-syntax@7:9 Ein Anführungszeichen oder eine Klammer wird nicht geschlossen.',
  ],
  ['an unclosed single quotation mark', "kicker: 'Warum", 'yaml-syntax@7:9'],
  [
    'text after a closing quotation mark',
    'kicker: "Warum" und wie',
    "yaml-syntax@7:17 Hinter dem schließenden Anführungszeichen geht die Zeile weiter. Stehen innen Anführungszeichen, setze außen einfache: '…'.",
  ],
  ['quotation marks inside quotation marks', 'kicker: "Das "Warum" der Sache"', 'yaml-syntax@7:15'],
  [
    'a backslash in quotation marks',
    'kicker: "a\\q"',
    "yaml-syntax@7:11 Ein umgekehrter Schrägstrich hat in doppelten Anführungszeichen eine eigene Bedeutung. Setze einfache: '…'.",
  ],
  ['an unclosed list', 'related: [a', 'yaml-syntax@7:10'],
  [
    'two commas in a list',
    'related: [a,, b]',
    'yaml-syntax@7:13 Diese Zeile ist nicht zu lesen. Ein Feld steht als `name: Wert`; Texte mit Sonderzeichen gehören in Anführungszeichen.',
  ],
  ['a bracket too many', 'related: [a, b]]', 'yaml-syntax@7:16'],
  [
    'a field that occurs twice',
    'tags: [tiktok]',
    'duplicate-field@7:1 Dieses Feld steht zweimal da. Lösche eines davon.',
  ],
  [
    'an indented field',
    'kicker: Warum\n  asOf: 2020',
    'yaml-syntax@8:3 Die Einrückung passt nicht zur Angabe darüber. Gleichrangige Felder beginnen in derselben Spalte.',
  ],
  [
    'an indented field under a comment',
    'kicker: Warum\n# Stand des Wissens\n  asOf: 2020',
    'yaml-syntax@9:3',
  ],
  ['an indented field under an empty line', 'kicker: Warum\n\n  asOf: 2020', 'yaml-syntax@9:3'],
  ['an indented field under a line of spaces', 'kicker: Warum\n \n  asOf: 2020', 'yaml-syntax@9:3'],
  ['a block with uneven indentation', 'series:\n  id: a\n   part: 1', 'yaml-syntax@9:4'],
  [
    'an at sign at the beginning',
    'kicker: @warenstrom',
    'yaml-syntax@7:9 Ein Text darf nicht mit „@“ beginnen; das Zeichen hat hier eine eigene Bedeutung. Setze ihn in Anführungszeichen.',
  ],
  ['a percent sign at the beginning', 'kicker: % mehr', 'yaml-syntax@7:9'],
  ['an asterisk at the beginning', 'kicker: *wichtig', 'yaml-syntax@7:9'],
  ['an exclamation mark at the beginning', 'kicker: !wichtig neu', 'yaml-syntax@7:9'],
  [
    'an exclamation mark with a space',
    'kicker: ! Achtung',
    'yaml-syntax@7:11 Ein `!` oder `&` am Anfang hat hier eine eigene Bedeutung; das Wort dahinter fiele weg. Setze den ganzen Text in Anführungszeichen.',
  ],
  ['an ampersand at the beginning', 'kicker: &Söhne im Handel', 'yaml-syntax@7:16'],
  ['a dash at the beginning', 'kicker: - Warum', 'yaml-syntax@7:9'],
  [
    'a line of dashes',
    'kicker: Warum\n----',
    'invalid-fence@8:1 Eine Zeile in den Angaben beginnt wie ihr Ende. Am Zeilenanfang steht `---` nur allein, hinter der letzten Angabe.',
  ],
  [
    'an unknown field',
    'kiker: Warum',
    'unknown-field@7:1 `kiker` ist kein Feld. Meinst du `kicker`?',
  ],
  [
    'a German field name',
    'untertitel: Warum',
    'unknown-field@7:1 `untertitel` ist kein Feld. Möglich sind `kicker`, `updatedAt`, `asOf`, `pinned`, `draft`, `cover`, `related`, `series`, `sources`, `corrections`, `advertising`, `ai`, `editorial`, `aliases`, `check`.',
  ],
  ['a German field name for which there is one', 'Dachzeile: Warum', 'unknown-field@7:1'],
  [
    'neighbouring words for the fields of a source',
    'sources: [{ name: Amt, link: "https://amt.de", verlag: Amt, jahr: 2020 }]',
    'missing-field@7:11 `title` im 1. Eintrag von `sources` fehlt.',
    'unknown-field@7:13',
    'unknown-field@7:24',
    'unknown-field@7:48',
    'unknown-field@7:61',
  ],
  ['a field in capital letters', 'Kicker: Warum', 'unknown-field@7:1'],
  [
    'an unknown field in a block',
    'series: { id: a, part: 1, teil: 2 }',
    'unknown-field@7:27 `teil` ist kein Feld. `part` steht schon da; lösche eines von beiden.',
  ],
  [
    'an empty field',
    'kicker:',
    'missing-field@7:8 `kicker` ist leer. Lösche die Zeile, oder fülle sie aus.',
  ],
  [
    'a list instead of a text',
    'kicker: [a]',
    'invalid-field@7:9 `kicker` muss ein Text sein, ist aber eine Liste.',
  ],
  [
    'a text instead of a list',
    'related: a',
    'invalid-field@7:10 `related` muss eine Liste sein, etwa `[a]`, ist aber `a`.',
  ],
  [
    'a number instead of a text',
    'kicker: 2020',
    'invalid-field@7:9 `kicker` muss ein Text sein, ist aber `2020`.',
  ],
  [
    'a text that is too short',
    'kicker: a',
    'invalid-field@7:9 `kicker` ist zu kurz: mindestens 2 Zeichen, jetzt 1.',
  ],
  [
    'a year that lacks two digits',
    'updatedAt: 0026-11-20',
    'invalid-field@7:12 `updatedAt` nennt das Jahr 26. Schreibe es mit allen vier Ziffern, etwa 2026.',
  ],
  [
    'a day that does not exist',
    'updatedAt: 2026-02-31',
    'invalid-field@7:12 `updatedAt` nennt einen Tag, den es nicht gibt: den 31.2.2026. Prüfe Tag und Monat.',
  ],
  ['a German day that does not exist', 'updatedAt: 31.02.2027', 'invalid-field@7:12'],
  [
    'a German date',
    'updatedAt: 1.12.2026',
    'invalid-field@7:12 `updatedAt` steht in der falschen Reihenfolge. Schreibe `2026-12-01`.',
  ],
  [
    'a date without zeros',
    'updatedAt: 2026-12-1',
    'invalid-field@7:12 `updatedAt` hat nicht die richtige Form. Schreibe `2026-12-01`.',
  ],
  [
    'a month that does not exist',
    'updatedAt: 2026-13-01',
    'invalid-field@7:12 `updatedAt` nennt den Monat 13, aber es gibt nur zwölf.',
  ],
  [
    'a clock time without a zone',
    'updatedAt: 2026-12-01 08:00',
    'invalid-field@7:12 `updatedAt` braucht zur Uhrzeit die Zeitzone. Schreibe `2026-12-01T08:00:00+01:00`.',
  ],
  [
    'a date in words',
    'updatedAt: morgen',
    'invalid-field@7:12 `updatedAt` muss ein Datum im Kalender sein, etwa 2026-11-21, oder ein Zeitpunkt mit Zeitzone, etwa 2026-11-21T08:00:00+01:00.',
  ],
  [
    'a change before the publication',
    'updatedAt: 2026-11-01',
    'invalid-field@7:12 `updatedAt` liegt vor `publishedAt`. Eine Änderung kommt nach der Veröffentlichung.',
  ],
  [
    'a wrong choice',
    'advertising: { kind: werbung, client: Verlag }',
    'invalid-field@7:22 `advertising.kind` kennt nur `anzeige`, `affiliate`, `bereitgestellt`, `eigenwerbung`, nicht `werbung`.',
  ],
  [
    'advertising without a client',
    'advertising: { kind: anzeige }',
    'missing-field@7:14 `advertising.client` fehlt. Bei Werbung muss der Auftraggeber genannt werden (§ 22 MStV).',
  ],
  [
    '`ja` instead of `true`',
    'draft: ja',
    'invalid-field@7:8 `draft` muss `true` oder `false` sein, ist aber `ja`.',
  ],
  [
    'a part that is no number',
    'series: { id: a, part: eins }',
    'invalid-field@7:24 `series.part` muss eine Zahl sein, ist aber `eins`.',
  ],
  [
    'a related article that does not exist',
    'related: [nirgendwo]',
    'unknown-article@7:11 Den Beitrag `nirgendwo` gibt es nicht. Es gibt: `anders`, `x`',
  ],
  [
    'a reviewer who does not exist',
    'ai: { reviewedBy: redaktoin }',
    'unknown-author@7:19 Autor oder Autorin `redaktoin` gibt es nicht. Meinst du `redaktion`?',
  ],
  [
    'a cover without a file',
    'cover: { image: ./fort.jpg, alt: Ein Paket am Tor }',
    'missing-image@7:17 Die Bilddatei `./fort.jpg` gibt es nicht. Meinst du `ort.jpg`? Sonst lege sie neben diese Datei.',
  ],
  [
    'a cover without a description',
    'cover: { image: ./foto.jpg }',
    'missing-field@7:8 `cover.alt` fehlt. Beschreibe in einem Satz, was zu sehen ist, oder setze `decorative: true`, wenn das Bild nur schmückt.',
  ],
  [
    'a file name as the description of a cover',
    'cover: { image: ./foto.jpg, alt: IMG_1234.jpg }',
    'name-as-alt@7:17 „IMG_1234.jpg“ ist ein Name, keine Beschreibung. Sage in einem Satz, was auf dem Bild zu sehen ist.',
  ],
  [
    'its own name as an alias',
    'aliases: [x]',
    'taken-alias@7:11 `x` ist der jetzige Name dieses Beitrags. Lösche den Eintrag.',
  ],
  [
    'its own name as an alias after the first',
    'aliases: [alt, x]',
    'taken-alias@7:16 `x` ist der jetzige Name dieses Beitrags. Lösche den Eintrag.',
  ],
  [
    'an alias in percent signs',
    'aliases: ["fr%C3%BCher"]',
    'invalid-field@7:11 Der 1. Eintrag von `aliases` darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten, etwa `frueher`.',
  ],
  [
    'an alias twice',
    'aliases: [alt, alt]',
    'duplicate-alias@7:16 `alt` steht zweimal da. Lösche einen der Einträge.',
  ],
  [
    'an alias twice, once as a path',
    'aliases: [alt, /artikel/alt/]',
    'duplicate-alias@7:16 `/artikel/alt/` steht zweimal da. Lösche einen der Einträge.',
  ],
  [
    'an old path that is a page of the magazine',
    'aliases: [/suche]',
    'taken-alias@7:11 `/suche` kann nicht weiterleiten: Diese Adresse gehört dem Magazin. Lösche den Eintrag.',
  ],
  [
    'an old path twice, once with a slash at the end',
    'aliases: [/2021/alt, /2021/alt/]',
    'duplicate-alias@7:22 `/2021/alt/` steht zweimal da. Lösche einen der Einträge.',
  ],
  [
    'an alias that is an article',
    'aliases: [anders]',
    'taken-alias@7:11 `anders` kann nicht weiterleiten: So heißt content/articles/anders.mdx. Lösche den Eintrag, oder benenne eine der Dateien um.',
  ],
  [
    'a source without a URL scheme',
    'sources: [{ title: Amt, url: www.amt.de }]',
    'invalid-field@7:30 `url` im 1. Eintrag von `sources` muss eine vollständige Adresse sein, etwa https://www.beispiel.de/seite.',
  ],
  [
    'several errors at once',
    'kiker: a\nrelated: [nirgendwo]\nupdatedAt: 1.1.2020',
    'unknown-field@7:1',
    'unknown-article@8:11',
    'invalid-field@9:12',
  ],
  [
    'a focus of a cover in other words',
    'cover: { image: ./foto.jpg, alt: Eine Hand hält ein Paket., credit: Eva, focus: oben unten }',
    'invalid-field@7:81 `cover.focus` muss sagen, wo das Wichtige ist: `oben`, `unten`, `links`, `rechts`, `mitte`, zwei davon wie `oben links`, oder Prozent von links und von oben wie `[30, 20]`.',
  ],
  [
    'a drawing as cover',
    'cover: { image: ./zeichnung.svg, alt: Ein Dreieck zeigt nach oben. }',
    'unreadable-image@7:17 `./zeichnung.svg` taugt hier nicht, weil Feeds, Karten und Suchmaschinen ein Foto brauchen. Speichere es als JPG, PNG oder WebP.',
  ],
  [
    'a boolean in quotation marks',
    'draft: "true"',
    'invalid-field@7:8 `draft` muss ohne Anführungszeichen stehen: `true`.',
  ],
  ['a file name instead of an article’s slug', 'related: [anders.mdx]', 'invalid-field@7:11'],
  [
    'a comment that cuts a text off',
    'kicker: Platz #1 im Handel',
    'cut-off-text@7:15 Ab ` #` gilt der Rest der Zeile als Bemerkung und erscheint nicht. Gehört er zum Text, setze den ganzen Text in Anführungszeichen.',
  ],
  [
    'a cover written as a URL',
    'cover: { image: "./mein%20foto.jpg", alt: Eine Hand hält ein Paket. }',
    'invalid-image-path@7:17 `./mein%20foto.jpg` enthält ein Zeichen, das in Adressen etwas anderes bedeutet (? # %) oder ein Leerzeichen am Rand. Benenne die Datei um, und schreibe den Namen, wie er im Ordner steht.',
  ],
  [
    'a control character written as a number',
    'kicker: "Null\\x01Byte"',
    'control-character@7:9 Hier steht ein unsichtbares Steuerzeichen, das in Feeds nicht vorkommen darf. Lösche es und tippe die Stelle neu.',
  ],
  [
    'a kicker without letters',
    'kicker: "\u200b\u200b\u200b"',
    'invalid-field@7:9 `kicker` braucht Buchstaben oder Ziffern.',
  ],
];

/** Errors and hints in the text, from line 8. */
export const BROKEN_TEXTS: [name: string, text: string, ...expected: string[]][] = [
  [
    'a less-than sign before a number',
    'Das sind <5 Prozent.',
    'mdx-syntax@8:10 Ein Kleiner-Zeichen beginnt in MDX einen Baustein, und dieser ist nicht zu lesen. Im Text wird es `&lt;` geschrieben, oder „weniger als“.',
  ],
  ['an arrow', 'Der Umsatz <- wichtig', 'mdx-syntax@8:12'],
  [
    'a URL in angle brackets',
    'Siehe <https://magazin.de>.',
    'mdx-syntax@8:7 Adressen in spitzen Klammern kennt MDX nicht. Schreibe `[Text](Adresse)`.',
  ],
  ['a mail address in angle brackets', 'An <post@magazin.de> schreiben.', 'mdx-syntax@8:4'],
  [
    'a comment as in HTML',
    '<!-- später -->',
    'mdx-syntax@8:1 Bemerkungen wie in HTML kennt MDX nicht. Schreibe `{/* Bemerkung */}`; Leser sehen sie nicht.',
  ],
  [
    'a brace',
    'Der Platz {Name} bleibt frei.',
    'code-in-text@8:11 In geschweiften Klammern steht hier Code. Erlaubt sind nur feste Werte: Texte in Anführungszeichen, Zahlen, Listen. Eine Klammer im Text wird `&#123;` und `&#125;` geschrieben.',
  ],
  [
    'an open brace',
    'Der Platz {Name bleibt frei.',
    'mdx-syntax@8:11 Diese geschweifte Klammer wird nicht geschlossen. Im Text wird sie `&#123;` geschrieben.',
  ],
  ['code in a brace', 'Es sind {1 + 1} Teile.', 'code-in-text@8:9'],
  [
    'broken code in a brace',
    'Es sind {eins zwei} Teile.',
    'mdx-syntax@8:15 Eine geschweifte Klammer beginnt in MDX Code, und dieser ist nicht zu lesen. Im Text wird sie `&#123;` und `&#125;` geschrieben.',
  ],
  [
    'a number with a comma in a chart',
    '<BarChart title="Umsatz" data={[{ label: \'Paket\', value: 12,5 }]} unit="Euro" />',
    'mdx-syntax@8:63 `data` ist so nicht zu lesen. Erlaubt sind feste Werte: Texte in geraden Anführungszeichen, Zahlen mit Punkt statt Komma; zwischen den Einträgen einer Liste stehen Kommas.',
  ],
  [
    'a value of a component that is never closed',
    '<Note title={eins zwei}>\n\nText.\n\n</Note>',
    'mdx-syntax@8:19',
  ],
  [
    'an unclosed component',
    '<Note>\n\nText',
    'mdx-syntax@8:1 Der Baustein <Note> wird nicht geschlossen. Schließe ihn mit `</Note>`, oder schreibe `<Note … />`, wenn nichts darin steht.',
  ],
  [
    'a component that ends without a beginning',
    'Text\n\n</Note>',
    'mdx-syntax@10:1 Hier endet <Note>, ohne begonnen zu haben. Lösche </Note>, oder setze <Note> davor.',
  ],
  [
    'components that cross',
    '<Note>\n\n<PullQuote>\n\nText\n\n</Note>\n\n</PullQuote>',
    'mdx-syntax@14:1 Hier endet <Note>, aber zuletzt begann <PullQuote> in Zeile 10. Schließe zuerst </PullQuote>: Bausteine dürfen sich nicht überkreuzen.',
  ],
  [
    'a component unclosed in its paragraph',
    'Text <Note>mit Rand',
    'mdx-syntax@8:6 Der Baustein <Note> wird nicht in demselben Absatz geschlossen. Setze `<Note>` und `</Note>` je in eine eigene Zeile mit Leerzeilen darum. Ist das Zeichen „<“ gemeint, schreibe `&lt;`.',
  ],
  ['a component that ends behind a text', '<Note>\n\nText</Note>', 'mdx-syntax@10:5'],
  [
    'a component around two paragraphs without empty lines',
    '<PullQuote>Eins\n\nZwei</PullQuote>',
    'mdx-syntax@8:1',
  ],
  [
    'a line break as in HTML',
    'Eins <br> zwei',
    'mdx-syntax@8:6 <br> muss sich selbst schließen. Schreibe `<br />`.',
  ],
  [
    'typographic quotation marks in a component',
    '<Note title=„Gut“>\n\nText\n\n</Note>',
    'mdx-syntax@8:1 Die Angaben in diesem Baustein sind nicht zu lesen. Jeder Wert steht in geraden Anführungszeichen: `title="Gut zu wissen"`.',
  ],
  ['a value without quotation marks', '<Note title=Gut>\n\nText\n\n</Note>', 'mdx-syntax@8:1'],
  [
    'the mark of a source without a name',
    'Satz.<Source id="studie" />',
    'unknown-source@8:6 Unter `sources` heißt keine Quelle `studie`. Gib einer Quelle unter `sources` die Zeile `id: studie`.',
  ],
  ['a mark without the name of a source', 'Satz.<Source />', 'missing-property@8:6'],
  [
    'a mistyped component',
    '<Notiz>Text</Notiz>',
    'unknown-component@8:1 Den Baustein <Notiz> gibt es nicht. Meinst du <Note>?',
  ],
  [
    'an unknown component',
    '<Karussell />',
    'unknown-component@8:1 Den Baustein <Karussell> gibt es nicht. Es gibt: BarChart, Contact, DataProtectionAuthority, DataProtectionOfficer, Figure, Gallery, Hosting, HostingTransfer, LogRetention, Note, PaidLink, Publisher, PullQuote, Source, Video, VideoProviders.',
  ],
  [
    'a component in small letters',
    '<note>Text</note>',
    'unknown-component@8:1 Bausteine beginnen mit einem Großbuchstaben: <Note>, nicht <note>.',
  ],
  [
    'a mistyped property',
    '<Note titel="Gut">Text</Note>',
    'unknown-property@8:7 <Note>: `titel` ist kein Feld. Meinst du `title`?',
  ],
  [
    'an unknown property',
    '<Note farbe="rot">Text</Note>',
    'unknown-property@8:7 <Note>: `farbe` ist kein Feld. Möglich ist `title`.',
  ],
  [
    'a property of a component that has none',
    '<Hosting name="Anbieter" />',
    'unknown-property@8:10 <Hosting>: `name` ist kein Feld. Lösche die Angabe.',
  ],
  [
    'a property that occurs twice',
    '<Note title="a" title="b">Text</Note>',
    'duplicate-property@8:7 `title` steht in <Note> zweimal. Lösche eine der Angaben.',
  ],
  ['an empty property', '<Note title={}>Text</Note>', 'invalid-property@8:7'],
  ['code in a property', '<Note title={titel}>Text</Note>', 'invalid-property@8:7'],
  [
    'all properties at once',
    '<Note {...alles}>Text</Note>',
    'code-in-text@8:1 In der Klammer steht Code. Schreibe jede Angabe einzeln, etwa `title="Gut zu wissen"`.',
  ],
  [
    'a chart without data',
    '<BarChart title="Umsatz" />',
    'missing-property@8:1 <BarChart>: `data` fehlt.',
  ],
  [
    'a chart with a decimal comma',
    '<BarChart title="Umsatz" data={[{ label: "a", value: "1,5" }]} />',
    'invalid-property@8:26 <BarChart>: `value` im 1. Eintrag von `data` muss eine Zahl sein, ist aber `1,5`.',
  ],
  [
    'a chart with a negative bar',
    '<BarChart title="Umsatz" data={[{ label: "a", value: -1 }]} />',
    'invalid-property@8:26 <BarChart>: `value` im 1. Eintrag von `data` darf nicht kleiner sein als 0.',
  ],
  [
    'a chart with an unknown field',
    '<BarChart title="Umsatz" data={[{ label: "a", wert: 1 }]} />',
    'missing-property@8:26 <BarChart>: `value` im 1. Eintrag von `data` fehlt.',
    'unknown-property@8:26',
  ],
  [
    'text inside a chart',
    '<BarChart title="Umsatz" data={[{ label: "a", value: 1 }]}>Text</BarChart>',
    'text-in-component@8:1 <BarChart> hat keinen Text zwischen den Klammern; er ginge verloren. Schließe den Baustein mit `/>` und setze den Text daneben.',
  ],
  [
    'a line that begins with import',
    'import ist teuer geworden.',
    'import-line@8:1 Eine Zeile, die mit `import` oder `export` beginnt, hält MDX für Code. Bausteine brauchen das nicht: Lösche die Zeile; gehört sie zum Text, beginne sie mit einem anderen Wort.',
  ],
  ['a line that begins with export', 'export const a = 1', 'import-line@8:1'],
  [
    'two errors of MDX',
    'Erst <5, dann\n\nnoch {eins zwei} hier.',
    'mdx-syntax@8:6',
    'mdx-syntax@10:12',
  ],
  [
    'an error of MDX and a dead link',
    'Erst <5.\n\n[Weiter](/nirgends/)',
    'mdx-syntax@8:6',
    'dead-link@10:1 Der Link `/nirgends/` führt ins Leere. Prüfe die Adresse; Entwürfe und geplante Beiträge gibt es noch nicht.',
  ],
  [
    'a dead link',
    '[Weiter](/artikel/ander/)',
    'dead-link@8:1 Der Link `/artikel/ander/` führt ins Leere. Meinst du `/artikel/anders/`?',
  ],
  [
    'a link without the last slash',
    '[Weiter](/artikel/anders)',
    'dead-link@8:1 Der Link `/artikel/anders` führt ins Leere. Es fehlt der Schrägstrich am Ende: `/artikel/anders/`.',
  ],
  [
    'a dead anchor',
    '## Ziel\n\n[Weiter](#zeil)',
    'dead-anchor@10:1 Die Sprungmarke `#zeil` gibt es in diesem Text nicht. Meinst du `#ziel`?',
  ],
  [
    'a dead anchor elsewhere',
    '[Weiter](/artikel/anders/#zeil)',
    'dead-anchor@8:1 Die Sprungmarke `#zeil` gibt es auf /artikel/anders/ nicht. Meinst du `#ziel`?',
  ],
  [
    'a link to a former name',
    '[Weiter](/artikel/frueher/)',
    'former-name@8:1 Der Link `/artikel/frueher/` nimmt den früheren Namen des Beitrags; Leser würden umgeleitet. Schreibe `/artikel/anders/`.',
  ],
  ['a link to a former name in percent signs', '[Weiter](/artikel/fr%75eher/)', 'former-name@8:1'],
  [
    'a link with a percent sign that stands for nothing',
    '[Weiter](/artikel/100%ig/)',
    'invalid-link@8:1 Der Link `/artikel/100%ig/` enthält ein Prozentzeichen, das für kein Zeichen steht; er führt ins Leere. Ist es selbst gemeint, schreibe `%25`, sonst lösche es.',
  ],
  [
    'a link to a file',
    '[Weiter](anders.mdx)',
    'relative-link@8:1 Der Link `anders.mdx` beginnt weder mit / noch mit https://. Innerhalb des Magazins heißt er etwa /artikel/name-der-datei/.',
  ],
  [
    'a link to a file on the editor’s own disk',
    '[Weiter](C:/Texte/anders.mdx)',
    'relative-link@8:1',
  ],
  [
    'a link with a mistyped beginning',
    '[Weiter](htps://magazin.de/)',
    'invalid-link@8:1 Der Link `htps://magazin.de/` hat einen Tippfehler am Anfang. Meinst du `https://`?',
  ],
  [
    'a link to a name with two dots',
    '[Weiter](https://magazin..de/)',
    'invalid-link@8:1 Der Link `https://magazin..de/` ist keine gültige Adresse. Kopiere sie noch einmal aus der Adresszeile des Browsers.',
  ],
  [
    'a link without https',
    '[Weiter](www.magazin.de)',
    'invalid-link@8:1 Dem Link `www.magazin.de` fehlt der Anfang. Schreibe `https://www.magazin.de`.',
  ],
  [
    'a link with one slash',
    '[Weiter](https:/magazin.de)',
    'invalid-link@8:1 Der Link `https:/magazin.de` hat einen Tippfehler am Anfang. Nach `https:` kommen zwei Schrägstriche und der Name der Website.',
  ],
  ['a link to no host', '[Weiter](https://magazin)', 'invalid-link@8:1'],
  [
    'an unencrypted link',
    '[Weiter](http://magazin.de/)',
    'insecure-link@8:1 Der Link `http://magazin.de/` ist unverschlüsselt; Browser warnen davor. Prüfe, ob es die Seite mit `https://` gibt.',
  ],
  [
    'a space in a URL',
    '[Weiter](https://magazin.de/ein text)',
    'link-with-space@8:1 In dieser Adresse steht ein Leerzeichen; deshalb ist das weder Link noch Bild. Lösche es, oder schreibe `%20`.',
  ],
  ['a space in the name of an image', '![](Foto 1.jpg)', 'link-with-space@8:1'],
  [
    'a space before a URL',
    '[Weiter] (https://magazin.de/)',
    'link-with-space@8:1 Zwischen `]` und `(` steht ein Leerzeichen; deshalb ist das weder Link noch Bild. Lösche es.',
  ],
  [
    'a link that runs code',
    '[Weiter](javascript:alert(1))',
    'unsafe-link@8:1 Der Link `javascript:alert(1)` führt auf keine Seite. Verlinke eine Adresse mit https://.',
  ],
  [
    'a broken mail address',
    '[Weiter](mailto:redaktion)',
    'invalid-link@8:1 `mailto:redaktion` ist keine E-Mail-Adresse. Schreibe etwa `mailto:redaktion@magazin.de`.',
  ],
  ['an image that does not exist', '![Ein Paket](./fort.jpg)', 'missing-image@8:1'],
  [
    'a heading in HTML',
    '<h4>Sprung</h4>',
    'html-heading@8:1 <h4> fehlt im Inhaltsverzeichnis und bekommt keine Sprungmarke. Schreibe Zwischenüberschriften mit `##` und `###`.',
  ],
  [
    'a directive of the site generator on an element',
    '<div set:html="<b>neu</b>">x</div>',
    'active-html@8:1 `set:html` führt Code aus und ist im Text nicht erlaubt. Lösche die Angabe.',
  ],
  [
    'a style',
    '<div style="color:red">x</div>',
    'inline-style@8:1 `style` wirkt auf der Website nicht: Ihre Sicherheitsregeln verbieten Gestaltung im Text. Lösche die Angabe.',
  ],
  [
    'paint that loads a picture',
    '<rect fill="url(https://x.de/a.svg)">x</rect>',
    'third-party-request@8:1 `fill` lädt oder sendet hier etwas und verriete die Leser an andere. Lösche die Angabe.',
  ],
  [
    'a link that tells another server',
    '<a href="https://magazin.de/" ping="https://x.de">x</a>',
    'third-party-request@8:1',
  ],
  [
    'pictures of another server in another spelling',
    '<picture><source srcSet="/a.jpg 1x, https://x.de/a.jpg 2x" /></picture>',
    'third-party-request@8:10 <source> käme von einem fremden Server und verriete ihm die Leser. Setze stattdessen einen Link.',
  ],
  [
    'a video of an unknown provider',
    '<Video url="https://www.dailymotion.com/video/x8abcde" title="Am Packtisch" />',
    'invalid-video@8:1 Von `https://www.dailymotion.com/video/x8abcde` zeigt <Video> nichts. Es kennt YouTube, TikTok, Vimeo, Instagram, PeerTube und Mastodon, und eigene Filme neben dem Beitrag (./film.mp4). Kopiere die Adresse des einzelnen Videos aus dem Browser, mit https:// am Anfang; bei anderen Anbietern setze einen Link.',
  ],
  [
    'a video by a shortened address',
    '<Video url="https://vm.tiktok.com/ZGeAbCdEf/" title="Am Packtisch" />',
    'invalid-video@8:1 `https://vm.tiktok.com/ZGeAbCdEf/` ist eine Kurzadresse, die das Video nicht nennt. Öffne sie im Browser, und kopiere die Adresse von dort.',
  ],
  [
    'a script as a video',
    '<Video url="javascript:alert(1)//youtu.be/dQw4w9WgXcQ" title="Am Packtisch" />',
    'invalid-video@8:1',
  ],
  [
    'a film in another format',
    '<Video url="./film.mov" title="Am Packtisch" />',
    'invalid-video@8:1 `./film.mov` ist kein Film, der sich zeigen lässt. Er liegt als MP4 neben dem Beitrag oder in dessen Ordner, und der Name besteht aus Buchstaben ohne Umlaute, Ziffern und Bindestrichen: ./film.mp4.',
  ],
  [
    'a film without its folder',
    '<Video url="film.mp4" title="Am Packtisch" />',
    'invalid-video@8:1',
  ],
  [
    'a film in another folder',
    '<Video url="./../film.mp4" title="Am Packtisch" />',
    'invalid-video@8:1',
  ],
  [
    'captions in another format',
    '<Video url="./film.mp4" captions="./film.srt" title="Am Packtisch" />',
    'missing-film@8:1',
    'invalid-video@8:1 `./film.srt` sind keine Untertitel. Sie liegen als WebVTT neben dem Beitrag: ./film.vtt.',
  ],
  [
    'a film that does not exist',
    '<Video url="./film.mp4" captions="./film.vtt" title="Am Packtisch" />',
    'missing-film@8:1 Die Datei `./film.mp4` gibt es nicht. Lege sie neben diesen Beitrag, oder verbessere den Namen; große und kleine Buchstaben zählen.',
    'missing-film@8:1 Die Datei `./film.vtt` gibt es nicht. Lege sie neben diesen Beitrag, oder verbessere den Namen; große und kleine Buchstaben zählen.',
  ],
  [
    'a video without a title',
    '<Video url="https://youtu.be/dQw4w9WgXcQ" />',
    'missing-property@8:1 <Video>: `title` fehlt.',
  ],
  [
    'the frame of a video',
    '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?start=5"></iframe>',
    'active-html@8:1 <iframe> ist im Text nicht erlaubt: Es lädt eine fremde Seite und verriete die Leser an sie. Für Videos und Beiträge gibt es `<Video url="https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=5" title="Was zu sehen ist" />`: Es lädt erst nach einem Klick. Sonst setze einen Link.',
  ],
  [
    'a film beside the article',
    '<video src="./film.mp4" controls />',
    'unpublished-file@8:1 Die Datei `./film.mp4` kommt so nicht auf die Website. Bilder zeigt <Figure>, Filme <Video>; anderes gehört in den Ordner `public`, mit einer Adresse, die mit / beginnt.',
  ],
  [
    'an image without a description',
    '![](./foto.jpg)',
    'missing-alt@8:1 Dem Bild fehlt die Beschreibung. Sage in einem Satz, was zu sehen ist: ![Beschreibung](./bild.jpg), bei <Figure> mit alt="…".',
  ],
  ['a file name as a description', '![IMG_1234.jpg](./foto.jpg)', 'name-as-alt@8:1'],
  ['a word for a description', '![Foto](./foto.jpg)', 'name-as-alt@8:1'],
  [
    'a proposed description left as it is',
    '![Was auf dem Bild zu sehen ist.](./foto.jpg)',
    'name-as-alt@8:1',
  ],
  [
    'an image elsewhere',
    '![Ein Paket](https://fremd.de/a.jpg)',
    'third-party-request@8:1 Das Bild käme von einem fremden Server und verriete ihm die Leser. Lege es neben diese Datei.',
  ],
  [
    'an image by reference, whose file would stay behind',
    '![Ein Paket][a]\n\n[a]: ./fort.jpg',
    'invalid-image-path@8:1 So kommt die Bilddatei nicht auf die Website, auch nicht mit <img>. Schreibe ![Beschreibung](./bild.jpg) oder <Figure>.',
  ],
  [
    'an image that is too large',
    '<Figure image="./gross.jpg" alt="Ein Paket" credit="Eva" />',
    'large-image@8:1 `./gross.jpg` ist sehr groß: 8000 × 5000 Pixel, 9,3 MB. Verkleinere es auf höchstens 6.000 Pixel und 4 MB; das Magazin zeigt nie mehr. Das geht auch so: npm run image -- --replace content/articles/gross.jpg',
  ],
  [
    'an image that says where it was taken',
    '![Ein Paket](./ort.jpg)',
    'image-location@8:1 `./ort.jpg` verrät in seinen Angaben, wo es aufgenommen wurde (GPS). So verschwinden sie: npm run image -- --replace content/articles/ort.jpg',
  ],
  [
    'an image that is none',
    '![Ein Paket](./kaputt.jpg)',
    'unreadable-image@8:1 `./kaputt.jpg` ist kein Bild, das sich lesen lässt. Speichere es neu als JPG, PNG oder WebP.',
  ],
  ['a document as an image', '![Ein Paket](./liste.pdf)', 'unreadable-image@8:1'],
  [
    'a main heading',
    '# Titel',
    'main-heading@8:1 Mit einem # steht hier eine zweite Hauptüberschrift. Zwischenüberschriften beginnen mit ##.',
  ],
  [
    'an empty heading',
    '##',
    'invalid-heading@8:1 Aus der Überschrift „“ lässt sich keine Adresse bilden. Sie braucht Buchstaben oder Ziffern.',
  ],
  [
    'a heading that skips a level',
    '## Eins\n\n#### Zwei',
    'skipped-level@10:1 Diese Überschrift überspringt eine Ebene; wer sich den Text vorlesen lässt, sucht den fehlenden Teil. Schreibe ### statt ####.',
  ],
  [
    'a first heading that is too deep',
    '### Eins',
    'skipped-level@8:1 Diese Überschrift überspringt eine Ebene; wer sich den Text vorlesen lässt, sucht den fehlenden Teil. Schreibe ## statt ###.',
  ],
  [
    'an unbalanced quotation mark',
    'Er sagte "nein und ging.',
    'unbalanced-quote@8:10 Diesem Anführungszeichen fehlt das Gegenstück; es bleibt gerade stehen. Ergänze oder lösche es.',
  ],
  [
    'a placeholder',
    'Max Mustermann kam.',
    'placeholder?@8:5 „Mustermann“ sieht nach einem Platzhalter aus. Ersetze ihn, bevor der Text erscheint.',
  ],
  [
    'a law that is gone',
    'Nach § 5 TMG gilt das.',
    'outdated-law@8:10 „TMG“ ist veraltet: Das Telemediengesetz gilt seit dem 14. Mai 2024 nicht mehr; das Impressum regelt § 5 DDG. Ist die alte Rechtslage gemeint, schreibe „das frühere …“ davor.',
  ],
  [
    'a paid link without its mark',
    '[Waage](https://www.amazon.de/dp/B000?tag=a-21)',
    'unmarked-paid-link@8:9 Für diesen Link zahlt Amazon, und er ist nicht gekennzeichnet. Schreibe ihn als <PaidLink href="…">Text</PaidLink>, oder nimm den bezahlten Zusatz aus der Adresse.',
  ],
  [
    'a frame from another server',
    'Text.\n\n<iframe src="https://video.example/x"></iframe>',
    'active-html@10:1 <iframe> ist im Text nicht erlaubt: Es lädt eine fremde Seite und verriete die Leser an sie. Für Videos und Beiträge gibt es `<Video url="https://…" title="Was zu sehen ist" />`: Es lädt erst nach einem Klick. Sonst setze einen Link.',
  ],
  ['a script', '<script>alert(1)</script>', 'active-html@8:1'],
  [
    'a video from another server',
    '<video src="https://video.example/x.mp4"></video>',
    'third-party-request@8:1',
  ],
  ['code in an attribute of HTML', 'Ein <span onclick="los()">Wort</span>.', 'active-html@8:5'],
  [
    'an image by a path with backslashes',
    '<Figure image=".\\foto.jpg" alt="Eine Hand hält ein Paket." />',
    'invalid-image-path@8:1 `.\\foto.jpg` enthält einen umgekehrten Schrägstrich; im Netz führt das ins Leere. Schreibe ihn mit /, etwa ./bild.jpg.',
  ],
  [
    'an image on the editor’s own disk',
    '![Eine Hand hält ein Paket.](C:/Bilder/foto.jpg)',
    'invalid-image-path@8:1 `C:/Bilder/foto.jpg` liegt nicht neben dieser Datei; im Netz führt das ins Leere. Lege das Bild dorthin und schreibe ./bild.jpg.',
  ],
  [
    'an image of a kind no browser shows',
    '![Eine Hand hält ein Paket.](./scan.tif)',
    'unreadable-image@8:1 `./scan.tif` ist kein Bild, das Browser zeigen. Was zu tun ist, sagt: npm run image -- content/articles/scan.tif',
  ],
  [
    'a path of an image in braces',
    '<Figure image={"./foto.jpg"} alt="Eine Hand hält ein Paket." />',
    'invalid-property@8:9 Schreibe die Adresse ohne geschweifte Klammern: `image="…"`.',
  ],
  [
    'a link to code in braces',
    '<PaidLink href={"javascript:alert(1)"}>Text</PaidLink>',
    'unsafe-link@8:1',
  ],
  [
    'an image in HTML whose file would stay behind',
    '<img src="./foto.jpg" alt="Eine Hand hält ein Paket." />',
    'invalid-image-path@8:1',
  ],
  [
    'an image with a question mark after it',
    '![Eine Hand hält ein Paket.](./foto.jpg?x)',
    'invalid-image-path@8:1',
  ],
];

/** Files that are wrong as a whole. */
export const BROKEN_FILES: [name: string, path: string, text: string, ...expected: string[]][] = [
  [
    'a heading in the HTML of a file without components',
    'articles/x.md',
    `${GOOD}<h4>Sprung</h4>`,
    'articles/x.md html-heading@8:1',
  ],
  [
    'an empty file',
    'articles/x.mdx',
    '',
    'empty-file@1:1 Die Datei ist leer. Fülle sie, oder lösche sie.',
  ],
  ['nothing but lines', 'articles/x.mdx', '\n\n', 'empty-file@1:1'],
  [
    'no frontmatter',
    'articles/x.mdx',
    'Nur Text.\n',
    'missing-frontmatter@1:1 Am Anfang fehlen die Angaben zum Text. Die Datei beginnt mit einer Zeile `---`, dann kommen Felder wie `title: …`, dann wieder `---`.',
  ],
  [
    'frontmatter without an end',
    'articles/x.mdx',
    '---\ntitle: Ein Beitrag\n',
    'invalid-fence@1:1 Die Angaben haben kein Ende: Hinter der letzten fehlt eine Zeile, in der nur `---` steht.',
  ],
  [
    'UTF-16',
    'articles/x.mdx',
    '-\u0000-\u0000-\u0000',
    'wrong-encoding@1:1 Die Datei ist nicht als UTF-8 gespeichert; Umlaute kämen entstellt an. Speichere sie im Editor mit der Kodierung UTF-8.',
  ],
  [
    'Latin-1',
    'articles/x.mdx',
    `${GOOD}\nGr��e\n`,
    'wrong-encoding@9:3 Hier steht ein Zeichen, das beim Speichern verloren ging. Die Datei ist nicht als UTF-8 gespeichert: Speichere sie neu mit der Kodierung UTF-8, und prüfe die Umlaute.',
  ],
  ['a control character', 'articles/x.mdx', `${GOOD}\nEin \u0007 Ton\n`, 'control-character@9:5'],
  [
    'line endings of old Macs',
    'articles/x.mdx',
    `${GOOD}Eins\rzwei\n`,
    'old-line-ends@1:1 Die Zeilen enden wie auf alten Macs, was nicht alle Programme lesen. Speichere die Datei mit Zeilenenden LF oder CRLF.',
  ],
  [
    'a proposed description left as it is',
    'articles/x.mdx',
    `${frontmatter().replace(/^description: .*/m, `description: "${DESCRIPTION_PLACEHOLDER}"`)}Text.\n`,
    'missing-description@3:14',
  ],
  ['a title of seven letters', 'articles/x.mdx', shortTitled('Sieben7'), 'short-title@2:8'],
  ['a title of eight letters', 'articles/x.mdx', shortTitled('Sieben78')],
  [
    'an umlaut in a file name',
    'articles/größe.mdx',
    `${GOOD}\nText\n`,
    'articles/größe.mdx invalid-file-name@1:1 Der Dateiname wird zur Adresse und darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten. Benenne sie um in „groesse“ mit derselben Endung.',
  ],
  [
    'a space in a file name',
    'articles/Mein Text.mdx',
    `${GOOD}\nText\n`,
    'articles/Mein Text.mdx invalid-file-name@1:1',
  ],
  [
    'a name that Windows keeps for itself',
    'articles/aux.mdx',
    `${GOOD}\nText\n`,
    'articles/aux.mdx invalid-file-name@1:1 Unter Windows kann keine Datei „aux“ heißen; niemand dort könnte die Inhalte holen. Benenne sie um, etwa in „aux-text“ mit derselben Endung.',
  ],
  [
    'two files of one name',
    'articles/anders.md',
    `${GOOD}\nText\n`,
    'articles/anders.md duplicate-file-name@1:1 Die Adresse „anders“ ist schon vergeben: content/articles/anders.mdx. Benenne eine der Dateien um.',
  ],
  [
    'a page at a taken path',
    'pages/archiv.mdx',
    '---\ntitle: Archiv\ndescription: Ein bis zwei Sätze, die sagen, worum es auf dieser Seite geht.\n---\nText\n',
    'pages/archiv.mdx taken-address@1:1 Die Adresse /archiv/ gehört schon einer Seite des Magazins. Benenne die Datei um.',
  ],
  [
    'a topic without a name',
    'tags.yaml',
    'tiktok: { lable: TikTok }\n',
    'tags.yaml missing-field@1:9 `tiktok.label` fehlt.',
    'tags.yaml unknown-field@1:11',
  ],
  [
    'an author of no kind',
    'authors/eva.yaml',
    'name: Eva Beispiel\nkind: mensch\n',
    'authors/eva.yaml invalid-field@2:7 `kind` kennt nur `person`, `organization`, nicht `mensch`.',
  ],
  [
    'an empty line before the frontmatter',
    'articles/x.mdx',
    '\nFM@\nText\n',
    'invalid-fence@1:1 Vor der ersten Zeile `---` ist Leeres. Die Datei muss mit ihr beginnen.',
  ],
  [
    'frontmatter after four hyphens',
    'articles/x.mdx',
    '----\ntitle: Ein Beitrag\n----\nText\n',
    'invalid-fence@1:1 Die erste Zeile muss aus genau drei Strichen bestehen: `---`.',
  ],
  [
    'two versions that git could not merge',
    'articles/x.mdx',
    `${GOOD}\n<<<<<<< HEAD\nEins.\n=======\nZwei.\n>>>>>>> zweig\n`,
    'merge-conflict@9:1 Hier stehen zwei Fassungen untereinander, die git nicht zusammenführen konnte. Behalte eine, und lösche die Zeilen mit `<<<<<<<`, `=======` und `>>>>>>>`.',
  ],
  [
    'umlauts that were encoded twice',
    'articles/x.mdx',
    `${GOOD}\nDie HÃ¤ndler.\n`,
    'wrong-encoding@9:6 Hier sind Umlaute oder Anführungszeichen entstellt: Die Datei wurde mit falscher Kodierung geöffnet und so gespeichert. Nimm die ursprüngliche Datei, oder tippe die Zeichen neu.',
  ],
  [
    'a list of topics that cannot be read, named once',
    'tags.yaml',
    'tiktok: { label: TikTok }\n  x: { label: X }\n',
    'tags.yaml yaml-syntax@2:1',
  ],
];
