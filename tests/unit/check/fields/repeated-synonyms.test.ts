import { test } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { check } from '../make-content.ts';

test.each<[name: string, text: string, ...expected: string[]]>([
  ['two groups', '- [KI, künstliche Intelligenz]\n- [Handy, Smartphone]\n'],
  ['an empty file', '# noch nichts\n'],
  ['two words and their compound', '- [Haus Boot, Hausboot]\n'],
  ['the same phrase twice', '- [Haus Boot, Häuser Boot]\n', 'synonyme.yaml duplicate-synonym@1:15'],
  [
    'a word in two groups',
    '- [Retoure, Rückgabe]\n- [Umtausch, Retouren]\n',
    'synonyme.yaml duplicate-synonym@2:14 „Retouren“ steht oben schon als „Retoure“; für die Suche ist beides dasselbe. Streiche eines, oder lege beide Zeilen zusammen.',
  ],
  ['a word twice in a group', '- [Haus, Häuser]\n', 'synonyme.yaml duplicate-synonym@1:10'],
  [
    'a stop word',
    '- [und, plus]\n',
    'synonyme.yaml unsearchable-synonym@1:4 Nach „und“ sucht niemand: Füllwörter wie „und“ oder „die“ überspringt die Suche. Streiche es.',
  ],
  ['a word alone', '- [Handy]\n', 'synonyme.yaml invalid-field@1:3'],
  ['a line without brackets', '- Handy, Smartphone\n', 'synonyme.yaml invalid-field@1:3'],
])('%s', (_, text, ...expected) => {
  expectProblems(check({ 'synonyme.yaml': text }), expected);
});
