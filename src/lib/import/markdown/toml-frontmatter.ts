import { parse, TomlDate } from 'smol-toml';

/** The fields that Hugo keeps in TOML at the start of a text, and the text below. */
export interface TomlFrontmatter {
  text: string;
  fields: Record<string, unknown>;
  /** The frontmatter on one line where it is no valid TOML; else empty. */
  unread: string;
}

const FRONTMATTER = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/;

/** Reads fields between two lines of `+++`; without them the text stays as it is. */
export function readTomlFrontmatter(source: string): TomlFrontmatter {
  const match = FRONTMATTER.exec(source);
  if (match === null) return { text: source, fields: {}, unread: '' };
  const text = source.slice(match[0].length);
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
