import { parse, TomlDate } from 'smol-toml';
import { parseYaml, type YamlSource } from '../../source/yaml-source.ts';
import { isRecord } from '../../values/unknown-values.ts';
import { quote, type Remarks } from '../reading/remarks.ts';

type Fields = Record<string, unknown>;

/** The fields that Hugo keeps in TOML at the start of a text. */
export interface TomlFrontmatter {
  /** The text below, after an empty line for each line of TOML: its line numbers are the file's. */
  text: string;
  fields: Fields;
  /** The frontmatter on one line where it is no valid TOML; else empty. */
  unread: string;
}

const TOML = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/;
const FIELD = /^([\w-]+):(?:[ \t]+(.*))?$/;
const QUOTED = /^(["'])([^"']*)\1$/;
/** Length of a quoted line, which may hold the author's own words. */
const MAX_LINE = 1_000;

/**
 * The fields of a file's YAML frontmatter. Where an error makes it unreadable as a whole, each field
 * is read by itself, `title: A: b` as plain text, with remarks on the rest. Undefined where no line
 * is a field.
 */
export function readYamlFields(
  yaml: string,
  { data, errors }: YamlSource,
  remarks: Remarks,
): Fields | undefined {
  if (yaml.trim() === '') return {};
  if (isRecord(data)) return { ...data };
  const { fields, unread } = readEach(yaml);
  if (Object.keys(fields).length === 0) return undefined;
  const [error] = errors;
  if (error !== undefined)
    remarks.add(
      `Die Angaben am Anfang haben einen Fehler und wurden einzeln gelesen, prüfe sie, Zeile ${error.line}`,
      error.message,
    );
  for (const lines of unread)
    remarks.add(`Angaben am Anfang nicht übernommen: ${quote(lines, MAX_LINE)}`);
  return fields;
}

/** Reads fields between two lines of `+++`; without them the text stays as it is. */
export function readTomlFrontmatter(source: string): TomlFrontmatter {
  const match = TOML.exec(source);
  if (match === null) return { text: source, fields: {}, unread: '' };
  const text = '\n'.repeat(match[0].split('\n').length - 1) + source.slice(match[0].length);
  const toml = match[1] ?? '';
  try {
    const fields = Object.entries(parse(toml)).map(([name, value]) => [
      name,
      value instanceof TomlDate ? value.toISOString() : value,
    ]);
    return { text, fields: Object.fromEntries(fields), unread: '' };
  } catch {
    return { text, fields: {}, unread: toml.replace(/\s+/g, ' ').trim() };
  }
}

function readEach(yaml: string): { fields: Fields; unread: string[] } {
  const fields = new Map<string, unknown>();
  const unread: string[] = [];
  for (const lines of splitFields(yaml)) {
    const [name, value] = readField(lines) ?? [];
    if (name === undefined || fields.has(name)) unread.push(lines);
    else fields.set(name, value);
  }
  return { fields: Object.fromEntries(fields), unread };
}

/** Each field with the indented lines and list items below it. */
function splitFields(yaml: string): string[] {
  const groups: string[][] = [];
  for (const line of yaml.split('\n').filter((row) => row.trim() !== '')) {
    if (/^(?:\s|- )/.test(line) && groups.length > 0) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((lines) => lines.join('\n'));
}

function readField(lines: string): [string, unknown] | undefined {
  const { data } = parseYaml(lines);
  const [read] = isRecord(data) ? Object.entries(data) : [];
  if (read !== undefined) return read;
  const [, name, value = ''] = FIELD.exec(lines.trimEnd()) ?? [];
  if (name === undefined || value === '') return undefined;
  return [name, QUOTED.exec(value)?.[2] ?? value];
}
