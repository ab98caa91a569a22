import type { RuleId } from '../../../schema/rule-ids.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import {
  positionOfNode,
  sourceOfNode,
  type TextTree,
  textOf,
  walk,
} from '../../source/text-tree.ts';
import { MONTHS } from '../../typography/patterns.ts';

type List = Extract<TextTree, { type: 'list' }>;

const DATED = new RegExp(
  `^(?:${MONTHS}|\\d|(?:Advent|Bundesliga|Liga|Weltkrieg|Jahrhundert|Geburtstag)(?!\\p{L}))`,
  'u',
);
const AMOUNT =
  /^\d[\d.,]*\s?(?:%|€|°|\$|Prozent|Euro|Grad|Cent|Mio\.|Mrd\.|Millionen|Milliarden|Stück|kg|km)(?!\p{L})/u;
/** A note to a star in the text: Preis* and below it a line that begins with a star. */
const STAR_MARK = /[\p{L}\p{N}€]\*(?=[\s.,;:)])/u;
const LINE_UNDER = /\n[ \t>]*(-+|=+)[ \t]*$/u;
/** So long, or a sentence, is no heading. */
const LONGEST_HEADING = 90;

const MESSAGES = {
  'accidental-list':
    'Markdown macht aus dieser Zeile eine Liste, weil sie mit einer Zahl und Punkt oder einem Strich und Leerzeichen beginnt.',
  'accidental-heading':
    'Die Linie direkt unter dem Text macht ihn zur Überschrift. Setze eine Leerzeile dazwischen; ist eine Überschrift gemeint, schreibe `## Überschrift`.',
  'accidental-quote':
    'Ein `>` am Anfang der Zeile macht sie zum Zitat. Schreibe `\\>` oder „mehr als“.',
  'accidental-code':
    'Markdown macht daraus Code: vier Leerzeichen am Anfang einer Zeile, oder ein Gravis-Zeichen statt eines Anführungszeichens. Lösche die Leerzeichen, oder setze "gerade" Anführungszeichen.',
  'lost-tag':
    'Was in spitzen Klammern steht, gilt als HTML und erscheint nicht. Schreibe `&lt;` statt `<`; ist ein Baustein gemeint, muss die Datei auf .mdx enden.',
  'lost-line':
    'Diese Zeile hält Markdown für die Adresse eines Links; sie erscheint nicht. Setze `\\` vor die Klammer, oder lösche sie.',
} as const satisfies Partial<Record<RuleId, string>>;

type Id = keyof typeof MESSAGES;
interface Place {
  rule: Id;
  node: TextTree;
  remedy?: string;
}

/** Lines of ordinary German that Markdown takes for a list, a heading, a quotation, code or a target. */
export function checkMisreadBlocks(document: TextDocument<unknown>): Problem[] {
  const { path, body, tree, isWhole, frontmatter } = document;
  // Without its fences the frontmatter itself looks like a heading.
  const hasFrontmatter = (frontmatter.data ?? undefined) !== undefined;
  if (tree === undefined || !isWhole || !hasFrontmatter) return [];
  const nodes = walk(tree);
  const targets = new Set(
    nodes.flatMap((node) =>
      node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [],
    ),
  );
  const found = nodes.flatMap((node): Place[] => {
    const source = () => sourceOfNode(node, body);
    switch (node.type) {
      case 'list':
        return findList(node, body);
      case 'heading':
        return isSentence(source()) ? [{ rule: 'accidental-heading', node }] : [];
      case 'blockquote':
        return AMOUNT.test(textOf(node).trim()) && !source().includes('\n')
          ? [{ rule: 'accidental-quote', node }]
          : [];
      case 'code':
        return /^[ \t>]*(?:`{3}|~{3})/u.test(source()) ? [] : [{ rule: 'accidental-code', node }];
      case 'inlineCode':
        return node.value.includes('´') ? [{ rule: 'accidental-code', node }] : [];
      case 'html':
        return /^<\/?\p{Lu}[^<>="]*>/u.test(node.value) ? [{ rule: 'lost-tag', node }] : [];
      case 'definition':
        return targets.has(node.identifier) ? [] : [{ rule: 'lost-line', node }];
      default:
        return [];
    }
  });
  return found.map(({ rule, node, remedy }) =>
    problemAt(rule, path, positionOfNode(node), [MESSAGES[rule], remedy].join(' ').trim()),
  );
}

function findList(node: List, body: string): Place[] {
  const before = body.slice(0, node.position?.start.offset ?? 0);
  if (!/(?:^|\n)[ \t>]*$/u.test(before)) return []; // named at the list around it
  const [first] = node.children;
  const text = first === undefined ? '' : textOf(first).trim();
  const [typed = ''] = /^.*/u.exec(sourceOfNode(node, body)) ?? [];
  const marker = typed.slice(0, 1);
  const isSingle = node.children.length === 1;
  const escaped = typed.replace(/^(\d+)(?=[.)])/u, '$1\\').replace(/^(?=[-+*])/u, '\\');
  const place: Place = {
    rule: 'accidental-list',
    node,
    remedy: `Ist keine gemeint, schreibe \`${escaped.slice(0, 40)}\`.`,
  };
  if (node.ordered === true) {
    const start = node.start ?? 1;
    const isDated = start >= 1000 || (DATED.test(text) && (isSingle || start > 1));
    return [...(isDated ? [place] : []), ...findRenumbered(node, body, start)];
  }
  if (!isSingle) return [];
  // An indented line is typed as a list below another item.
  const continues = /[^\n:]\n$/u.test(before) && /^\p{Ll}/u.test(text);
  const isFootnote = marker === '*' && STAR_MARK.test(before);
  const isAmount = marker !== '*' && AMOUNT.test(text);
  return continues || isFootnote || isAmount ? [place] : [];
}

/** Items that readers see with another number than the typed one; equal numbers are meant to count. */
function findRenumbered({ children }: List, body: string, start: number): Place[] {
  return children.flatMap((item, index) => {
    const [typed = ''] = /^\d+/u.exec(sourceOfNode(item, body)) ?? [];
    const number = Number(typed);
    if (typed === '' || number === start || number === start + index) return [];
    const remedy = `Leser sehen hier ${start + index} statt ${number}. Ist keine Liste gemeint, schreibe \`${number}\\.\`; sonst zähle weiter.`;
    return [{ rule: 'accidental-list', node: item, remedy }];
  });
}

/** Whether a heading made by a line under it is a sentence or several lines. */
function isSentence(source: string): boolean {
  const line = LINE_UNDER.exec(source);
  if (line === null || source.startsWith('#')) return false;
  const text = source.slice(0, line.index).trimEnd();
  return (
    line[1]?.length === 1 ||
    text.length > LONGEST_HEADING ||
    text.includes('\n') ||
    /[.,;:…“"»]$/u.test(text)
  );
}
