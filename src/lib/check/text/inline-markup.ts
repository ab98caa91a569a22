import type { RuleId } from '../../../schema/rule-ids.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { type Finding, type Problem, problemOf } from '../../source/problem.ts';
import { positionInNode, sourceOfNode, type TextTree, walk } from '../../source/text-tree.ts';

type Text = Extract<TextTree, { type: 'text' }>;

/** What a text must contain before it is examined. */
const SUSPICIOUS = /\*\*|__|\]\(|\[\^/;
/** Characters behind a backslash are meant. */
const ESCAPE = /\\[!-/:-@[-`{-~]/g;
/** A URL that was typed as text becomes a link by itself. */
const BARE_URL = /^(?:https?:\/\/|www\.)\S*$/i;
/** At the edge of a word; inside of words they are left alone, as are longer rows. */
const ASTERISKS = /(?<![*\p{L}\p{N}])\*{2,3}(?!\*)|(?<!\*)\*\*(?![*\p{L}\p{N}])/u;
const UNDERSCORES = /(?<![_\p{L}\p{N}])__(?=[^_\s])|(?<=[^_\s])__(?![_\p{L}\p{N}])/u;
const LINK_URL = /(?:https?:|www\.|mailto:|\.{0,2}\/|#)[^()\n]*/iy;
/** The last opening bracket, unless it is escaped. */
const OPENING = /(?<!\\)\[[^[]*$/;
/** So many findings of a kind are named in one node. */
const MOST = 10;
/** Longest text of a link, in characters. */
const LONGEST = 500;

const UNCLOSED =
  'Hinter der Adresse fehlt die schließende Klammer; deshalb ist das weder Link noch Bild. Setze `)` ans Ende der Adresse.';

/** Markup that is left in running text: bold without an end, open links, footnote marks without a note. */
export function checkInlineMarkup(document: TextDocument<unknown>): Problem[] {
  const { path, body, tree, isWhole } = document;
  if (tree === undefined || !isWhole) return [];
  return walk(tree)
    .flatMap((node) => (node.type === 'text' ? checkText(node, body) : []))
    .map((finding) => problemOf(path, finding));
}

function checkText(node: Text, body: string): Finding[] {
  if (!SUSPICIOUS.test(node.value) || BARE_URL.test(node.value)) return [];
  const source = sourceOfNode(node, body).replace(ESCAPE, '  ');
  const report = (rule: RuleId, offset: number, message: string): Finding => {
    return { rule, ...positionInNode(node, source, offset), message };
  };
  const emphasis = [
    { name: 'Sterne', marker: '**', offset: source.search(ASTERISKS) },
    { name: 'Unterstriche', marker: '__', offset: source.search(UNDERSCORES) },
  ].filter(({ offset }) => offset >= 0);
  return [
    ...emphasis.map(({ name, marker, offset }) =>
      report('broken-emphasis', offset, emphasisMessage(name, marker)),
    ),
    ...findOpenLinks(source, body, node.position?.start.offset ?? 0)
      .slice(0, MOST)
      .map((offset) => report('unclosed-link', offset, UNCLOSED)),
    ...[...source.matchAll(/\[\^([^\s[\]^]+)\]/g)]
      .slice(0, MOST)
      .map(({ index, 1: name = '' }) => report('missing-footnote', index, footnoteMessage(name))),
  ];
}

/** The offsets of links whose URL goes on to an opening bracket or to the end of its line. */
function findOpenLinks(source: string, body: string, start: number): number[] {
  return [...source.matchAll(/\]\(/g)].flatMap(({ index }) => {
    const end = start + index;
    LINK_URL.lastIndex = end + 2;
    const [url] = LINK_URL.exec(body) ?? [];
    if (url === undefined || body[end + 2 + url.length] === ')') return [];
    // The text of the link may contain emphasis, and then begins in another node.
    if (!OPENING.test(body.slice(Math.max(0, end - LONGEST), end))) return [];
    const opening = source.lastIndexOf('[', index);
    return [opening < 0 ? index : opening];
  });
}

function emphasisMessage(name: string, marker: string): string {
  return `Hier bleiben ${name} im Text stehen, weil ihr Gegenstück fehlt oder ein Leerzeichen falsch sitzt. Schreibe \`${marker}fett${marker}\`, mit Abstand außen statt innen; sind die Zeichen gemeint, \`\\${[...marker].join('\\')}\`.`;
}

function footnoteMessage(name: string): string {
  return `Zur Fußnote \`[^${name}]\` fehlt die Anmerkung; Leser sehen nur die Klammern. Schreibe unter den Text, nach einer Leerzeile, \`[^${name}]: …\`.`;
}
