import { defineMdastPlugin, markdownToHtml, mdxToJs } from 'satteri';
import type { FindTypography } from '../lib/check/text/undecided-typography.ts';
import { positionInText } from '../lib/source/offsets.ts';
import { textOf } from '../lib/source/text-tree.ts';
import { findTypographyProblems } from '../lib/typography/typeset.ts';
import { BlockCollector, type Piece } from './block-collector.ts';
import { englishPassages, hasEnglishPassage } from './english-passages.ts';
import { restoredMarks } from './restored-marks.ts';
import { TreePass } from './tree-pass.ts';

/** Enough for an editor; each has to be located in the source. */
const MOST_FINDINGS = 50;
const SPELLINGS: Readonly<Record<string, string>> = {
  '"': '"|&quot;|&#34;|&#x22;',
  "'": "'|&apos;|&#39;|&#x27;",
};

/**
 * What typesetting could not decide in a text: quotation marks without a partner, nested marks of
 * the same kind, rows of dots. Runs the pass of the build without changing anything, on the tree
 * that the check has parsed already; only English passages require parsing again.
 */
export const findTypography: FindTypography = ({ path, body, tree }) => {
  if (tree === undefined) return [];
  const findings: ReturnType<FindTypography>[number][] = [];
  const opens: boolean[] = [];
  const collector = new BlockCollector((pieces) => {
    const block = opens.push(pieces[0]?.run.text.startsWith('„') ?? false) - 1;
    for (const { kind, run, offset } of findTypographyProblems(pieces.map((piece) => piece.run))) {
      const piece = pieces[run];
      if (piece === undefined || findings.length >= MOST_FINDINGS) break;
      const mark = piece.run.text[offset] ?? '';
      const position = positionInText(body, offsetInSource(body, piece, offset));
      findings.push({ kind, mark, block, ...position });
    }
    return pieces.map(({ run }) => run.text);
  });
  if (hasEnglishPassage(body)) parseAndRead(body, path.endsWith('.mdx'), collector);
  else {
    const context = { textContent: textOf, setProperty: refuse, replaceNode: refuse };
    new TreePass(context, collector, false).run(tree);
  }
  return findings.map((finding) => {
    const isOpen = finding.kind === 'unbalanced' && finding.mark === '„';
    return { ...finding, goesOn: isOpen && opens[finding.block + 1] === true };
  });
};

function refuse(): never {
  throw new TypeError('A pass that only reads has changed the tree.');
}

function parseAndRead(body: string, isMdx: boolean, collector: BlockCollector): void {
  const reader = defineMdastPlugin({
    name: 'find-typography',
    before: (root, context) => new TreePass(context, collector, false).run(root),
  });
  const options = {
    features: { smartPunctuation: false },
    mdastPlugins: [restoredMarks, englishPassages, reader],
  };
  try {
    if (isMdx) mdxToJs(body, options);
    else markdownToHtml(body, options);
  } catch {
    // Not valid MDX: other rules report the error.
  }
}

/**
 * The offset in the source of the character at `offset` of a piece. The parser has removed
 * escapes and resolved references, so its occurrences are counted.
 */
function offsetInSource(source: string, { run, range }: Piece, offset: number): number {
  const character = run.text[offset] ?? '';
  const earlier = run.text.slice(0, offset).split(character).length - 1;
  const spelling = SPELLINGS[character] ?? character.replace(/[.]/u, '\\$&');
  const matches = source.slice(range.start, range.end).matchAll(new RegExp(spelling, 'giu'));
  return range.start + ([...matches][earlier]?.index ?? 0);
}
