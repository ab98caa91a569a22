import type { Place } from '../yaml-source.ts';
import { blank, offsetInText } from './offsets.ts';

/** A fault of MDX, in German. */
export interface MdxFault extends Place {
  message: string;
}

const LESS_THAN =
  'Ein Kleiner-Zeichen beginnt in MDX einen Baustein, und dieser ist nicht zu lesen. Im Text wird es `&lt;` geschrieben, oder „weniger als“.';
const ATTRIBUTES =
  'Die Angaben in diesem Baustein sind nicht zu lesen. Jeder Wert steht in geraden Anführungszeichen: `title="Gut zu wissen"`.';
const COMMENT =
  'Bemerkungen wie in HTML kennt MDX nicht. Schreibe `{/* Bemerkung */}`; Leser sehen sie nicht.';
const AUTOLINK = 'Adressen in spitzen Klammern kennt MDX nicht. Schreibe `[Text](Adresse)`.';
const BRACE =
  'Eine geschweifte Klammer beginnt in MDX Code, und dieser ist nicht zu lesen. Im Text wird sie `&#123;` und `&#125;` geschrieben.';
const OPEN_BRACE =
  'Diese geschweifte Klammer wird nicht geschlossen. Im Text wird sie `&#123;` geschrieben.';

/**
 * Explains what the parser of MDX refused, in German and at the place, and gives back the text
 * without that fault.
 */
export function explainMdx(message: string, text: string): { fault: MdxFault; rest: string } {
  const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec(message) ?? [];
  const place = { line: Number(line), column: Number(column) };
  const offset = offsetInText(text, place);
  if (/expression/.test(message)) {
    // Inside braces the fault stands behind the one that opens them.
    const start = text[offset] === '{' ? offset : text.lastIndexOf('{', offset);
    const isOpen = /end of file in expression/.test(message);
    return {
      fault: { ...place, message: isOpen ? OPEN_BRACE : BRACE },
      rest: start < 0 ? text : blank(text, start, isOpen ? start + 1 : endOfBraces(text, start)),
    };
  }
  const tag =
    /^<\/?[\w.:-]*(?:[^<>{}"']|"[^"]*"|'[^']*'|\{[^{}]*\})*>?/.exec(text.slice(offset))?.[0] ?? '<';
  const isTag = /tag for|closing tag/.test(message);
  const end = offset + (isTag ? tag.length : 1);
  return {
    fault: { ...place, message: explainTag(message, text.slice(offset)) },
    rest: text[offset] === '<' ? blank(text, offset, end) : text,
  };
}

function explainTag(message: string, source: string): string {
  const closing = /Unexpected closing tag `<\/([^>`]*)>`/.exec(message)?.[1];
  const other = /corresponding closing tag for `<([^>`]*)>` \((\d+):/.exec(message);
  if (closing !== undefined && other !== null)
    return `Hier endet <${closing}>, aber zuletzt begann <${other[1]}> in Zeile ${other[2]}. Schließe zuerst </${other[1]}>: Bausteine dürfen sich nicht überkreuzen.`;
  if (closing !== undefined)
    return `Hier endet <${closing}>, ohne begonnen zu haben. Lösche </${closing}>, oder setze <${closing}> davor.`;
  const open = /closing tag for `<([^>`]*)>`/.exec(message)?.[1];
  if (open !== undefined)
    return explainUnclosed(open, /before the end of `(\w+)`/.exec(message)?.[1]);
  if (source.startsWith('<!--')) return COMMENT;
  if (/^<(?:https?:|mailto:|www\.|[\w.+-]+@)/i.test(source)) return AUTOLINK;
  return /^<[A-Za-z][\w.]*\s+[\w-]+/.test(source) ? ATTRIBUTES : LESS_THAN;
}

function explainUnclosed(name: string, around: string | undefined): string {
  if (name === 'br' || name === 'hr')
    return `<${name}> muss sich selbst schließen. Schreibe \`<${name} />\`.`;
  const remedy = `Schließe ihn mit \`</${name}>\`, oder schreibe \`<${name} … />\`, wenn nichts darin steht.`;
  if (around === undefined) return `Der Baustein <${name}> wird nicht geschlossen. ${remedy}`;
  return `Der Baustein <${name}> wird nicht in demselben Absatz geschlossen. Setze \`<${name}>\` und \`</${name}>\` je in eine eigene Zeile mit Leerzeilen darum. Ist das Zeichen „<“ gemeint, schreibe \`&lt;\`.`;
}

function endOfBraces(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return start + 1;
}
