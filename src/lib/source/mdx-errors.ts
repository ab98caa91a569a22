import { blank, offsetInText } from './offsets.ts';
import type { Finding } from './problem.ts';

const LESS_THAN =
  'Ein Kleiner-Zeichen beginnt in MDX einen Baustein, und dieser ist nicht zu lesen. Im Text wird es `&lt;` geschrieben, oder „weniger als“.';
const ATTRIBUTES =
  'Die Angaben in diesem Baustein sind nicht zu lesen. Jeder Wert steht in geraden Anführungszeichen: `title="Gut zu wissen"`.';
const COMMENT =
  'Bemerkungen wie in HTML kennt MDX nicht. Schreibe `{/* Bemerkung */}`; Leser sehen sie nicht.';
const AUTOLINK = 'Adressen in spitzen Klammern kennt MDX nicht. Schreibe `[Text](Adresse)`.';
const BRACE =
  'Eine geschweifte Klammer beginnt in MDX Code, und dieser ist nicht zu lesen. Im Text wird sie `&#123;` und `&#125;` geschrieben.';
/** Follows the name of an attribute whose braces hold no plain value. */
export const NO_VALUE =
  'ist so nicht zu lesen. Erlaubt sind feste Werte: Texte in geraden Anführungszeichen, Zahlen mit Punkt statt Komma; zwischen den Einträgen einer Liste stehen Kommas.';
const FOREIGN =
  'Das ist die Schreibweise eines anderen Systems und bleibt hier Code. Lösche die Klammern mit Inhalt, oder nimm den Baustein von hier.';
const OPEN_BRACE =
  'Diese geschweifte Klammer wird nicht geschlossen. Im Text wird sie `&#123;` geschrieben.';

const TAG = /^<(\/?)([\w.:-]*)(?:[^<>{}"']|"[^"]*"|'[^']*'|\{[^{}]*\})*>?/;
const AUTOLINK_START = /^<(?:https?:|mailto:|www\.|[\w.+-]+@)/i;
const ATTRIBUTES_START = /^<[A-Za-z][\w.]*\s+[\w-]+/;

/** Explains in German what the MDX parser refused, and returns the text with that blanked out. */
export function explainMdx(message: string, text: string): { error: Finding; rest: string } {
  const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec(message) ?? [];
  const position = { line: Number(line), column: Number(column) };
  const offset = offsetInText(text, position);
  const answer = (sentence: string, rest: string) => ({
    error: { ...position, rule: 'mdx-syntax', message: sentence } as const,
    rest,
  });
  if (!/expression/.test(message))
    return answer(
      explainTag(message, text.slice(offset)),
      text[offset] === '<' ? withoutTag(message, text, offset) : text,
    );
  const value = findValue(text, offset);
  if (value !== undefined)
    return answer(`\`${value.name}\` ${NO_VALUE}`, blank(text, value.start, value.end));
  // Inside braces the parser points behind the opening one.
  const start = text[offset] === '{' ? offset : text.lastIndexOf('{', offset);
  const isOpen = /end of file in expression/.test(message);
  const end = isOpen ? start + 1 : endOfBraces(text, start);
  const closed = /\{[{%]/.test(text.slice(Math.max(0, start - 1), start + 2)) ? FOREIGN : BRACE;
  return answer(isOpen ? OPEN_BRACE : closed, start < 0 ? text : blank(text, start, end));
}

/**
 * The attribute whose braces enclose an offset, such as `data={[{ value: 12,5 }]}`, and what goes
 * with it: the whole tag where that closes itself, for it would miss the attribute.
 */
function findValue(
  text: string,
  offset: number,
): { name: string; start: number; end: number } | undefined {
  const before = [...text.slice(0, offset + 1).matchAll(/\s([\w-]+)=(?=\{)/g)].at(-1);
  if (before === undefined) return undefined;
  const [written, name = ''] = before;
  const end = endOfBraces(text, before.index + written.length);
  if (end <= offset) return undefined;
  const tag = text.lastIndexOf('<', before.index);
  const [closing] = /^[^<>]*\/>/.exec(text.slice(end)) ?? [];
  return closing === undefined || tag < 0
    ? { name, start: before.index, end }
    : { name, start: tag, end: end + closing.length };
}

/** The text without the tag at an offset and without its partner, whose error would only follow. */
function withoutTag(message: string, text: string, offset: number): string {
  const source = text.slice(offset);
  const [, slash, name = ''] = TAG.exec(source) ?? [];
  if (/tag for|closing tag/.test(message)) {
    const rest = blankTag(text, offset);
    const partner =
      slash === '/' ? rest.lastIndexOf(`<${name}`, offset) : rest.indexOf(`</${name}>`, offset);
    return partner < 0 ? rest : blankTag(rest, partner);
  }
  const end = source.search(/>|\n\s*\n/);
  if (end > 0 && AUTOLINK_START.test(source)) return blank(text, offset, offset + end + 1);
  // The attributes are unreadable: without them the tag still closes or is closed.
  return ATTRIBUTES_START.test(source) && source[end] === '>'
    ? blank(text, offset + 1 + name.length, offset + end - (source[end - 1] === '/' ? 1 : 0))
    : blank(text, offset, offset + 1);
}

function blankTag(text: string, offset: number): string {
  const [tag = ''] = TAG.exec(text.slice(offset)) ?? [];
  return blank(text, offset, offset + tag.length);
}

function explainTag(message: string, source: string): string {
  const closing = /Unexpected closing tag `<\/([^>`]*)>`/.exec(message)?.[1];
  const other = /corresponding closing tag for `<([^>`]*)>` \((\d+):/.exec(message);
  if (closing !== undefined && other !== null)
    return `Hier endet <${closing}>, aber zuletzt begann <${other[1]}> in Zeile ${other[2]}. Schließe zuerst </${other[1]}>: Bausteine dürfen sich nicht überkreuzen.`;
  if (closing !== undefined)
    return `Hier endet <${closing}>, ohne begonnen zu haben. Lösche </${closing}>, oder setze <${closing}> davor.`;
  const open = /closing tag (?:for )?`<\/?([^>`]*)>`/.exec(message)?.[1];
  if (open !== undefined)
    return explainUnclosed(open, /(?:before|after) the end of `(\w+)`/.exec(message)?.[1]);
  if (source.startsWith('<!--')) return COMMENT;
  if (AUTOLINK_START.test(source)) return AUTOLINK;
  return ATTRIBUTES_START.test(source) ? ATTRIBUTES : LESS_THAN;
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
