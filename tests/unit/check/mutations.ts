const PIECES = [
  '<', '>', '{', '}', '</Note>', '<Note>', '<Note', '/>', '"', "'", '„', '“', ':', ': ', '#', '## ', '- ',
  '[', ']', '(', ')', '![', '](', '`', '```\n', '*', '&', '%', '!', '@', '|', '\\', '\t', '\n', '\n\n', '---\n',
  '+++\n', 'import ', 'export ', '<!-- ', ' -->', '{/* ', '\u0000', '\u0007', '\uFEFF', '\uFFFD', '\r', ' ', '😀',
  'title: ', 'draft: true\n', '<https://a.de>', '<br>', '{1 + 1}', '{...a}', '<BarChart />', '[^1]', '~', '::', '!!str ',
]; // biome-ignore format: a list of pieces

/** A good file changed in one to three places, as slips and broken programs do. */
export function mutate(source: string, random: () => number): string {
  const times = 1 + Math.floor(random() * 3);
  return Array.from({ length: times }).reduce<string>((text) => change(text, random), source);
}

function change(text: string, random: () => number): string {
  const pick = (limit: number) => Math.floor(random() * limit);
  const at = pick(text.length + 1);
  const lines = text.split('\n');
  const line = pick(lines.length);
  const piece = PIECES[pick(PIECES.length)] ?? '';
  const kinds: (() => string)[] = [
    () => text.slice(0, at) + piece + text.slice(at),
    () => text.slice(0, at) + piece + text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1 + pick(4)),
    () => lines.toSpliced(line, 1).join('\n'),
    () => lines.toSpliced(line, 0, lines[pick(lines.length)] ?? '').join('\n'),
    () => lines.with(line, piece + (lines[line] ?? '')).join('\n'),
    () => lines.with(line, (lines[line] ?? '').replace(/^(\w+):/, '$1x:')).join('\n'),
    () => lines.with(line, (lines[line] ?? '').replace(': ', ':')).join('\n'),
    () => lines.with(line, (lines[line] ?? '').replace(/[\d\w]+$/, '')).join('\n'),
    () => text.slice(0, at),
    () => text.replaceAll('\n', '\r\n'),
    () => Buffer.from(text, 'latin1').toString('utf8'),
    () => Buffer.from(text, 'utf16le').toString('utf8'),
  ];
  return (kinds[pick(kinds.length)] ?? (() => text))();
}
