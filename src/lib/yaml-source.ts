import {
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';

/** Where something stands in a file, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A fault of the YAML itself, in German. */
interface YamlFault extends Place {
  message: string;
}

/** A YAML text, read without guessing: dates stay text, `2020` is a number. */
export interface YamlSource {
  /** The values, or undefined where the text is no YAML. */
  data: unknown;
  faults: YamlFault[];
  /** Where the value at a path stands; for a missing one, where its parent begins. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Where the key at the end of a path stands. */
  placeOfKey(path: readonly PropertyKey[]): Place;
}

const FAULTS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Dieses Feld steht zweimal da. Lösche eines davon.',
  TAB_AS_INDENT:
    'Eingerückt wird mit Leerzeichen, nicht mit Tabulatoren. Ersetze den Tabulator durch zwei Leerzeichen.',
  BAD_INDENT:
    'Die Einrückung passt nicht zur Zeile darüber. Gleichrangige Felder beginnen in derselben Spalte.',
  MULTILINE_IMPLICIT_KEY:
    'Hier fehlt ein Doppelpunkt mit Leerzeichen hinter dem Feldnamen, oder ein Text ist umbrochen. Setze Texte in Anführungszeichen.',
  BLOCK_AS_IMPLICIT_KEY:
    'Ein Doppelpunkt im Text wird als neues Feld gelesen. Setze den ganzen Text in Anführungszeichen.',
  MISSING_CHAR: 'Ein Anführungszeichen oder eine Klammer wird nicht geschlossen.',
  BAD_SCALAR_START: 'Ein Text darf nicht mit @ oder ` beginnen. Setze ihn in Anführungszeichen.',
  BAD_ALIAS:
    'Ein Stern vor einem Text hat in YAML eine eigene Bedeutung. Setze den Text in Anführungszeichen.',
};
const OTHER_FAULT =
  'Diese Zeile ist nicht zu lesen. Ein Feld steht als `name: Wert`; Texte mit Sonderzeichen gehören in Anführungszeichen.';

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
    uniqueKeys: true,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: Math.max(col, 1) };
  };
  const faults = document.errors.map((error) => ({
    ...placeAt(error.pos[0]),
    message: explain(error),
  }));
  const root = document.contents as Node | null; // the document's type knows no contents
  return {
    ...readValues(() => document.toJS({ maxAliasCount: 10 }), faults, firstLine),
    placeOf: (path) => placeAt(offsetOf(root, path)),
    placeOfKey: (path) => placeAt(keyOffsetOf(root, path)),
  };
}

function readValues(toValues: () => unknown, faults: YamlFault[], firstLine: number) {
  if (faults.length > 0) return { data: undefined, faults };
  try {
    return { data: toValues(), faults };
  } catch {
    const message = 'Verweise mit & und * sind hier nicht erlaubt. Schreibe die Werte aus.';
    return { data: undefined, faults: [{ line: firstLine, column: 1, message }] };
  }
}

function explain(error: YAMLError): string {
  // An open bracket counts as bad indentation when another field follows.
  const isOpenBracket = error.code === 'BAD_INDENT' && error.message.startsWith('Flow ');
  return FAULTS[isOpenBracket ? 'MISSING_CHAR' : error.code] ?? OTHER_FAULT;
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
