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
import type { Position } from './problem.ts';
import { explainYaml, findSecondFault, type YamlFault } from './yaml-fault.ts';

/** A YAML text, read without guessing: dates stay text, `2020` is a number. */
export interface YamlSource {
  /** The values, or undefined where the text is no YAML. */
  data: unknown;
  errors: YamlFault[];
  /** Where the value at a path stands; for a missing one, where its parent begins. */
  positionOf(path: readonly PropertyKey[]): Position;
  /** Where the key at the end of a path stands. */
  positionOfKey(path: readonly PropertyKey[]): Position;
}

/**
 * Parses YAML 1.2 with the core schema. Faults are reported, never thrown; `firstLine` is the
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
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: Math.max(col, 1) };
  };
  const sourceLines = text.split('\n');
  const positions = document.errors.map(({ pos }) => {
    const { line, col } = lines.linePos(pos[0]);
    return { line, column: Math.max(col, 1) };
  });
  // One slip often counts as several errors of its line.
  const found = document.errors.flatMap((error, index) => {
    const position = positions[index];
    const isFirst = positions.findIndex(({ line }) => line === position?.line) === index;
    return position !== undefined && isFirst ? [explainYaml(error, sourceLines, position)] : [];
  });
  const second = found.length > 0 ? undefined : findSecondFault(text);
  // Most texts hold neither sign, and the walk takes time.
  const mayHide = /[&!]/.test(text) && found.length === 0 && second === undefined;
  const swallowed = mayHide ? findSwallowed(document, lines) : [];
  const errors = [...found, ...swallowed, ...(second === undefined ? [] : [second])].map(
    (fault) => ({
      ...fault,
      line: fault.line + firstLine - 1,
    }),
  );
  const root = document.contents as Node | null; // the document's type knows no contents
  return {
    ...readValues(() => document.toJS({ maxAliasCount: 10 }), errors, firstLine),
    positionOf: (path) => positionAt(offsetOf(root, path)),
    positionOfKey: (path) => positionAt(keyOffsetOf(root, path)),
  };
}

/**
 * Values that begin with `!` or with an `&name` to which nothing refers: YAML takes these for its
 * own and drops them.
 */
function findSwallowed(document: Document.Parsed, lines: LineCounter): YamlFault[] {
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
    .map(({ offset }) => {
      const { line, col } = lines.linePos(offset);
      return { line, column: Math.max(col, 1), message: SWALLOWED };
    });
}

const SWALLOWED =
  'Ein `!` oder `&` am Anfang hat hier eine eigene Bedeutung; das Wort dahinter fiele weg. Setze den ganzen Text in Anführungszeichen.';

function readValues(toValues: () => unknown, errors: YamlFault[], firstLine: number) {
  if (errors.length > 0) return { data: undefined, errors };
  try {
    return { data: toValues(), errors };
  } catch {
    const message = 'Verweise mit & und * sind hier nicht erlaubt. Schreibe die Werte aus.';
    return { data: undefined, errors: [{ line: firstLine, column: 1, message }] };
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
