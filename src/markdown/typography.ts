import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { BlockCollector, type TypographyFinding } from './block-collector.ts';
import { TreePass } from './tree-pass.ts';

export interface TypographyOptions {
  /** Called for every quotation mark without a partner and every same-kind nesting. */
  readonly onUnbalanced?: (finding: TypographyFinding) => void;
  /** Called for what is left alone but looks like a slip: four dots in a row. */
  readonly onDoubtful?: (finding: TypographyFinding) => void;
  /** Keeps short parts before a hyphen together in `<span class="nb">`. Default: true. */
  readonly protectHyphens?: boolean;
  /** Reports and changes nothing, which takes a fraction of the time. Default: false. */
  readonly onlyReads?: boolean;
}

/**
 * Sets Markdown and MDX in German. Quotation marks are resolved per block across links,
 * emphasis and code. Code, URLs, `translate="no"`, `data-typo="aus"` and everything whose
 * `lang` is not German stay untouched; of attributes only those in `text-attributes.ts` are set.
 * Needs `smartPunctuation: false` and comes after the plugin that makes heading ids.
 */
export function germanTypography(options: TypographyOptions = {}) {
  const { onUnbalanced, onDoubtful, protectHyphens = true, onlyReads = false } = options;
  return defineMdastPlugin({
    name: 'german-typography',
    options: { position: true },
    before(root, context) {
      const file = context.fileURL === undefined ? undefined : fileURLToPath(context.fileURL);
      const report = (finding: TypographyFinding) =>
        finding.kind === 'dots' ? onDoubtful?.(finding) : onUnbalanced?.(finding);
      const collector = new BlockCollector(context.source, file, report, onlyReads);
      new TreePass(context, collector, protectHyphens).run(root);
    },
  });
}
