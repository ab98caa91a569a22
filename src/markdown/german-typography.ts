import { defineMdastPlugin } from 'satteri';
import { typesetBlock } from '../lib/typography/typeset.ts';
import { BlockCollector } from './block-collector.ts';
import { TreePass } from './tree-pass.ts';

/**
 * Sets Markdown and MDX in German. Quotation marks are resolved per block across links, emphasis
 * and code. Code, URLs and whatever `typesetting-scope.ts` excludes stay untouched. Short parts
 * before a hyphen are kept together in `<span class="nb">` unless `protectHyphens` is false.
 * Requires `smartPunctuation: false` and has to follow the plugin that makes heading ids.
 */
export function germanTypography({ protectHyphens = true } = {}) {
  return defineMdastPlugin({
    name: 'german-typography',
    before(root, context) {
      const collector = new BlockCollector((pieces) => typesetBlock(pieces.map(({ run }) => run)));
      new TreePass(context, collector, protectHyphens).run(root);
    },
  });
}
