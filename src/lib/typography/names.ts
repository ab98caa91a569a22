import type { Rule } from './block.ts';
import { NARROW, NO_BREAK, SPACE } from './patterns.ts';

const TITLES = '(?:Prof|Dres|Dr|Dipl|Mag|Ing|Lic|Msgr|Univ|apl|St|Hr|Fr|Hl|hl)\\.';
const FACULTIES = '(?:med|jur|iur|phil|rer|nat|pol|oec|theol|habil|dent|vet|publ|techn|agr|soc)\\.';
const LEGAL_FORMS =
  '(?:GmbH|gGmbH|mbH|AG|UG|SE|KG|OHG|Ltd\\.|S\\.à r\\.l\\.|\\(haftungsbeschränkt\\))';

/** Words that begin a sentence, not a name: "Punkt A. Danach B." mentions no person. */
export const SENTENCE_STARTS = new Set(
  `Ab Aber Alle Alles Als Also Am An Auch Auf Aus Außerdem Bei Beide Beim Bis Da Dabei Dadurch Dafür Dagegen Daher
Damit Danach Dann Daran Darauf Daraus Darum Das Dass Davon Dazu Dein Dem Den Denn Dennoch Der Deren Des Deshalb Dessen
Die Dies Diese Diesem Diesen Dieser Dieses Doch Dort Du Durch Ebenso Ein Eine Einem Einen Einer Eines Er Erst Es Etwa
Euer Falls Für Gegen Genau Haben Hat Hier Hierzu Hinter Ich Ihm Ihn Ihnen Ihr Ihre Im In Ist Ja Jede Jeder Jedes Jetzt
Kein Keine Können Man Manche Mehr Mein Meine Mit Muss Nach Nachdem Neben Nein Nicht Nichts Noch Nun Nur Ob Oder Ohne
Schon Sehr Sein Seine Seit Seitdem Sie Sind So Sobald Solche Somit Sondern Sonst Soll Statt Trotz Trotzdem Über Um Und
Uns Unser Unsere Unter Viele Vom Von Vor Während Wann War Waren Warum Was Weder Wegen Weil Weiter Welche Welcher Wenn
Wer Werden Wie Wieder Will Wir Wird Wo Zu Zudem Zuerst Zum Zur Zwar Zwischen Montag Mo Di Mi Do Sa So`.split(
    /\s+/u,
  ),
);
/** After these, a capital letter labels a point: von A nach B. */
const NO_NAME_AFTER = new Set(['nach', 'bis', 'zu', 'und', 'oder', 'sowie']);

/**
 * Binds titles and initials to the name (Prof. Dr. Müller, St. Pauli, J. R. R. Tolkien) and the
 * parts of a legal form to each other. A single initial counts only where no noun precedes it
 * and no sentence begins after it. DIN 5008.
 */
export const NAME_RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.${NARROW}-])\\p{Lu}\\.(?:(?:${SPACE}{0,2}|-)\\p{Lu}\\.){1,4}${SPACE}{1,2}(?=(\\p{Lu}\\p{L}+))`,
      'gu',
    ),
    replace: ([found, next = '']) => (SENTENCE_STARTS.has(next) ? found : setInitials(found)),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.${NARROW}-])\\p{Lu}\\.[ \\t\\n${NO_BREAK}](?=(\\p{Lu}\\p{Ll}\\p{L}*))`,
      'gu',
    ),
    replace: (match) => (isInitial(match) ? `${match[0].slice(0, -1)}${NO_BREAK}` : match[0]),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${TITLES}|${FACULTIES}|h\\.${NARROW}c\\.)${SPACE}(?=(\\p{Lu}\\p{L}*|${FACULTIES}|h\\.${NARROW}c\\.))`,
      'gu',
    ),
    replace: ([found, next = '']) =>
      SENTENCE_STARTS.has(next) ? found : `${found.slice(0, -1)}${NO_BREAK}`,
  },
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})${LEGAL_FORMS})${SPACE}(?:&|und)${SPACE}Co\\.(?:${SPACE}(?=K[Gg]|OHG|oHG))?`,
      'gu',
    ),
    replace: ([found]) => found.replaceAll(/\s/gu, NO_BREAK),
  },
];

function setInitials(found: string): string {
  return `${found
    .trimEnd()
    .replaceAll(/\s+/gu, '')
    .replaceAll(/\.(?=\p{Lu})/gu, `.${NARROW}`)}${NO_BREAK}`;
}

function isInitial(match: RegExpExecArray): boolean {
  if (SENTENCE_STARTS.has(match[1] ?? '')) return false;
  const before = match.input.slice(Math.max(0, match.index - 30), match.index);
  if (new RegExp(`${TITLES}\\s$`, 'u').test(before)) return true;
  const word = /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(before)?.[1];
  if (word === undefined || /(?:[(„‚»,;:]\s?|\u2028)$/u.test(before)) return true;
  return (
    /^\p{Ll}/u.test(word) &&
    /\s$/u.test(before) &&
    !/[.!?]\s$/u.test(before) &&
    !NO_NAME_AFTER.has(word)
  );
}
