import { expect, test } from 'vitest';
import { bodyOf, importBytes } from '../import-fixture.ts';

const W = 'Wort '.repeat(4);

test.each<[source: string, written: string, ...remarks: string[]]>([
  [
    'Zahlen\n\nSatz eins.',
    '## Zahlen\n\nSatz eins.',
    'Kurze Zeilen als Zwischenüberschriften gelesen: 1',
  ],
  ['zahlen\n\nSatz eins.', 'zahlen\n\nSatz eins.'],
  ['Zahlen,\n\nSatz eins.', 'Zahlen,\n\nSatz eins.'],
  ['Zahlen:\n\nSatz eins.', 'Zahlen:\n\nSatz eins.'],
  ['Zahlen;\n\nSatz eins.', 'Zahlen;\n\nSatz eins.'],
  ['Zahlen…\n\nSatz eins.', 'Zahlen…\n\nSatz eins.'],
  [
    '„Zahlen“\n\nSatz eins.',
    '## „Zahlen“\n\nSatz eins.',
    'Kurze Zeilen als Zwischenüberschriften gelesen: 1',
  ],
  ['Zahlen.“\n\nSatz eins.', 'Zahlen.“\n\nSatz eins.'],
  [
    '2026\n\nSatz eins.',
    '## 2026\n\nSatz eins.',
    'Kurze Zeilen als Zwischenüberschriften gelesen: 1',
  ],
  [
    '(Zahlen\n\nSatz eins.',
    '## (Zahlen\n\nSatz eins.',
    'Kurze Zeilen als Zwischenüberschriften gelesen: 1',
  ],
  ['Foto: Eva\n\nSatz eins.', 'Foto: Eva\n\nSatz eins.'],
  ['Bildquelle Eva\n\nSatz eins.', 'Bildquelle Eva\n\nSatz eins.'],
  ['Grafik Eva\n\nSatz eins.', 'Grafik Eva\n\nSatz eins.'],
  ['Quelle Eva\n\nSatz eins.', 'Quelle Eva\n\nSatz eins.'],
  ['Quellen Eva\n\nSatz eins.', 'Quellen Eva\n\nSatz eins.'],
  ['Stand 2026\n\nSatz eins.', 'Stand 2026\n\nSatz eins.'],
  ['Copyright Eva\n\nSatz eins.', 'Copyright Eva\n\nSatz eins.'],
  ['© Eva\n\nSatz eins.', '© Eva\n\nSatz eins.'],
  ['Von Eva\n\nSatz eins.', 'Von Eva\n\nSatz eins.'],
  ['Von der Leyen\n\nSatz eins.', 'Von der Leyen\n\nSatz eins.'],
  ['von Eva\n\nSatz eins.', 'von Eva\n\nSatz eins.'],
  ['Text: Eva\n\nSatz eins.', 'Text: Eva\n\nSatz eins.'],
  ['Autor Eva\n\nSatz eins.', 'Autor Eva\n\nSatz eins.'],
  ['Anzeige\n\nSatz eins.', 'Anzeige\n\nSatz eins.'],
  [
    'Anzeigen\n\nSatz eins.',
    '## Anzeigen\n\nSatz eins.',
    'Kurze Zeilen als Zwischenüberschriften gelesen: 1',
  ],
  ['1. 2\n\nSatz eins.', '1\\. 2\n\nSatz eins.'],
  ['12. Mai 2026\n\nSatz eins.', '12\\. Mai 2026\n\nSatz eins.'],
  [
    '12. Mai\n\nSatz eins.',
    '## 12. Mai\n\nSatz eins.',
    'Kurze Zeilen als Zwischenüberschriften gelesen: 1',
  ],
  ['https://a.de\n\nSatz eins.', 'https://a.de\n\nSatz eins.'],
  ['HTTP://a.de\n\nSatz eins.', 'HTTP://a.de\n\nSatz eins.'],
  ['www.a.de\n\nSatz eins.', 'www.a.de\n\nSatz eins.'],
  ['***\n\nSatz eins.', 'Satz eins.'],
  ['–\n\nSatz eins.', '–\n\nSatz eins.'],
  [
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\nSatz eins.',
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\nSatz eins.',
  ],
  [
    'XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\n\nSatz eins.',
    '## XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\n\nSatz eins.',
    'Kurze Zeilen als Zwischenüberschriften gelesen: 1',
  ],
  [
    'XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\n\nSatz eins.',
    'XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\n\nSatz eins.',
  ],
  ['Eins zwei. Drei vier\n\nSatz eins.', 'Eins zwei. Drei vier\n\nSatz eins.'],
  [
    'Etwa z. B. Hier\n\nSatz eins.',
    '## Etwa z. B. Hier\n\nSatz eins.',
    'Kurze Zeilen als Zwischenüberschriften gelesen: 1',
  ],
  ['Eins\n\nZwei\n\nDrei', 'Eins\n\nZwei\n\nDrei'],
  [
    'Eins\n\nZwei\n\nDrei\n\nSatz.',
    '- Eins\n- Zwei\n\n## Drei\n\nSatz.',
    'Kurze Zeilen als Zwischenüberschriften gelesen: 1',
  ],
  ['Es gilt:\n\nEins\n\nZwei\n\nDrei', 'Es gilt:\n\n- Eins\n- Zwei\n- Drei'],
  [
    'Eins\n\nZwei\n\nSatz.',
    '## Eins\n\n## Zwei\n\nSatz.',
    'Kurze Zeilen als Zwischenüberschriften gelesen: 2',
  ],
  ['- a\n- b\n1. c', '- a\n- b\n\n1. c'],
  ['1. a\n2. b\n  - c\n3. d', '1. a\n2. b\n   - c\n3. d'],
  ['- a\n  1. b\n  2. c', '- a\n  1. b\n  2. c'],
  ['2. a\n3. b', '2. a\n3. b'],
  ['1. a\n3. b', '1\\. a\n\n3\\. b'],
  ['- a\n1. b', '- a\n\n1. b'],
  ['7) a\n8) b', '7. a\n8. b'],
  ['1234. a\n1235. b', '1234\\. a\n\n1235\\. b'],
  ['1. a\nx\n2. b', '## 1. a\n\nx\n\n2\\. b', 'Kurze Zeilen als Zwischenüberschriften gelesen: 1'],
  ['  - a\n- b', '- a\n- b'],
  ['- a\n    - b\n  - c', '- a\n  - b\n  - c'],
  ['a\tb', 'a b'],
  ['a\tb\nc\td\te', '| a | b | |\n| - | - | - |\n| c | d | e |'],
  ['a\tb\n\nSatz.', 'a b\n\nSatz.'],
  ['a\tb\nSatz.\nc\td', 'a b\n\nSatz.\n\nc d'],
  ['•\na\n•\nb', '- a\n- b'],
  ['▪a\n✓ b\n→c\n‣ d', '- a\n- b\n- c\n- d'],
  ['-a', '-a'],
  ['* * *\n\nSatz.', 'Satz.'],
  ['Satz.\n\n---\n\nSatz.', 'Satz.\n\n---\n\nSatz.'],
  ['Satz.\n\n==\n\nSatz.', 'Satz.\n\n==\n\nSatz.'],
  ['Satz.\n===\nSatz.', 'Satz.\n\nSatz.'],
  [
    'Zahlen\n=======\nSatz.',
    '## Zahlen\n\nSatz.',
    'Kurze Zeilen als Zwischenüberschriften gelesen: 1',
  ],
  [
    'Zahlen\n==========\nSatz.',
    '## Zahlen\n\n---\n\nSatz.',
    'Kurze Zeilen als Zwischenüberschriften gelesen: 1',
  ],
  [
    'Zahlen\n--\nSatz.',
    '## Zahlen\n\n--\n\nSatz.',
    'Kurze Zeilen als Zwischenüberschriften gelesen: 1',
  ],
  ['a  b\t\n\nSatz.', 'a b\n\nSatz.'],
  ['a­b​c.', 'abc.'],
  [
    `${W}${W}${W}Wort und\n${W}${W}${W}Wort und\n${W}${W}${W}Wort und\nEnde.`,
    `${W}${W}${W}Wort und ${W}${W}${W}Wort und ${W}${W}${W}Wort und Ende.`,
  ],
  [
    `${W}${W}und\n${W}${W}und\n${W}${W}und\nEnde.`,
    `- ${W}${W}und\n- ${W}${W}und\n\n## ${W}${W}und\n\nEnde.`,
    'Kurze Zeilen als Zwischenüberschriften gelesen: 1',
  ],
  [
    `${W}${W}${W}${W}${W}und\n${W}${W}${W}${W}${W}und\n${W}${W}${W}${W}${W}und\nEnde.`,
    `${W}${W}${W}${W}${W}und\n\n${W}${W}${W}${W}${W}und\n\n${W}${W}${W}${W}${W}und\n\nEnde.`,
  ],
  [
    `${W}${W}${W}Wort und\n${W}${W}${W}Wort und.\n${W}${W}${W}Wort und\n${W}${W}${W}Wort und.\nEnde.`,
    `${W}${W}${W}Wort und ${W}${W}${W}Wort und. ${W}${W}${W}Wort und ${W}${W}${W}Wort und. Ende.`,
  ],
  [
    `${W}${W}${W}Wort und\n${W}${W}${W}Wort Ende.\n${W}${W}${W}Wort Ende.\nEnde.`,
    `${W}${W}${W}Wort und ${W}${W}${W}Wort Ende. ${W}${W}${W}Wort Ende. Ende.`,
  ],
  [
    `${W}${W}${W}Wort keinem\nZeilenanfangswort, der Rest.\n\nVers\nReim`,
    `## ${W}${W}${W}Wort keinem\n\nZeilenanfangswort, der Rest.\n\nVers\n\nReim`,
    'Kurze Zeilen als Zwischenüberschriften gelesen: 1',
  ],
  [
    `${W}${W}${W}Wort deren\nZeilenanfangswort, der Rest.\n\nVers\nReim`,
    `## ${W}${W}${W}Wort deren\n\nZeilenanfangswort, der Rest.\n\nVers\n\nReim`,
    'Kurze Zeilen als Zwischenüberschriften gelesen: 1',
  ],
  [
    `${W}${W}${W}Wort ist,\nZeilenanfangswort, der Rest.\n\nVers\nReim`,
    `${W}${W}${W}Wort ist, Zeilenanfangswort, der Rest.\n\nVers\n\nReim`,
  ],
  [
    `${W}${W}${W}Wort mit\nZeilenanfangswort, der Rest.\n\nVers\nReim`,
    `${W}${W}${W}Wort mit Zeilenanfangswort, der Rest.\n\nVers\n\nReim`,
  ],
  [
    `${W}${W}${W}Wort Zug\nZeilenanfangswort, der Rest.\n\nVers\nReim`,
    `## ${W}${W}${W}Wort Zug\n\nZeilenanfangswort, der Rest.\n\nVers\n\nReim`,
    'Kurze Zeilen als Zwischenüberschriften gelesen: 1',
  ],
  [
    `${W}${W}${W}Wort zur\nZeilenanfangswort, der Rest.\n\nVers\nReim`,
    `${W}${W}${W}Wort zur Zeilenanfangswort, der Rest.\n\nVers\n\nReim`,
  ],
  [
    `${W}${W}${W}Wort Wort\nzeilenanfangswort, der Rest.\n\nVers\nReim`,
    `${W}${W}${W}Wort Wort zeilenanfangswort, der Rest.\n\nVers\n\nReim`,
  ],
])('of a plain text, %j is written as %j', async (source, written, ...remarks) => {
  const article = await importBytes('x.txt', `Titel\n\n${source}`);
  expect([bodyOf(article), ...article.remarks]).toEqual([written, ...remarks]);
});
