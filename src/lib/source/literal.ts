import JSON5 from 'json5';

/** What braces in MDX may hold: plain values, no code. */
export type Literal = string | number | boolean | null | Literal[] | { [key: string]: Literal };

/**
 * The values in a pair of braces: none for a comment, else exactly one. Undefined where there is
 * code: names, sums, calls, templates, `undefined`.
 *
 * `[{ label: 'a', value: 1.5 }]` → [[{ label: 'a', value: 1.5 }]], `/* a *\/` → [], `a + 1` → undefined
 */
export function parseLiteral(source: string): Literal[] | undefined {
  try {
    // As the entries of a list: a comment is none. Escaped, for JSON5 would warn of line separators.
    const entries = source.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
    const values: Literal[] = JSON5.parse(`[${entries}\n]`);
    return values.length > 1 ? undefined : values;
  } catch {
    return undefined;
  }
}
