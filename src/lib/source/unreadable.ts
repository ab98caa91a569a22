import { CONTROL_FAULT, CONTROLS } from './control-characters.ts';
import { positionInText } from './offsets.ts';
import { type Problem, problemAt } from './problem.ts';
import type { SourceFile } from './validation.ts';

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

const CONFLICT_START = /^<{7} .*\n(?:[\s\S]*\n)?={7}\r?\n/m;
/** UTF-8 that was read as Windows-1252: `Ã¤` for ä, `â€ž` for „. */
const DOUBLY_ENCODED = /Ã[¤¶¼„–œŸ\u0084\u0096\u009C\u009F]|â€[žœ“”™\u009C\u009D\u0093]/;

/** What keeps a file from being read at all: wrong encoding, nothing in it. Then the only fault. */
export function findUnreadable({ path, text }: SourceFile): Problem | undefined {
  const start = { line: 1, column: 1 };
  if (text.includes('\u0000')) return problemAt(path, start, WRONG_ENCODING);
  if (text.replace(/^\uFEFF/, '').trim() === '') return problemAt(path, start, EMPTY);
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) return problemAt(path, positionInText(text, lost), REPLACED);
  const conflict = CONFLICT_START.exec(text);
  if (conflict !== null) return problemAt(path, positionInText(text, conflict.index), CONFLICT);
  const garbled = DOUBLY_ENCODED.exec(text);
  if (garbled !== null) return problemAt(path, positionInText(text, garbled.index), GARBLED);
  const control = CONTROLS.exec(text);
  if (control !== null) return problemAt(path, positionInText(text, control.index), CONTROL_FAULT);
  return /\r(?!\n)/.test(text) ? problemAt(path, start, OLD_LINE_ENDS) : undefined;
}
