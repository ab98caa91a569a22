/**
 * Takes the line of one plain field out of a file's frontmatter and leaves every other character
 * alone. A file without the field comes back unchanged.
 */
export function removeField(source: string, field: string): string {
  const block = /\n---[ \t]*(\r?\n|$)/.exec(source);
  if (block === null) return source;
  const line = new RegExp(`(^|\\n)${field}:[^\\n]*(?=\\n)`);
  const end = block.index + 1;
  return source.slice(0, end).replace(line, '') + source.slice(end);
}
