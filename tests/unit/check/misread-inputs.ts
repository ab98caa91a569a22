const LIST =
  'Markdown macht aus dieser Zeile eine Liste, weil sie mit einer Zahl und Punkt oder einem Strich und Leerzeichen beginnt. Ist keine gemeint, schreibe';

/** Habits of German keyboards that Markdown reads as markup, or other markup that it does not. */
export const MISREAD: [typed: string, ...expected: string[]][] = [
  [
    '##\u00A0Titel',
    'broken-heading@8:1 Hinter der Raute steht ein geschütztes Leerzeichen; Markdown erkennt es nicht. Ersetze es durch ein gewöhnliches.',
  ],
  ['-\u00A0Punkt\n-\u00A0Punkt', 'broken-list@8:1', 'broken-list@9:1'],
  ['1.\u00A0Eins\n2.\u00A0Zwei', 'broken-list@8:1'],
  [
    '24. Dezember ist der letzte Tag.',
    `accidental-list@8:1 ${LIST} \`24\\. Dezember ist der letzte Tag.\`.`,
  ],
  ['2019. Das war das Jahr.', 'accidental-list@8:1'],
  ['1. Mai: Feiertag', 'accidental-list@8:1'],
  ['17. 05. 2016 begann es.', 'accidental-list@8:1'],
  ['Gut,\n1. Advent ist bald.', 'accidental-list@9:1'],
  ['Das war gut\n- sehr gut sogar.', 'accidental-list@9:1'],
  ['2019. Wende.\n\n1. Mai: Feiertag', 'accidental-list@8:1', 'accidental-list@10:1'],
  [
    '1. Eins\n2. Zwei\n4. Vier',
    'accidental-list@10:1 Markdown macht aus dieser Zeile eine Liste, weil sie mit einer Zahl und Punkt oder einem Strich und Leerzeichen beginnt. Leser sehen hier 3 statt 4. Ist keine Liste gemeint, schreibe `4\\.`; sonst zähle weiter.',
  ],
  ['+ 5 Grad', 'accidental-list@8:1'],
  ['Nur 5 €* im Monat.\n\n* gilt ein Jahr', `accidental-list@10:1 ${LIST} \`\\* gilt ein Jahr\`.`],
  [
    '> 5 % der Kunden',
    'accidental-quote@8:1 Ein `>` am Anfang der Zeile macht sie zum Zitat. Schreibe `\\>` oder „mehr als“.',
  ],
  [
    'Das ist ein Satz.\n---',
    'accidental-heading@8:1 Die Linie direkt unter dem Text macht ihn zur Überschrift. Setze eine Leerzeile dazwischen; ist eine Überschrift gemeint, schreibe `## Überschrift`.',
  ],
  ['Zwei Zeilen\nvon Text\n---', 'accidental-heading@8:1'],
  [
    'Ein `Wort´ und noch `eins`',
    'accidental-code@8:5 Markdown macht daraus Code: vier Leerzeichen am Anfang einer Zeile, oder ein Gravis-Zeichen statt eines Anführungszeichens. Lösche die Leerzeichen, oder setze "gerade" Anführungszeichen.',
  ],
  [
    '[Anm. d. Red.]: So',
    'relative-link@8:1',
    'lost-line@8:1 Diese Zeile hält Markdown für die Adresse eines Links; sie erscheint nicht. Setze `\\` vor die Klammer, oder lösche sie.',
  ],
  [
    'Text.\n\n—-',
    'broken-rule@10:1 Aus `---` hat die Tastatur einen Gedankenstrich gemacht; das ist keine Trennlinie mehr. Schreibe `---`, mit einer Leerzeile davor.',
  ],
  ['Text\n–-\nText', 'broken-rule@9:1'],
  [
    'Siehe [Rückgabe][] und [Versand][versand].',
    'missing-target@8:7 Zu `[Rückgabe][]` gibt es kein Ziel; Leser sehen die Klammern. Schreibe die Adresse dahinter: `[Text](/adresse/)`.',
    'missing-target@8:24',
  ],
  [
    'Siehe \\[Text](https://magazin.de/).',
    'escaped-link@8:7 Der umgekehrte Schrägstrich vor der Klammer macht den Link zu bloßem Text. Lösche ihn.',
  ],
  [
    '[caption id="a"]Bild[/caption]',
    'foreign-markup@8:1 `[caption id="a"]` ist die Schreibweise eines anderen Systems; Leser sehen sie als Text. Lösche sie, oder nimm den Baustein von hier.',
    'foreign-markup@8:21',
  ],
  [
    '[gallery ids="1,2"]\n\n[[Seite]] und ==markiert==',
    'foreign-markup@8:1',
    'foreign-markup@10:1',
    'foreign-markup@10:15',
  ],
  ['::: hinweis\nText\n:::', 'foreign-markup@8:1', 'foreign-markup@10:1'],
  [
    'In C:\\Users\\_neu liegt es.',
    'lost-backslash@8:4 In `C:\\Users\\_neu` verschwindet ein umgekehrter Schrägstrich. Setze den Pfad zwischen zwei Gravis-Zeichen: `` `C:\\Users\\_neu` ``.',
  ],
  ['Auf \\\\server\\daten liegt es.', 'lost-backslash@8:5'],
];

/** The same characters where they are meant, or where they stay as typed. */
export const WELL_READ = [
  '- Montag, 10 Uhr\n  - https://a.de/b\n- Dienstag\n  - daheim',
  '1. Eins\n2. Zwei',
  '1. Eins\n1. Zwei',
  '1. Januar\n2. Februar',
  '3. Fazit',
  '24\\. Dezember ist der letzte Tag.',
  '24.\u00A0Dezember ist der letzte Tag.',
  '- Punkt\n- Punkt',
  'Drei Dinge:\n- eins',
  '* gilt ein Jahr',
  '> 2019 war das Jahr der Wende.',
  'Überschrift\n---',
  '## Satz. Mit Punkt.',
  'Text.\n\n---\n\nText',
  'Ein `Wort` und "eins"',
  'Siehe [Text][ziel] und [Ziel][].\n\n[ziel]: /themen/',
  '[sic][Anm. d. Red.], [1][2], \\[Text], \\[a](siehe oben)',
  'C:\\Users\\neu und a\\b',
  '`[gallery]` und `{{< x >}}`',
  '[Galerie], [Video zum Thema], a == b, [Embedded Systems]',
  'Liebe Kund*innen und Händler*innen, ~5 bis ~10, H~2~O',
  '[Anm. d. Red.]: So war es.',
  ':) und :D, 5$ und 6$, x^2^, | a, (1) eins, #1, 10:30 Uhr',
];
