import { isMap, isScalar, Lexer, type Pair, type ParsedNode, parse, parseDocument } from 'yaml';
import { normalizeSource, parseArticle } from '../source/frontmatter.ts';

/** A new text for a part of a file; offsets count in the result of `normalizeSource`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

type Field = Pair<ParsedNode, ParsedNode | null>;

/**
 * A file with some parts replaced, none of which overlap. Everything else stays byte for byte,
 * byte order mark and line endings included.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  // Each of these is one character of the normalized text.
  const characters = source.match(/^\uFEFF?(?:\r\n?|[\s\S])|\r\n?|[\s\S]/g) ?? [];
  const lineEnding = source.includes('\r\n') ? '\r\n' : '\n';
  const ordered = edits.toSorted((left, right) => left.start - right.start);
  const parts = ordered.flatMap(({ start, text }, index) => [
    ...characters.slice(ordered[index - 1]?.end ?? 0, start),
    text.replaceAll('\n', lineEnding),
  ]);
  return [...parts, ...characters.slice(ordered.at(-1)?.end ?? 0)].join('');
}

/** A field of a file's frontmatter with the ranges of its nodes; undefined if missing. */
export function findField(source: string, name: string): Field | undefined {
  const { contents } = parseFields(source);
  return isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === name)
    : undefined;
}

/**
 * A file with one field of its frontmatter set to a value in YAML. Comments inside the former value
 * move above the field. Undefined where the result would not parse as intended, as in frontmatter
 * written as one `{…}`.
 */
export function setField(source: string, name: string, value: string): string | undefined {
  const { plain, end, contents } = parseFields(source);
  if (isMap(contents) && contents.flow === true) return undefined;
  const [first] = isMap(contents) ? contents.items : [];
  const field = findField(source, name);
  const keyStart = (field ?? first)?.key.range[0] ?? end;
  const indent = plain.slice(plain.lastIndexOf('\n', keyStart - 1) + 1, keyStart);
  if (indent.trim() !== '') return undefined;
  const written = `${name}: ${value}`;
  const former = plain.slice(keyStart, field?.value?.range[1] ?? keyStart).trimEnd();
  const comments = commentsIn(former).map((comment) => `${comment}\n${indent}`);
  const edit: Edit =
    field === undefined
      ? { start: end, end, text: `${indent}${written}\n` }
      : { start: keyStart, end: keyStart + former.length, text: comments.join('') + written };
  const result = applyEdits(source, [edit]);
  const intended = Object.assign({}, dataOf(source), { [name]: parse(value, { schema: 'core' }) });
  return JSON.stringify(dataOf(result)) === JSON.stringify(intended) ? result : undefined;
}

/** A file without the line of one plain field in its frontmatter; nothing else changes. */
export function removeField(source: string, field: string): string {
  const block = /\n---[ \t]*(\r?\n|$)/.exec(source);
  if (block === null) return source;
  const line = new RegExp(`(^|\\n)${field}:[^\\n]*(?=\\n)`);
  const end = block.index + 1;
  return source.slice(0, end).replace(line, '') + source.slice(end);
}

/** The frontmatter as nodes, or null where there is none or it has errors. */
function parseFields(source: string) {
  const plain = normalizeSource(source);
  const { hasFrontmatter } = parseArticle(source);
  const end = hasFrontmatter ? plain.search(/\n---[ \t]*(?:\n|$)/) + 1 : 0;
  // Includes the opening `---`, a document start in YAML, so that offsets count from the file's start.
  const { contents, errors } = parseDocument(plain.slice(0, end), { schema: 'core' });
  return { plain, end, contents: errors.length === 0 ? contents : null };
}

function dataOf(source: string): unknown {
  return parseArticle(source).frontmatter.data;
}

function commentsIn(yaml: string): string[] {
  return [...new Lexer().lex(yaml)].filter((token) => token.startsWith('#'));
}
