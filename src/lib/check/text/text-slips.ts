import { type Slip, slipInNode, sourceOfNode } from '../../source/slip.ts';
import type { TextTree } from '../../source/text-tree.ts';

type Text = Extract<TextTree, { type: 'text' }>;

/** What a text must hold before it is looked at more closely. */
const SUSPICIOUS = /\*\*|__|\]\(|\[\^/;
/** Signs behind a backslash are meant. */
const ESCAPE = /\\[!-/:-@[-`{-~]/g;
/** An address that was typed as text becomes a link by itself. */
const BARE_ADDRESS = /^(?:https?:\/\/|www\.)\S*$/i;
/** At the edge of a word; stars and lines inside of words are left alone, as are longer rows. */
const STARS = /(?<![*\p{L}\p{N}])\*{2,3}(?!\*)|(?<!\*)\*\*(?![*\p{L}\p{N}])/u;
const LINES = /(?<![_\p{L}\p{N}])__(?=[^_\s])|(?<=[^_\s])__(?![_\p{L}\p{N}])/u;
const ADDRESS = /(?:https?:|www\.|mailto:|\.{0,2}\/|#)[^()\n]*/iy;
/** The last bracket that opens, unless it is meant. */
const OPENING = /(?<!\\)\[[^[]*$/;
/** So many slips of a kind are named in one stretch of text. */
const MOST = 10;
/** So far back the text of a link is looked for. */
const LONGEST = 500;

const UNCLOSED =
  'Hinter der Adresse fehlt die schließende Klammer; deshalb ist das weder Link noch Bild. Setze `)` ans Ende der Adresse.';

/** Signs of Markdown that are left in a running text: bold without an end, open links, lone footnote marks. */
export function findTextSlips(node: Text, body: string): Slip[] {
  if (!SUSPICIOUS.test(node.value) || BARE_ADDRESS.test(node.value)) return [];
  const source = sourceOfNode(node, body).replace(ESCAPE, '  ');
  const report = (offset: number, message: string) => slipInNode(node, source, offset, message);
  return [
    ...findFirst(source, STARS).map((offset) => report(offset, leftOver('Sterne', '**'))),
    ...findFirst(source, LINES).map((offset) => report(offset, leftOver('Unterstriche', '__'))),
    ...findOpenLinks(source, body, node.position?.start.offset ?? 0)
      .slice(0, MOST)
      .map((offset) => report(offset, UNCLOSED)),
    ...[...source.matchAll(/\[\^([^\s[\]^]+)\]/g)]
      .slice(0, MOST)
      .map(({ index, 1: name = '' }) => report(index, withoutNote(name))),
  ];
}

function findFirst(source: string, pattern: RegExp): number[] {
  const found = pattern.exec(source);
  return found === null ? [] : [found.index];
}

/** Where links begin whose address goes on to a bracket that opens or to the end of its line. */
function findOpenLinks(source: string, body: string, start: number): number[] {
  return [...source.matchAll(/\]\(/g)].flatMap(({ index }) => {
    const end = start + index;
    ADDRESS.lastIndex = end + 2;
    const address = ADDRESS.exec(body)?.[0];
    if (address === undefined || body[end + 2 + address.length] === ')') return [];
    // The text of the link may hold emphasis, and then begins in another node.
    if (!OPENING.test(body.slice(Math.max(0, end - LONGEST), end))) return [];
    const opening = source.lastIndexOf('[', index);
    return [opening < 0 ? index : opening];
  });
}

function leftOver(name: string, sign: string): string {
  return `Hier bleiben ${name} im Text stehen, weil ihr Gegenstück fehlt oder ein Leerzeichen falsch sitzt. Schreibe \`${sign}fett${sign}\`, mit Abstand außen statt innen; sind die Zeichen gemeint, \`\\${[...sign].join('\\')}\`.`;
}

function withoutNote(name: string): string {
  return `Zur Fußnote \`[^${name}]\` fehlt die Anmerkung; Leser sehen nur die Klammern. Schreibe unter den Text, nach einer Leerzeile, \`[^${name}]: …\`.`;
}
