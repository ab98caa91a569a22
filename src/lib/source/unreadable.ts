import type { RuleId } from '../../schema/rule-ids.ts';
import { positionInText } from './offsets.ts';
import { type Problem, problemAt } from './problem.ts';
import { CONTROL_CHARACTER, CONTROLS, type SourceFile } from './validation.ts';

const WRONG_ENCODING =
  'Die Datei ist nicht als UTF-8 gespeichert; Umlaute kämen entstellt an. Speichere sie im Editor mit der Kodierung UTF-8.';
const REPLACED =
  'Hier steht ein Zeichen, das beim Speichern verloren ging. Die Datei ist nicht als UTF-8 gespeichert: Speichere sie neu mit der Kodierung UTF-8, und prüfe die Umlaute.';
const CONFLICT =
  'Hier stehen zwei Fassungen untereinander, die git nicht zusammenführen konnte. Behalte eine, und lösche die Zeilen mit `<<<<<<<`, `=======` und `>>>>>>>`.';
const GARBLED =
  'Hier sind Umlaute oder Anführungszeichen entstellt: Die Datei wurde mit falscher Kodierung geöffnet und so gespeichert. Nimm die ursprüngliche Datei, oder tippe die Zeichen neu.';
const EMPTY = 'Die Datei ist leer. Fülle sie, oder lösche sie.';
const OLD_LINE_ENDS =
  'Die Zeilen enden wie auf alten Macs, was nicht alle Programme lesen. Speichere die Datei mit Zeilenenden LF oder CRLF.';

/** What a file must not hold: the first that is found is the only one named. */
const SIGNS: readonly { pattern: RegExp; rule: RuleId; message: string; isWhole?: true }[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: UTF-16 read as UTF-8 is full of them.
  { pattern: /\u0000/, rule: 'wrong-encoding', message: WRONG_ENCODING, isWhole: true },
  { pattern: /^\s*$/, rule: 'empty-file', message: EMPTY, isWhole: true },
  { pattern: /\uFFFD/, rule: 'wrong-encoding', message: REPLACED },
  {
    pattern: /^<{7} .*\n(?:[\s\S]*\n)?={7}\r?\n/m,
    rule: 'merge-conflict',
    message: CONFLICT,
  },
  {
    // UTF-8 that was read as Windows-1252: `Ã¤` for ä, `â€ž` for „.
    pattern: /Ã[¤¶¼„–œŸ\u0084\u0096\u009C\u009F]|â€[žœ“”™\u009C\u009D\u0093]/,
    rule: 'wrong-encoding',
    message: GARBLED,
  },
  { pattern: CONTROLS, rule: 'control-character', message: CONTROL_CHARACTER },
  { pattern: /\r(?!\n)/, rule: 'old-line-ends', message: OLD_LINE_ENDS, isWhole: true },
];

/** What keeps a file from being read at all: wrong encoding, nothing in it. Then the only error. */
export function findUnreadable({ path, text }: SourceFile): Problem | undefined {
  for (const { pattern, rule, message, isWhole } of SIGNS) {
    const offset = text.search(pattern);
    if (offset >= 0)
      return problemAt(rule, path, positionInText(text, isWhole ? 0 : offset), message);
  }
  return undefined;
}
