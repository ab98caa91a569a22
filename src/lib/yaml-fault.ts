import { load, YAMLException } from 'js-yaml';
import type { YAMLError } from 'yaml';
import type { Place } from './yaml-source.ts';

/** A fault of the YAML itself, in German. */
export interface YamlFault extends Place {
  message: string;
}

const BAD_INDENT =
  'Die Einrückung passt nicht zur Zeile darüber. Gleichrangige Felder beginnen in derselben Spalte.';
const FAULTS: Readonly<Record<string, string>> = {
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
const OTHER_FAULT =
  'Diese Zeile ist nicht zu lesen. Ein Feld steht als `name: Wert`; Texte mit Sonderzeichen gehören in Anführungszeichen.';
const TYPOGRAPHIC =
  'Typografische Anführungszeichen begrenzen hier keinen Text. Setze außen gerade: "…"; innen bleiben sie.';
const BEHIND_QUOTES =
  "Hinter dem schließenden Anführungszeichen geht die Zeile weiter. Stehen innen Anführungszeichen, setze außen einfache: '…'.";

/** Explains a fault by its kind and by the line it stands in. */
export function explainYaml(
  { code, message }: YAMLError,
  lines: readonly string[],
  place: Place,
): YamlFault {
  const line = lines[place.line - 1] ?? '';
  const [, name = '', value = ''] = /^\s*(?:-\s+)?([\w-]+):\s*(.*)$/.exec(line) ?? [];
  const say = (text: string, at = place): YamlFault => ({ ...at, message: text });
  if (code === 'DUPLICATE_KEY' || code === 'TAB_AS_INDENT') return say(FAULTS[code] ?? OTHER_FAULT);
  if (/^[„“”‚‘»«›‹]/.test(value)) return say(TYPOGRAPHIC);
  if (code === 'MULTILINE_IMPLICIT_KEY' && /^\s*[\w-]+:\S/.test(line))
    return say(`Hinter dem Doppelpunkt fehlt ein Leerzeichen: \`${name}: …\`.`);
  if (/^(["']).*\1\s*[^\s#]/.test(value) && /UNEXPECTED_TOKEN|BLOCK_AS/.test(code))
    return say(BEHIND_QUOTES);
  const first = /^[@`%!*&|>-](?!$)/.exec(value)?.[0];
  if (first !== undefined && /BAD_SCALAR|UNEXPECTED/.test(code)) return say(faultOfFirst(first));
  // A value that another field follows, further to the right.
  if (
    code === 'BLOCK_AS_IMPLICIT_KEY' &&
    !/:\s/.test(value) &&
    /^\s+[\w-]+:/.test(lines[place.line] ?? '')
  ) {
    const column = (lines[place.line] ?? '').search(/\S/) + 1;
    return say(BAD_INDENT, { line: place.line + 1, column });
  }
  // An open bracket counts as bad indentation when another field follows.
  const isOpenBracket = code === 'BAD_INDENT' && message.startsWith('Flow ');
  return say(FAULTS[isOpenBracket ? 'MISSING_CHAR' : code] ?? OTHER_FAULT);
}

/**
 * What only the reader inside Astro stumbles over (tags, merges, hidden characters), so that
 * nothing passes here and stops the build there.
 */
export function findSecondFault(text: string): YamlFault | undefined {
  try {
    load(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof YAMLException)) return { line: 1, column: 1, message: OTHER_FAULT };
    // Some of its faults have no place; the type does not say so.
    const mark: { line?: number; column?: number } | undefined = error.mark;
    const line = Math.max(1, Math.min((mark?.line ?? 0) + 1, text.split('\n').length));
    const first = /:\s*([!*&])/.exec(text.split('\n')[line - 1] ?? '')?.[1];
    const message = first === undefined ? OTHER_FAULT : faultOfFirst(first);
    return { line, column: Math.max(1, (mark?.column ?? 0) + 1), message };
  }
}

function faultOfFirst(character: string): string {
  return `Ein Text darf nicht mit „${character}“ beginnen; das Zeichen hat hier eine eigene Bedeutung. Setze ihn in Anführungszeichen.`;
}
