import { load, YAMLException } from 'js-yaml';
import type { YAMLError } from 'yaml';
import type { Finding, Position } from './problem.ts';

const BAD_INDENT =
  'Die Einrückung passt nicht zur Angabe darüber. Gleichrangige Felder beginnen in derselben Spalte.';
const MESSAGES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Dieses Feld steht zweimal da. Lösche eines davon.',
  TAB_AS_INDENT:
    'Eingerückt wird mit Leerzeichen, nicht mit Tabulatoren. Ersetze den Tabulator durch zwei Leerzeichen.',
  BAD_INDENT,
  MULTILINE_IMPLICIT_KEY:
    'Hier fehlt ein Doppelpunkt mit Leerzeichen hinter dem Feldnamen, oder ein Text ist umbrochen. Setze Texte in Anführungszeichen.',
  BLOCK_AS_IMPLICIT_KEY:
    'Ein Doppelpunkt im Text wird als neues Feld gelesen. Setze den ganzen Text in Anführungszeichen.',
  MISSING_CHAR: 'Ein Anführungszeichen oder eine Klammer wird nicht geschlossen.',
  BAD_DQ_ESCAPE:
    "Ein umgekehrter Schrägstrich hat in doppelten Anführungszeichen eine eigene Bedeutung. Setze einfache: '…'.",
};
const OTHER =
  'Diese Zeile ist nicht zu lesen. Ein Feld steht als `name: Wert`; Texte mit Sonderzeichen gehören in Anführungszeichen.';
const TYPOGRAPHIC =
  'Typografische Anführungszeichen begrenzen hier keinen Text. Setze außen gerade: "…"; innen bleiben sie.';
const BEHIND_QUOTES =
  "Hinter dem schließenden Anführungszeichen geht die Zeile weiter. Stehen innen Anführungszeichen, setze außen einfache: '…'.";

export const SWALLOWED =
  'Ein `!` oder `&` am Anfang hat hier eine eigene Bedeutung; das Wort dahinter fiele weg. Setze den ganzen Text in Anführungszeichen.';
export const REFERENCES = 'Verweise mit & und * sind hier nicht erlaubt. Schreibe die Werte aus.';

const IS_UNREAD = /^\s*(?:#|$)/;
/** Pairs of quotation marks and brackets that are complete; brackets may hold such of their kind. */
const CLOSED = /"[^"]*"|'[^']*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|\{(?:[^{}]|\{[^{}]*\})*\}/g;

/** Explains a syntax error by its kind and its line. */
export function explainYaml(
  { code, message }: YAMLError,
  lines: readonly string[],
  position: Position,
): Finding {
  const line = lines[position.line - 1] ?? '';
  const [, name = '', value = ''] = /^\s*(?:-\s+)?([\w-]+):\s*(.*)$/.exec(line) ?? [];
  const rule = code === 'DUPLICATE_KEY' ? 'duplicate-field' : 'yaml-syntax';
  const say = (text: string, at = position): Finding => ({ ...at, rule, message: text });
  if (code === 'DUPLICATE_KEY' || code === 'TAB_AS_INDENT') return say(MESSAGES[code] ?? OTHER);
  if (/^[„“”‚‘»«›‹]/.test(value)) return say(TYPOGRAPHIC);
  if (/MULTILINE|MISSING_CHAR/.test(code) && /^\s*[\w-]+:[^\s/]/.test(line))
    return say(`Hinter dem Doppelpunkt fehlt ein Leerzeichen: \`${name}: …\`.`);
  const opening = findOpening(lines, position.line);
  if (code === 'MISSING_CHAR' && opening === undefined)
    return say(MESSAGES.MULTILINE_IMPLICIT_KEY ?? OTHER);
  if (/^(["']).*\1\s*[^\s#]/.test(value) && /UNEXPECTED_TOKEN|BLOCK_AS/.test(code))
    return say(BEHIND_QUOTES);
  const first = /^[@`%!*&|>-](?!$)/.exec(value)?.[0];
  if (first !== undefined && /BAD_SCALAR|UNEXPECTED/.test(code)) return say(messageOfFirst(first));
  // Another field follows the value, further to the right.
  const next = findWritten(lines, position.line + 1);
  if (
    code === 'BLOCK_AS_IMPLICIT_KEY' &&
    !/:\s/.test(value) &&
    /^\s+[\w-]+:/.test(lines[next.line - 1] ?? '')
  )
    return say(BAD_INDENT, next);
  // An open bracket counts as bad indentation when another field follows.
  const isOpenBracket = code === 'BAD_INDENT' && message.startsWith('Flow ');
  // The parser names the comment above a field that begins too far to the right.
  if (code === 'BAD_INDENT' && !isOpenBracket && IS_UNREAD.test(line))
    return say(BAD_INDENT, findWritten(lines, position.line));
  const kind = isOpenBracket ? 'MISSING_CHAR' : code;
  return say(MESSAGES[kind] ?? OTHER, kind === 'MISSING_CHAR' ? opening : position);
}

/** The first line from a given one on that holds more than a comment. */
function findWritten(lines: readonly string[], from: number): Position {
  const index = lines.findIndex((line, at) => at >= from - 1 && !IS_UNREAD.test(line));
  if (index < 0) return { line: from, column: 1 };
  return { line: index + 1, column: (lines[index] ?? '').search(/\S/) + 1 };
}

/** The position of the quotation mark or bracket that is still open before a line. */
function findOpening(lines: readonly string[], before: number): Position | undefined {
  const index = lines
    .slice(0, before)
    .findLastIndex((line) => /[\s:]['"[{]/.test(` ${line.replace(CLOSED, '')}`));
  if (index < 0) return undefined;
  return { line: index + 1, column: (lines[index] ?? '').search(/["'[{]/) + 1 };
}

/**
 * What only the YAML reader inside Astro refuses (tags, merges, hidden characters), so that nothing
 * passes here and stops the build there.
 */
export function findLoaderError(text: string): Finding | undefined {
  try {
    load(text);
    return undefined;
  } catch (error) {
    const rule = 'yaml-syntax';
    if (!(error instanceof YAMLException)) return { line: 1, column: 1, rule, message: OTHER };
    // Some of its errors have no position; the type does not say so.
    const mark: { line?: number; column?: number } | undefined = error.mark;
    const line = Math.max(1, Math.min((mark?.line ?? 0) + 1, text.split('\n').length));
    const found = /:\s*([!*&])/.exec(text.split('\n')[line - 1] ?? '');
    const [whole = '', first] = found ?? [];
    return first === undefined
      ? { line, column: Math.max(1, (mark?.column ?? 0) + 1), rule, message: OTHER }
      : { line, column: (found?.index ?? 0) + whole.length, rule, message: messageOfFirst(first) };
  }
}

function messageOfFirst(character: string): string {
  return `Ein Text darf nicht mit „${character}“ beginnen; das Zeichen hat hier eine eigene Bedeutung. Setze ihn in Anführungszeichen.`;
}
