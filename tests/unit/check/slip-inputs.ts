/** Small mistakes in a text, from line 8. */
export const SLIPS_IN_TEXTS: [name: string, text: string, expected: string[]][] = [
  [
    'a heading without a space',
    '##Überschrift',
    [
      '8:1  Hinweis  Hinter `##` fehlt ein Leerzeichen, deshalb wird das keine Überschrift. Schreibe `## Überschrift`, in einem Absatz für sich.',
    ],
  ],
  [
    'a heading without a space inside a paragraph',
    'Text\n###Überschrift',
    [
      '9:1  Hinweis  Hinter `###` fehlt ein Leerzeichen, deshalb wird das keine Überschrift. Schreibe `### Überschrift`, in einem Absatz für sich.',
    ],
  ],
  [
    'a heading without a space in a note',
    '<Note>\n\nText\n\n##5 Gründe\n\n</Note>',
    [
      '12:1  Hinweis  Hinter `##` fehlt ein Leerzeichen, deshalb wird das keine Überschrift. Schreibe `## Überschrift`, in einem Absatz für sich.',
    ],
  ],
  [
    'a footnote that is there twice',
    'Text[^1].\n\n[^1]: Erste.\n[^1]: Zweite.',
    [
      '11:1  Hinweis  Die Fußnote `[^1]` gibt es zweimal; diese erscheint nicht. Gib ihr einen eigenen Namen, und setze ihn auch an ihre Stelle im Text.',
    ],
  ],
  [
    'a block of code without an end',
    '```\noffen\n\n## Rest',
    [
      '8:1  Hinweis  Hier beginnt ein Block aus Code, den nichts schließt; alles danach steht als Code da. Setze ans Ende eine Zeile mit ```, oder lösche diese.',
    ],
  ],
  [
    'a block of code whose end is shorter',
    '````\noffen\n```',
    [
      '8:1  Hinweis  Hier beginnt ein Block aus Code, den nichts schließt; alles danach steht als Code da. Setze ans Ende eine Zeile mit ````, oder lösche diese.',
    ],
  ],
  [
    'a link without words',
    'Siehe [](https://magazin.de/).',
    [
      '8:7  Hinweis  Dieser Link hat keinen Text; niemand sieht ihn. Schreibe in die eckigen Klammern, wohin er führt.',
    ],
  ],
  [
    'a list with bullets',
    '• eins\n• zwei',
    [
      '8:1  Hinweis  „•“ macht in Markdown keine Liste; die Zeilen laufen zu einem Absatz zusammen. Schreibe `- ` vor jeden Punkt.',
    ],
  ],
  [
    'a single bullet',
    '•\tEine Zeile',
    [
      '8:1  Hinweis  „•“ macht in Markdown keine Liste; die Zeilen laufen zu einem Absatz zusammen. Schreibe `- ` vor jeden Punkt.',
    ],
  ],
  [
    'bullets behind a sentence',
    'Drei Dinge:\n· **eins**\n· zwei',
    [
      '9:1  Hinweis  „·“ macht in Markdown keine Liste; die Zeilen laufen zu einem Absatz zusammen. Schreibe `- ` vor jeden Punkt.',
    ],
  ],
  [
    'dashes without a space',
    'Drei Dinge:\n-Punkt\n-noch einer',
    [
      '9:1  Hinweis  Hinter dem Strich fehlt ein Leerzeichen, deshalb wird das keine Liste. Schreibe `- ` vor jeden Punkt.',
    ],
  ],
  [
    'a single dash without a space',
    '-Punkt',
    [
      '8:1  Hinweis  Hinter dem Strich fehlt ein Leerzeichen, deshalb wird das keine Liste. Schreibe `- ` vor jeden Punkt.',
    ],
  ],
  [
    'dashes in a quotation',
    '> -Punkt\n> -noch einer',
    [
      '8:3  Hinweis  Hinter dem Strich fehlt ein Leerzeichen, deshalb wird das keine Liste. Schreibe `- ` vor jeden Punkt.',
    ],
  ],
  [
    'bold without an end',
    'Das ist **wichtig und gut.',
    [
      '8:9  Hinweis  Hier bleiben Sterne im Text stehen, weil ihr Gegenstück fehlt oder ein Leerzeichen falsch sitzt. Schreibe `**fett**`, mit Abstand außen statt innen; sind die Zeichen gemeint, `\\*\\*`.',
    ],
  ],
  [
    'bold without a beginning',
    'Das ist wichtig** und gut.',
    [
      '8:16  Hinweis  Hier bleiben Sterne im Text stehen, weil ihr Gegenstück fehlt oder ein Leerzeichen falsch sitzt. Schreibe `**fett**`, mit Abstand außen statt innen; sind die Zeichen gemeint, `\\*\\*`.',
    ],
  ],
  [
    'bold with spaces inside',
    'Das ist ** wichtig ** und gut.',
    [
      '8:9  Hinweis  Hier bleiben Sterne im Text stehen, weil ihr Gegenstück fehlt oder ein Leerzeichen falsch sitzt. Schreibe `**fett**`, mit Abstand außen statt innen; sind die Zeichen gemeint, `\\*\\*`.',
    ],
  ],
  [
    'bold without a space behind',
    '**Frage:**Antwort',
    [
      '8:1  Hinweis  Hier bleiben Sterne im Text stehen, weil ihr Gegenstück fehlt oder ein Leerzeichen falsch sitzt. Schreibe `**fett**`, mit Abstand außen statt innen; sind die Zeichen gemeint, `\\*\\*`.',
    ],
  ],
  [
    'bold with lines without an end',
    'Eins\nund __wichtig.',
    [
      '9:5  Hinweis  Hier bleiben Unterstriche im Text stehen, weil ihr Gegenstück fehlt oder ein Leerzeichen falsch sitzt. Schreibe `__fett__`, mit Abstand außen statt innen; sind die Zeichen gemeint, `\\_\\_`.',
    ],
  ],
  [
    'bold and italic without an end',
    'Ein ***Wort.',
    [
      '8:5  Hinweis  Hier bleiben Sterne im Text stehen, weil ihr Gegenstück fehlt oder ein Leerzeichen falsch sitzt. Schreibe `**fett**`, mit Abstand außen statt innen; sind die Zeichen gemeint, `\\*\\*`.',
    ],
  ],
  [
    'an unclosed link',
    'Siehe [Link](/themen/',
    [
      '8:7  Hinweis  Hinter der Adresse fehlt die schließende Klammer; deshalb ist das weder Link noch Bild. Setze `)` ans Ende der Adresse.',
    ],
  ],
  [
    'an unclosed link in a sentence',
    'Siehe [**Link**](/themen/ und weiter',
    [
      '8:16  Hinweis  Hinter der Adresse fehlt die schließende Klammer; deshalb ist das weder Link noch Bild. Setze `)` ans Ende der Adresse.',
    ],
  ],
  [
    'an unclosed link to elsewhere',
    '[Link](https://magazin.de/ und mehr',
    [
      '8:1  Hinweis  Hinter der Adresse fehlt die schließende Klammer; deshalb ist das weder Link noch Bild. Setze `)` ans Ende der Adresse.',
    ],
  ],
  [
    'an unclosed image',
    'Ein ![Paket](./foto.jpg',
    [
      '8:6  Hinweis  Hinter der Adresse fehlt die schließende Klammer; deshalb ist das weder Link noch Bild. Setze `)` ans Ende der Adresse.',
    ],
  ],
  [
    'a footnote mark without a note',
    'Das ist belegt[^1].',
    [
      '8:15  Hinweis  Zur Fußnote `[^1]` fehlt die Anmerkung; Leser sehen nur die Klammern. Schreibe unter den Text, nach einer Leerzeile, `[^1]: …`.',
    ],
  ],
  [
    'a footnote without a mark',
    'Text.\n\n[^1]: Die Quelle.',
    [
      '10:1  Hinweis  Auf diese Fußnote verweist nichts, deshalb erscheint sie nicht. Setze `[^1]` an die Stelle im Text, zu der sie gehört, oder lösche sie.',
    ],
  ],
  [
    'a table without its rule',
    'Text.\n\n| a | b |\n| 1 | 2 |',
    [
      '10:1  Hinweis  Diese Zeilen ergeben keine Tabelle, denn unter der Kopfzeile fehlt die Linie, oder sie hat nicht so viele Teile wie der Kopf. Setze `| --- | --- |` darunter.',
    ],
  ],
  [
    'a table with too short a rule',
    '| a | b |\n| --- |\n| 1 | 2 |',
    [
      '8:1  Hinweis  Diese Zeilen ergeben keine Tabelle, denn unter der Kopfzeile fehlt die Linie, oder sie hat nicht so viele Teile wie der Kopf. Setze `| --- | --- |` darunter.',
    ],
  ],
  [
    'a row with too many cells',
    '| a | b |\n| --- | --- |\n| 1 | 2 | 3 |',
    [
      '10:9  Hinweis  Diese Zeile der Tabelle hat 3 Zellen, ihr Kopf aber 2; was darüber hinausgeht, fällt weg. Ergänze den Kopf; ist ein senkrechter Strich gemeint, schreibe `\\|`.',
    ],
  ],
  [
    'two pull quotes',
    'Eins ist gut. Zwei ist besser.\n\n<PullQuote>Eins ist gut.</PullQuote>\n\n<PullQuote>Zwei ist besser.</PullQuote>',
    [
      '12:1  Hinweis  Das ist schon der zweite hervorgehobene Satz; mehrere nehmen einander die Wirkung. Behalte höchstens einen <PullQuote>.',
    ],
  ],
  [
    'a pull quote that nobody says',
    'Eins.\n\n<PullQuote>Zwei.</PullQuote>',
    [
      '10:1  Hinweis  Dieser Satz steht so nicht im Text; hervorgehoben wird nur, was dort wörtlich vorkommt. Übernimm ihn genau aus dem Beitrag.',
    ],
  ],
  [
    'an image that is announced',
    '![Bild von einem Regal](./foto.jpg)',
    [
      '8:1  Hinweis  Die Beschreibung beginnt mit „Bild von“; dass ein Bild kommt, sagt das Vorleseprogramm schon. Beginne mit dem, was zu sehen ist.',
    ],
  ],
  [
    'a figure that is announced',
    '<Figure image="./foto.jpg" alt="Foto: ein Regal" />',
    [
      '8:1  Hinweis  Die Beschreibung beginnt mit „Foto:“; dass ein Bild kommt, sagt das Vorleseprogramm schon. Beginne mit dem, was zu sehen ist.',
    ],
  ],
  [
    'no text',
    '',
    [
      '7:1  Hinweis  Unter den Angaben fehlt der Text; Leser sähen nur Titel und Vorspann. Schreibe ihn, oder setze `draft: true`.',
    ],
  ],
  [
    'a link to this machine',
    '[Vorschau](http://localhost:4321/artikel/x/)',
    [
      '8:1  Hinweis  Der Link `http://localhost:4321/artikel/x/` führt auf den eigenen Rechner; bei Lesern geht er ins Leere. Nimm die Adresse, unter der die Seite öffentlich ist.',
    ],
  ],
  [
    'a link to this machine by number',
    '[Vorschau](https://127.0.0.1/)',
    [
      '8:1  Hinweis  Der Link `https://127.0.0.1/` führt auf den eigenen Rechner; bei Lesern geht er ins Leere. Nimm die Adresse, unter der die Seite öffentlich ist.',
    ],
  ],
];

/** Texts that look like slips and are meant. */
export const MEANT_TEXTS: [name: string, text: string][] = [
  ['a hashtag', '#Handel ist ein Schlagwort.'],
  ['a heading', '## Überschrift'],
  ['seven number signs', '#######Sieben'],
  ['signs in code', '`##a` und `**` und `__init__` und `[^1]` und `[a](/b`'],
  ['signs in a block of code', '```\n##a\n**b\n| c |\n| d |\n-e\n-f\n```'],
  ['degrees below zero', '-5 Grad am Morgen\n-3 Grad am Abend'],
  ['dashes', '– Was willst du?\n– Nichts.'],
  ['a dialogue', '-Was willst du?\n\n-Nichts.'],
  ['ends of words', '-heit und -keit'],
  ['a word that was broken', 'Ein- und\n-Ausgang'],
  ['a row of dots', '· · ·'],
  ['a dot between words', 'Handel\n· Netz'],
  ['a list', '- eins\n- zwei'],
  ['signs behind a backslash', '\\##a\n\\*\\*b und \\_\\_c und \\[^1] und \\[a](/b'],
  ['stars inside a word', 'So ein Sch**ß, sagte er, und f**k.'],
  ['a gap to fill in', 'Name: ________'],
  ['lines inside a name', 'Die Datei a__b heißt so.'],
  ['lines in an address', 'Siehe https://magazin.de/__a und weiter.'],
  ['brackets that are closed', 'Ein [Link](/themen/) und [mehr](/themen/ "Titel").'],
  ['a bracket behind a bracket', 'Ein Zitat [sic](siehe oben, Seite 3.'],
  ['a file name in a remark', 'Er schrieb [sic] (Abbildung aus logo.png) dazu.'],
  ['a block of code in a quotation', '> ```\n> a\n> ```'],
  ['a block of code with longer fences', '````\n```\n````'],
  ['a linked picture', '[![Ein Paket auf einem Tisch](./foto.jpg)](/themen/)'],
  ['a footnote', 'Belegt[^A].\n\n[^a]: Die Quelle.'],
  ['a table', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
  ['a row with empty cells beyond', '| a | b |\n| --- | --- |\n| 1 | 2 | |'],
  ['a line between pipes', '| eine Zeile |'],
  [
    'a pull quote that is set otherwise',
    'Er sagte: „Gute **Fotos** – das hilft“, und ging.\n\n<PullQuote>"Gute Fotos - das hilft."</PullQuote>',
  ],
  ['a described image', '![Fotos von Waren hängen an einer Wand](./foto.jpg)'],
  ['text in braces', '{/* später */}'],
];

/** Fields that name impossible days. */
export const SLIPS_IN_FRONTMATTER: [name: string, lines: string[], expected: string[]][] = [
  [
    'an update in the future',
    ['updatedAt: 2026-12-21'],
    [
      '7:12  Hinweis  `updatedAt` liegt in der Zukunft, der Beitrag ist aber schon zu lesen. Prüfe Tag, Monat und Jahr.',
    ],
  ],
  [
    'a state of knowledge in the future',
    ['asOf: 2027'],
    [
      '7:7  Hinweis  `asOf` liegt in der Zukunft, der Beitrag ist aber schon zu lesen. Prüfe Tag, Monat und Jahr.',
    ],
  ],
  [
    'a correction in the future',
    ['corrections: [{ date: 2027-01-03, text: "Falsch war 30, richtig ist 14." }]'],
    [
      '7:23  Hinweis  `date` im 1. Eintrag von `corrections` liegt in der Zukunft, der Beitrag ist aber schon zu lesen. Prüfe Tag, Monat und Jahr.',
    ],
  ],
  [
    'a correction before the publication',
    ['corrections: [{ date: 2026-11-20, text: "Falsch war 30, richtig ist 14." }]'],
    [
      '7:23  Hinweis  `date` im 1. Eintrag von `corrections` liegt vor `publishedAt`; zu berichtigen gibt es erst etwas, wenn der Beitrag erschienen ist. Prüfe beide Angaben.',
    ],
  ],
  [
    'a cover that is announced',
    ['cover: { image: ./foto.jpg, alt: Grafik von Kartons }'],
    [
      '7:17  Hinweis  Die Beschreibung beginnt mit „Grafik von“; dass ein Bild kommt, sagt das Vorleseprogramm schon. Beginne mit dem, was zu sehen ist.',
    ],
  ],
];

/** Files that say the same as others. */
export const SLIPS_IN_FILES: [name: string, files: Record<string, string>, expected: string[]][] = [
  [
    'two articles with one title',
    { 'articles/a.mdx': 'FM@Text.', 'articles/b.mdx': 'FM@Text.' },
    [
      'articles/b.mdx:2:8  Hinweis  Diesen Titel trägt schon content/articles/a.mdx; in Listen und Suche sind beide nicht zu unterscheiden. Formuliere einen von beiden anders.',
    ],
  ],
  [
    'two topics with one label',
    { 'tags.yaml': 'tiktok: { label: TikTok }\ntik-tok: { label: Tiktok }\n' },
    [
      'tags.yaml:2:19  Hinweis  So heißt schon das Thema `tiktok`; Leser können beide nicht unterscheiden. Benenne eines um, oder lege sie zusammen.',
    ],
  ],
];

/** Files that lie beside those that are read. */
export const IGNORED_FILES: [path: string, expected: string[]][] = [
  [
    'articles/unter/tief.mdx',
    [
      'content/articles/unter/tief.mdx:1:1  Hinweis  `tief.mdx` wird nicht gelesen: Beiträge liegen unmittelbar in `articles`, nicht in einem Ordner darunter. Verschiebe die Datei dorthin.',
    ],
  ],
  [
    'articles/probe.MDX',
    [
      'content/articles/probe.MDX:1:1  Hinweis  `probe.MDX` wird nicht gelesen: Hier enden Beiträge auf `.mdx` oder `.md`, klein geschrieben. Benenne die Datei um, oder lege sie an einen anderen Ort.',
    ],
  ],
  [
    'articles/notiz',
    [
      'content/articles/notiz:1:1  Hinweis  `notiz` wird nicht gelesen: Hier enden Beiträge auf `.mdx` oder `.md`, klein geschrieben. Benenne die Datei um, oder lege sie an einen anderen Ort.',
    ],
  ],
  [
    'pages/probe.txt',
    [
      'content/pages/probe.txt:1:1  Hinweis  `probe.txt` wird nicht gelesen: Hier enden feste Seiten auf `.mdx` oder `.md`, klein geschrieben. Benenne die Datei um, oder lege sie an einen anderen Ort.',
    ],
  ],
  [
    'authors/max.yml',
    [
      'content/authors/max.yml:1:1  Hinweis  `max.yml` wird nicht gelesen: Hier enden Dateien zu Personen auf `.yaml`, klein geschrieben. Benenne die Datei um, oder lege sie an einen anderen Ort.',
    ],
  ],
];
