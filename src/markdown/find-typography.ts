import { markdownToHtml, mdxToJs } from 'satteri';
import type { FindTypography } from '../lib/check/text/undecided-typography.ts';
import { type TextTree, textOf } from '../lib/source/text-tree.ts';
import { BlockCollector, type TypographyFinding } from './block-collector.ts';
import { englishPassages, hasEnglishPassage } from './english-passages.ts';
import { TreePass } from './tree-pass.ts';
import { germanTypography } from './typography.ts';

/**
 * What typesetting could not decide in a text: quotation marks without a partner, marks of the
 * same kind inside each other, rows of dots. The same pass as in the build, over the tree that the
 * check has read already; only English passages need the parser once more.
 */
export const findTypography: FindTypography = ({ path, body, tree }) => {
  if (tree === undefined) return [];
  const findings: TypographyFinding[] = [];
  const collect = (finding: TypographyFinding) => findings.push(finding);
  if (hasEnglishPassage(body)) readAnew(body, path.endsWith('.mdx'), collect);
  else readTree(body, tree, collect);
  return findings;
};

type Collect = (finding: TypographyFinding) => void;

function readTree(body: string, tree: TextTree, collect: Collect): void {
  const never = () => {
    throw new TypeError('A pass that only reads has changed the tree.');
  };
  const context = { textContent: textOf, setProperty: never, replaceNode: never };
  new TreePass(context, new BlockCollector(body, undefined, collect, true), false).run(tree);
}

function readAnew(body: string, isMdx: boolean, collect: Collect): void {
  const options = {
    features: { smartPunctuation: false },
    mdastPlugins: [
      englishPassages,
      germanTypography({
        onUnbalanced: collect,
        onDoubtful: collect,
        protectHyphens: false,
        onlyReads: true,
      }),
    ],
  };
  try {
    if (isMdx) mdxToJs(body, options);
    else markdownToHtml(body, options);
  } catch {
    // No MDX after all: other rules name the fault.
  }
}
