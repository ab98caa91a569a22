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
 * `:en[What’s up]` becomes `<span lang="en">What’s up</span>`: the author's way to mark an
 * English passage, which is then not set in German. It may hold emphasis, links and brackets
 * in pairs. Without the closing bracket it stays as typed. The parser's own directives are
 * not used because they swallow 14:30 and every unknown name.
 * Stands before the plugin that makes heading ids, so that they see the passage's text only.
 */
export const englishPassages = defineMdastPlugin({
  name: 'english-passages',
  before(root, context) {
    // Most texts have none, and walking a tree makes all its nodes.
    if (!hasEnglishPassage(context.source)) return;
    const visit = (node: Readonly<MdastNode>): void => {
      if (!('children' in node)) return;
      for (const child of node.children) visit(child);
      const children = wrapPassages(node.children);
      if (children !== undefined) {
        // A node of one's own is allowed wherever text is, which the mdast types do not know.
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

/** The children with their passages wrapped, undefined where there is none. */
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
