import type { MdastNode } from 'satteri';

type Text = Extract<MdastNode, { type: 'text' }>;

/** What a text must contain before its tree is walked: a star at a letter, (*), a tilde. */
const HINT = /[\p{L}\p{N}]\*|\(\*|~/u;
/** Endings behind a star that is part of the word: Kund*innen, Kolleg*in, jede*r. */
const ENDINGS = /^(?:in|innen|r|n|e|es|em|en|x)(?!\p{L})/u;

/** Whether a text may hold stars or tildes that Markdown takes for markup, though they are typed. */
export function hasTypedMarks(source: string): boolean {
  return HINT.test(source);
}

/**
 * The children of a node, with the stars of Kund*innen, 2*3 and (*) and single tildes (H~2~O) as
 * text again, where Markdown has read emphasis or deleted text; undefined where there are none.
 */
export function restoreTypedMarks(children: readonly MdastNode[]): MdastNode[] | undefined {
  const isTyped = children.map((child, index) =>
    isTypedMark(child, children[index - 1], children[index + 1]),
  );
  if (!isTyped.includes(true)) return undefined;
  return joinTexts(
    children.flatMap((child, index) =>
      isTyped[index] && 'children' in child ? unwrap(child) : [child],
    ),
  );
}

/** The same for a whole tree; what has no such marks is returned as it is. */
export function restoreTree<Node extends MdastNode>(node: Node): Node {
  if (!('children' in node)) return node;
  const children: readonly MdastNode[] = node.children.map(restoreTree);
  const restored = restoreTypedMarks(children) ?? children;
  const isSame = node.children.every((child, index) => child === restored[index]);
  return isSame ? node : { ...node, children: restored };
}

function isTypedMark(
  node: MdastNode,
  previous: MdastNode | undefined,
  next: MdastNode | undefined,
): boolean {
  if (node.type === 'delete') return markLength(node) === 1;
  if (node.type !== 'emphasis' && node.type !== 'strong') return false;
  const before = previous?.type === 'text' ? previous.value.slice(-1) : '';
  const after = next?.type === 'text' ? next.value.slice(0, 1) : '';
  const [first] = node.children;
  const content = first?.type === 'text' ? first.value : '';
  if (before === '(') return content.startsWith(')');
  if (!/[\p{L}\p{N}]/u.test(before)) return false;
  const goesOn = /[\p{L}\p{N}]/u.test(after) && (/\s/u.test(content) || node.children.length > 1);
  return ENDINGS.test(content) || goesOn;
}

/** Neighbouring texts as one, so that rules see the word around a mark. */
function joinTexts(nodes: readonly MdastNode[]): MdastNode[] {
  const joined: MdastNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type !== 'text' || node.type !== 'text') joined.push(node);
    else joined[joined.length - 1] = joinTwo(last, node);
  }
  return joined;
}

function joinTwo(first: Text, second: Text): Text {
  const [start, end] = [first.position?.start, second.position?.end];
  const position = start && end ? { position: { start, end } } : {};
  return { type: 'text', value: first.value + second.value, ...position };
}

/** A node's children between its marks, which become text. */
function unwrap(node: Extract<MdastNode, { children: unknown }>): MdastNode[] {
  const { position } = node;
  const length = markLength(node);
  const value = (node.type === 'delete' ? '~' : '*').repeat(length);
  if (position === undefined) return [...node.children];
  const { start, end } = position;
  const move = (point: typeof start, by: number): typeof start => ({
    ...point,
    column: point.column + by,
    ...(point.offset === undefined ? {} : { offset: point.offset + by }),
  });
  return [
    { type: 'text', value, position: { start, end: move(start, length) } },
    ...node.children,
    { type: 'text', value, position: { start: move(end, -length), end } },
  ];
}

/** How many characters open a node. */
function markLength(node: Extract<MdastNode, { children: unknown }>): number {
  const start = node.position?.start.offset ?? 0;
  return (node.children[0]?.position?.start.offset ?? start) - start;
}
