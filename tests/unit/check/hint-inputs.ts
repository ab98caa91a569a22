import { GOOD } from './broken-inputs.ts';

/** Markdown that does not work as meant, from line 8. */
export const HINTS_IN_TEXTS: [name: string, text: string, ...expected: string[]][] = [
  [
    'a heading without a space',
    '##Überschrift',
    'broken-heading@8:1 Hinter `##` fehlt ein Leerzeichen, deshalb wird das keine Überschrift. Schreibe `## Überschrift`, in einem Absatz für sich.',
  ],
  [
    'two headings of the same name in one section',
    '## Eins\n\n## Eins',
    'duplicate-heading@10:1 Im selben Abschnitt heißt schon eine Überschrift so; diese bekommt die Adresse #eins-2. Formuliere eine von beiden anders, damit Leser sie unterscheiden.',
  ],
  ['a heading without a space inside a paragraph', 'Text\n###Überschrift', 'broken-heading@9:1'],
  [
    'a heading without a space in a note',
    '<Note>\n\nText\n\n##5 Gründe\n\n</Note>',
    'broken-heading@12:1',
  ],
  [
    'a footnote defined twice',
    'Text[^1].\n\n[^1]: Erste.\n[^1]: Zweite.',
    'duplicate-footnote@11:1 Die Fußnote `[^1]` gibt es zweimal; diese erscheint nicht. Gib ihr einen eigenen Namen, und setze ihn auch an ihre Stelle im Text.',
  ],
  [
    'a block of code without an end',
    '```\noffen\n\n## Rest',
    'unclosed-code@8:1 Hier beginnt ein Block aus Code, den nichts schließt; alles danach steht als Code da. Setze ans Ende eine Zeile mit ```, oder lösche diese.',
  ],
  ['a block of code whose end is shorter', '````\noffen\n```', 'unclosed-code@8:1'],
  [
    'a link without words',
    'Siehe [](https://magazin.de/).',
    'empty-link@8:7 Dieser Link hat keinen Text; niemand sieht ihn. Schreibe in die eckigen Klammern, wohin er führt.',
  ],
  [
    'a list with bullets',
    '• eins\n• zwei',
    'broken-list@8:1 „•“ macht in Markdown keine Liste; die Zeilen laufen zu einem Absatz zusammen. Schreibe `- ` vor jeden Punkt.',
  ],
  ['a single bullet', '•\tEine Zeile', 'broken-list@8:1'],
  ['bullets after a sentence', 'Drei Dinge:\n· **eins**\n· zwei', 'broken-list@9:1'],
  [
    'dashes without a space',
    'Drei Dinge:\n-Punkt\n-noch einer',
    'broken-list@9:1 Hinter dem Strich fehlt ein Leerzeichen, deshalb wird das keine Liste. Schreibe `- ` vor jeden Punkt.',
  ],
  ['a single dash without a space', '-Punkt', 'broken-list@8:1'],
  ['dashes in a quotation', '> -Punkt\n> -noch einer', 'broken-list@8:3'],
  [
    'bold without an end',
    'Das ist **wichtig und gut.',
    'broken-emphasis@8:9 Hier bleiben Sterne im Text stehen, weil ihr Gegenstück fehlt oder ein Leerzeichen falsch sitzt. Schreibe `**fett**`, mit Abstand außen statt innen; sind die Zeichen gemeint, `\\*\\*`.',
  ],
  ['bold without a beginning', 'Das ist wichtig** und gut.', 'broken-emphasis@8:16'],
  ['bold with spaces inside', 'Das ist ** wichtig ** und gut.', 'broken-emphasis@8:9'],
  ['bold without a space after it', '**Frage:**Antwort', 'broken-emphasis@8:1'],
  [
    'bold with underscores without an end',
    'Eins\nund __wichtig.',
    'broken-emphasis@9:5 Hier bleiben Unterstriche im Text stehen, weil ihr Gegenstück fehlt oder ein Leerzeichen falsch sitzt. Schreibe `__fett__`, mit Abstand außen statt innen; sind die Zeichen gemeint, `\\_\\_`.',
  ],
  ['bold and italic without an end', 'Ein ***Wort.', 'broken-emphasis@8:5'],
  [
    'an unclosed link',
    'Siehe [Link](/themen/',
    'unclosed-link@8:7 Hinter der Adresse fehlt die schließende Klammer; deshalb ist das weder Link noch Bild. Setze `)` ans Ende der Adresse.',
  ],
  ['an unclosed link in a sentence', 'Siehe [**Link**](/themen/ und weiter', 'unclosed-link@8:16'],
  ['an unclosed link to elsewhere', '[Link](https://magazin.de/ und mehr', 'unclosed-link@8:1'],
  ['an unclosed image', 'Ein ![Paket](./foto.jpg', 'unclosed-link@8:6'],
  [
    'a footnote mark without a note',
    'Das ist belegt[^1].',
    'missing-footnote@8:15 Zur Fußnote `[^1]` fehlt die Anmerkung; Leser sehen nur die Klammern. Schreibe unter den Text, nach einer Leerzeile, `[^1]: …`.',
  ],
  [
    'a footnote without a mark',
    'Text.\n\n[^1]: Die Quelle.',
    'unused-footnote@10:1 Auf diese Fußnote verweist nichts, deshalb erscheint sie nicht. Setze `[^1]` an die Stelle im Text, zu der sie gehört, oder lösche sie.',
  ],
  [
    'a table without its rule',
    'Text.\n\n| a | b |\n| 1 | 2 |',
    'broken-table@10:1 Diese Zeilen ergeben keine Tabelle, denn unter der Kopfzeile fehlt die Linie, oder sie hat nicht so viele Teile wie der Kopf. Setze `| --- | --- |` darunter.',
  ],
  ['a table with too short a rule', '| a | b |\n| --- |\n| 1 | 2 |', 'broken-table@8:1'],
  [
    'a row with too many cells',
    '| a | b |\n| --- | --- |\n| 1 | 2 | 3 |',
    'surplus-cell@10:9 Diese Zeile der Tabelle hat 3 Zellen, ihr Kopf aber 2; was darüber hinausgeht, fällt weg. Ergänze den Kopf; ist ein senkrechter Strich gemeint, schreibe `\\|`.',
  ],
  [
    'two pull quotes',
    'Eins ist gut. Zwei ist besser.\n\n<PullQuote>Eins ist gut.</PullQuote>\n\n<PullQuote>Zwei ist besser.</PullQuote>',
    'second-pull-quote@12:1 Das ist schon der zweite hervorgehobene Satz; mehrere nehmen einander die Wirkung. Behalte höchstens einen <PullQuote>.',
  ],
  [
    'a pull quote that the text does not contain',
    'Eins.\n\n<PullQuote>Zwei.</PullQuote>',
    'altered-pull-quote@10:1 Dieser Satz steht so nicht im Text; hervorgehoben wird nur, was dort wörtlich vorkommt. Übernimm ihn genau aus dem Beitrag.',
  ],
  [
    'an image that is announced',
    '![Bild von einem Regal](./foto.jpg)',
    'announced-image@8:1 Die Beschreibung beginnt mit „Bild von“; dass ein Bild kommt, sagt das Vorleseprogramm schon. Beginne mit dem, was zu sehen ist.',
  ],
  [
    'a figure that is announced',
    '<Figure image="./foto.jpg" alt="Foto: ein Regal" />',
    'announced-image@8:1',
  ],
  [
    'no text',
    '',
    'missing-text@7:1 Unter den Angaben fehlt der Text; Leser sähen nur Titel und Vorspann. Schreibe ihn, oder setze `draft: true`.',
  ],
  [
    'a link to this machine',
    '[Vorschau](http://localhost:4321/artikel/x/)',
    'local-link@8:1 Der Link `http://localhost:4321/artikel/x/` führt auf den eigenen Rechner; bei Lesern geht er ins Leere. Nimm die Adresse, unter der die Seite öffentlich ist.',
  ],
  ['a link to this machine by number', '[Vorschau](https://127.0.0.1/)', 'local-link@8:1'],
];

/** Texts that look like mistakes and are meant. */
export const MEANT_TEXTS: [name: string, text: string][] = [
  ['a hashtag', '#Handel ist ein Schlagwort.'],
  ['a heading', '## Überschrift'],
  ['an image with a title of several words', '![Ein Paket](./foto.jpg "Am frühen Morgen")'],
  ['seven number signs', '#######Sieben'],
  ['markup in code', '`##a` und `**` und `__init__` und `[^1]` und `[a](/b`'],
  ['markup in a code block', '```\n##a\n**b\n| c |\n| d |\n-e\n-f\n```'],
  ['degrees below zero', '-5 Grad am Morgen\n-3 Grad am Abend'],
  ['dashes', '– Was willst du?\n– Nichts.'],
  ['a dialogue', '-Was willst du?\n\n-Nichts.'],
  ['ends of words', '-heit und -keit'],
  ['a word that was broken', 'Ein- und\n-Ausgang'],
  ['a row of dots', '· · ·'],
  ['a dot between words', 'Handel\n· Netz'],
  ['a list', '- eins\n- zwei'],
  ['markup after a backslash', '\\##a\n\\*\\*b und \\_\\_c und \\[^1] und \\[a](/b'],
  ['asterisks inside a word', 'So ein Sch**ß, sagte er, und f**k.'],
  ['a gap to fill in', 'Name: ________'],
  ['underscores inside a name', 'Die Datei a__b heißt so.'],
  ['underscores in a URL', 'Siehe https://magazin.de/__a und weiter.'],
  ['brackets that are closed', 'Ein [Link](/themen/) und [mehr](/themen/ "Titel").'],
  ['a bracket after a bracket', 'Ein Zitat [sic](siehe oben, Seite 3.'],
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

/** Fields that name impossible days, and a cover. */
export const HINTS_IN_FRONTMATTER: [name: string, lines: string[], ...expected: string[]][] = [
  [
    'a source with a name that the text does not mark',
    ['sources: [{ id: studie, title: Studie }]'],
    'unused-source@7:17 Auf die Quelle `studie` verweist nichts im Text. Setze `<Source id="studie" />` hinter die Aussage, die sie belegt, oder lösche die Zeile `id`.',
  ],
  [
    'an update in the future',
    ['updatedAt: 2026-12-21'],
    'future-date@7:12 `updatedAt` liegt in der Zukunft, der Beitrag ist aber schon zu lesen. Prüfe Tag, Monat und Jahr.',
  ],
  ['a state of knowledge in the future', ['asOf: 2027'], 'future-date@7:7'],
  [
    'a correction in the future',
    ['corrections: [{ date: 2027-01-03, text: "Falsch war 30, richtig ist 14." }]'],
    'future-date@7:23 `date` im 1. Eintrag von `corrections` liegt in der Zukunft, der Beitrag ist aber schon zu lesen. Prüfe Tag, Monat und Jahr.',
  ],
  [
    'a correction before the publication',
    ['corrections: [{ date: 2026-11-20, text: "Falsch war 30, richtig ist 14." }]'],
    'early-correction@7:23 `date` im 1. Eintrag von `corrections` liegt vor `publishedAt`; zu berichtigen gibt es erst etwas, wenn der Beitrag erschienen ist. Prüfe beide Angaben.',
  ],
  [
    'a cover that is announced',
    ['cover: { image: ./foto.jpg, alt: Grafik von Kartons }'],
    'announced-image@7:17',
  ],
];

/** Files that say the same as others. */
export const HINTS_IN_FILES: [
  name: string,
  files: Record<string, string>,
  ...expected: string[],
][] = [
  [
    'two articles with one title',
    { 'articles/a.mdx': `${GOOD}Text.`, 'articles/b.mdx': `${GOOD}Text.` },
    'articles/b.mdx duplicate-title@2:8 Diesen Titel trägt schon content/articles/a.mdx; in Listen und Suche sind beide nicht zu unterscheiden. Formuliere einen von beiden anders.',
  ],
  [
    'two topics with one label',
    { 'tags.yaml': 'tiktok: { label: TikTok }\ntik-tok: { label: Tiktok }\n' },
    'tags.yaml duplicate-label@2:19 So heißt schon das Thema `tiktok`; Leser können beide nicht unterscheiden. Benenne eines um, oder lege sie zusammen.',
  ],
];

/** Files beside those that are read. */
export const IGNORED_FILES: [path: string, ...expected: string[]][] = [
  [
    'articles/unter/tief.mdx',
    'articles/unter/tief.mdx ignored-file@1:1 `tief.mdx` wird nicht gelesen: Beiträge liegen unmittelbar in `articles`, nicht in einem Ordner darunter. Verschiebe die Datei dorthin.',
  ],
  [
    'articles/probe.MDX',
    'articles/probe.MDX ignored-file@1:1 `probe.MDX` wird nicht gelesen: Hier enden Beiträge auf `.mdx` oder `.md`, klein geschrieben. Benenne die Datei um, oder lege sie an einen anderen Ort.',
  ],
  ['articles/notiz', 'articles/notiz ignored-file@1:1'],
  [
    'pages/probe.txt',
    'pages/probe.txt ignored-file@1:1 `probe.txt` wird nicht gelesen: Hier enden feste Seiten auf `.mdx` oder `.md`, klein geschrieben. Benenne die Datei um, oder lege sie an einen anderen Ort.',
  ],
  [
    'authors/max.yml',
    'authors/max.yml ignored-file@1:1 `max.yml` wird nicht gelesen: Hier enden Dateien zu Personen auf `.yaml`, klein geschrieben. Benenne die Datei um, oder lege sie an einen anderen Ort.',
  ],
];
