import { type Custom, defineMdastPlugin, type MdastNode } from 'satteri';

const OPENING = ':en[';
const PARTS = /(?<![\p{L}\p{N}:])(:en\[)|([[\]])/gu;

type Child = MdastNode | Custom;

interface Passage {
  readonly before: Child[];
  readonly children: Child[];
  depth: number;
}

/**
 * Turns `:en[What’s up]` into `<span lang="en">What’s up</span>`, with which authors mark English
 * passages, which are not set in German. A passage may hold emphasis, links and balanced
 * brackets; without its closing bracket it stays as typed. The parser's own directives are not
 * used since they swallow 14:30 and every unknown name. Has to precede the plugin that makes
 * heading ids, so that ids are made from the text of the passage only.
 */
export const englishPassages = defineMdastPlugin({
  name: 'english-passages',
  before(root, context) {
    // Most texts have none, and walking a tree creates all its nodes.
    if (!hasEnglishPassage(context.source)) return;
    const visit = (node: Readonly<MdastNode>): void => {
      if (!('children' in node)) return;
      for (const child of node.children) visit(child);
      const children = wrapPassages(node.children);
      if (children !== undefined) {
        // Custom nodes are valid wherever text is, but the mdast types do not know them.
        context.setProperty(node, 'children', children as MdastNode[]);
      }
    };
    visit(root);
  },
});

/** Whether a Markdown text may hold an English passage. */
export function hasEnglishPassage(source: string): boolean {
  return source.includes(OPENING);
}

/** The children with their passages wrapped; undefined where there is none. */
function wrapPassages(children: readonly MdastNode[]): Child[] | undefined {
  const isPassage = (child: MdastNode) => child.type === 'text' && child.value.includes(OPENING);
  if (!children.some(isPassage)) return undefined;
  const open: Passage[] = [];
  let target: Child[] = [];
  for (const child of children) {
    if (child.type !== 'text') {
      target.push(child);
      continue;
    }
    let position = 0;
    for (const match of child.value.matchAll(PARTS)) {
      const passage = open.at(-1);
      const isOpening = match[1] !== undefined;
      if (!isOpening && passage === undefined) continue;
      if (passage !== undefined && match[2] === '[') passage.depth++;
      if (passage !== undefined && match[2] === ']' && passage.depth-- > 0) continue;
      if (match[2] === '[') continue;
      pushText(target, child.value.slice(position, match.index));
      position = match.index + match[0].length;
      if (isOpening) {
        open.push({ before: target, children: [], depth: 0 });
        target = open.at(-1)?.children ?? target;
      } else if (passage !== undefined) {
        open.pop();
        target = passage.before;
        target.push(toSpan(passage.children));
      }
    }
    pushText(target, child.value.slice(position));
  }
  const unclosed = open.flatMap(({ before }): Child[] => [
    ...before,
    { type: 'text', value: OPENING },
  ]);
  return [...unclosed, ...target];
}

function toSpan(children: Child[]): Custom {
  return { type: 'englishPassage', data: { hName: 'span', hProperties: { lang: 'en' } }, children };
}

function pushText(target: Child[], value: string): void {
  if (value !== '') target.push({ type: 'text', value });
}
