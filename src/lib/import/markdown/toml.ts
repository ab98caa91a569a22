/** The fields at the head of a text that Hugo keeps there, and the text below. */
export interface TomlHead {
  text: string;
  fields: Record<string, unknown>;
  /** Lines that are more than a field with a text, number, date or list. */
  unread: string[];
}

const HEAD = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/;
const FIELD = /^([\w-]+)\s*=\s*(\S.*)$/;

/** Reads fields between two lines of `+++`; without them the text stays as it is. */
export function readTomlHead(text: string): TomlHead {
  const match = HEAD.exec(text);
  if (match === null) return { text, fields: {}, unread: [] };
  const fields = new Map<string, unknown>();
  const unread: string[] = [];
  for (const line of (match[1] ?? '').split('\n').filter((row) => row.trim() !== '')) {
    const [, name = '', value = ''] = FIELD.exec(line.trim()) ?? [];
    const found = valueIn(value.trim());
    if (name === '' || found === undefined || unread.length > 0) unread.push(line.trim());
    else fields.set(name, found);
  }
  return { text: text.slice(match[0].length), fields: Object.fromEntries(fields), unread };
}

/** `"a"` → `a`, `['a', 'b']` → a list, `2026-01-01` → its text. */
function valueIn(source: string): unknown {
  if (/^\d{4}-\d\d-\d\d/.test(source)) return source;
  const json = /^[^"]*$/.test(source) ? source.replaceAll("'", '"') : source;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
