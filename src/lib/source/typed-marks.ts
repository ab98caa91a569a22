import type { MdastNode } from 'satteri';

type Text = Extract<MdastNode, { type: 'text' }>;
type Point = NonNullable<Text['position']>['start'];

/**
 * What a text must contain before its tree is walked: stars between letters, (*), a tilde. Begins
 * with the rare star, which takes a tenth of the time.
 */
const HINT = /\*(?<=[\p{L}\p{N}]\*{1,3})[\p{L}\p{N}]|\(\*|~/u;
/** Endings behind a star that is part of the word: Kund*innen, Kolleg*in, jede*r. */
const ENDINGS = /^(?:in|innen|r|n|e|es|em|en|x)(?!\p{L})/u;
/** The rest of an emphasis that such a star has ended too early: `*Kund*innen*`. */
const EMPHASIS_REST = new RegExp(`(${ENDINGS.source}[^*]*(?:\\*\\p{L}[^*]*)*)\\*(?!\\p{L})`, 'u');

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
  const joined = joinTexts(
    children.flatMap((child, index) =>
      isTyped[index] && 'children' in child ? unwrap(child) : [child],
    ),
  );
  const restored = widenEmphasis(joined);
  const isSame = children.every((child, index) => child === restored[index]);
  return isSame ? undefined : restored;
}

function restOfEmphasis(node: MdastNode | undefined, next: MdastNode | undefined) {
  if (node?.type !== 'emphasis' || next?.type !== 'text') return undefined;
  const last = node.children.at(-1);
  const isWord = last?.type === 'text' && /\p{L}$/u.test(last.value);
  return isWord ? EMPHASIS_REST.exec(next.value)?.[1] : undefined;
}

/** Emphasis up to the star that was meant to end it. */
function widenEmphasis(nodes: readonly MdastNode[]): MdastNode[] {
  const widened: MdastNode[] = [];
  for (const node of nodes) {
    const last = widened.at(-1);
    const rest = restOfEmphasis(last, node);
    if (last?.type !== 'emphasis' || node.type !== 'text' || rest === undefined) {
      widened.push(node);
      continue;
    }
    const end = node.position?.start;
    const star = end && { position: { start: move(end, -1), end } };
    const [inside, outside] = [slice(node, 0, rest.length), slice(node, rest.length + 1)];
    const children = joinTexts([...last.children, { type: 'text', value: '*', ...star }, inside]);
    // What is inside an emphasis stays so.
    widened[widened.length - 1] = { ...last, children } as MdastNode;
    if (outside.value !== '') widened.push(outside);
  }
  return widened;
}

/** A part of a text, which in Markdown may be on another line than its beginning. */
function slice(node: Text, from: number, to = node.value.length): Text {
  const value = node.value.slice(from, to);
  if (node.position === undefined) return { type: 'text', value };
  const { start, end } = node.position;
  return {
    type: 'text',
    value,
    position: { start: move(start, from), end: move(end, to - node.value.length) },
  };
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
  return [
    { type: 'text', value, position: { start, end: move(start, length) } },
    ...node.children,
    { type: 'text', value, position: { start: move(end, -length), end } },
  ];
}

function move(point: Point, by: number): Point {
  return {
    ...point,
    column: point.column + by,
    ...(point.offset === undefined ? {} : { offset: point.offset + by }),
  };
}

/** How many characters open a node. */
function markLength(node: Extract<MdastNode, { children: unknown }>): number {
  const start = node.position?.start.offset ?? 0;
  return (node.children[0]?.position?.start.offset ?? start) - start;
}
