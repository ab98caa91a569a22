import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Finding, Position } from './problem.ts';
import { explainYaml, findLoaderError, REFERENCES, SWALLOWED } from './yaml-errors.ts';

/** A YAML text, read without guessing: dates stay text, `2020` is a number. */
export interface YamlSource {
  /** The values, or undefined where the text is no YAML. */
  data: unknown;
  errors: Finding[];
  /** The position of the value at a path; for a missing one, that of its parent. */
  positionOf(path: readonly PropertyKey[]): Position;
  /** The position of the key at the end of a path. */
  positionOfKey(path: readonly PropertyKey[]): Position;
}

/**
 * Parses YAML 1.2 with the core schema. Errors are reported, never thrown; `firstLine` is the
 * line of the file on which the text begins.
 */
export function parseYaml(text: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: true,
  });
  const positionIn = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: Math.max(col, 1) };
  };
  const inFile = <Item extends Position>(item: Item): Item => ({
    ...item,
    line: item.line + firstLine - 1,
  });
  const errors = findErrors(text, document, positionIn).map(inFile);
  const root = document.contents as Node | null; // the document's type knows no contents
  return {
    ...readValues(() => document.toJS({ maxAliasCount: 10 }), errors, firstLine),
    positionOf: (path) => inFile(positionIn(offsetOf(root, path))),
    positionOfKey: (path) => inFile(positionIn(keyOffsetOf(root, path))),
  };
}

type PositionIn = (offset: number) => Position;

function findErrors(text: string, document: Document.Parsed, positionIn: PositionIn): Finding[] {
  const sourceLines = text.split('\n');
  const positions = document.errors.map(({ pos }) => positionIn(pos[0]));
  // One mistake often counts as several errors of its line.
  const found = document.errors.flatMap((error, index) => {
    const position = positions[index];
    const isFirst = positions.findIndex(({ line }) => line === position?.line) === index;
    return position !== undefined && isFirst ? [explainYaml(error, sourceLines, position)] : [];
  });
  if (found.length > 0) return found;
  const other = findLoaderError(text);
  if (other !== undefined) return [other];
  // Most texts hold neither character, and the walk takes time.
  return /[&!]/.test(text) ? findSwallowed(document, positionIn) : [];
}

/**
 * Values that begin with `!` or with an `&name` to which nothing refers: YAML takes these for its
 * own and drops them.
 */
function findSwallowed(document: Document.Parsed, positionIn: PositionIn): Finding[] {
  const marked: { anchor?: string | undefined; offset: number }[] = [];
  const referred = new Set<string | undefined>();
  visit(document, {
    Alias: (_, { source }) => void referred.add(source),
    Value: (_, { anchor, tag, range }) => {
      const offset = range?.[0] ?? 0;
      if (tag !== undefined && !tag.startsWith('tag:yaml.org')) marked.push({ offset });
      else if (anchor !== undefined) marked.push({ anchor, offset });
    },
  });
  return marked
    .filter(({ anchor }) => !referred.has(anchor))
    .map(({ offset }) => ({ ...positionIn(offset), rule: 'yaml-syntax', message: SWALLOWED }));
}

function readValues(toValues: () => unknown, errors: Finding[], firstLine: number) {
  if (errors.length > 0) return { data: undefined, errors };
  try {
    return { data: toValues(), errors };
  } catch {
    const error: Finding = { line: firstLine, column: 1, rule: 'yaml-syntax', message: REFERENCES };
    return { data: undefined, errors: [error] };
  }
}

function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  const [head, ...rest] = path;
  const start = root?.range?.[0] ?? 0;
  if (root === null || head === undefined) return start;
  const child = childOf(root, head);
  if (child === undefined) return start;
  return offsetOf(child, rest);
}

function keyOffsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  const parent = path
    .slice(0, -1)
    .reduce<Node | undefined>((node, key) => node && childOf(node, key), root ?? undefined);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
    : undefined;
  return isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(root, path);
}

function childOf(node: Node, key: PropertyKey): Node | undefined {
  if (!('items' in node) || !Array.isArray(node.items)) return undefined;
  const items: readonly unknown[] = node.items;
  if (typeof key === 'number') return isNode(items[key]) ? items[key] : undefined;
  const pair = items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
  );
  return isPair(pair) && isNode(pair.value) ? pair.value : undefined;
}
