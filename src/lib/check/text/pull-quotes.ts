import type { TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { isElement, positionOfNode, type TextTree, textOf, walk } from '../../source/text-tree.ts';
import { normalizeWording } from '../../values/normalize-wording.ts';

const SECOND =
  'Das ist schon der zweite hervorgehobene Satz; mehrere nehmen einander die Wirkung. Behalte höchstens einen <PullQuote>.';
const ALTERED =
  'Dieser Satz steht so nicht im Text; hervorgehoben wird nur, was dort wörtlich vorkommt. Übernimm ihn genau aus dem Beitrag.';
/** Quotation marks around a sentence and the character at its end, where the text may go on. */
const EDGES = /^["']+|[.!?,;:"']+$/g;

/** A second pull quote, and pull quotes that the rest of the text does not contain. */
export function checkPullQuotes({ path, tree, isWhole }: TextDocument<unknown>): Problem[] {
  if (tree === undefined || !isWhole) return [];
  const nodes = walk(tree);
  const quotes = nodes.filter((node) => isElement(node) && node.name === 'PullQuote');
  if (quotes.length === 0) return [];
  const rest = normalizeWording(textBeside(quotes, nodes));
  return quotes.flatMap((quote, index) => {
    const position = positionOfNode(quote);
    const wording = normalizeWording(textOf(quote)).replace(EDGES, '');
    return [
      ...(index === 0 ? [] : [problemAt('second-pull-quote', path, position, SECOND)]),
      ...(rest.includes(wording) ? [] : [problemAt('altered-pull-quote', path, position, ALTERED)]),
    ];
  });
}

/** The running text outside of some nodes. */
function textBeside(left: readonly TextTree[], nodes: readonly TextTree[]): string {
  const skipped = new Set(left.flatMap((node) => walk(node)));
  return nodes
    .filter((node) => (node.type === 'text' || node.type === 'inlineCode') && !skipped.has(node))
    .map(textOf)
    .join('');
}
