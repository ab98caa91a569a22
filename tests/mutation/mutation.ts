/** A small mistake: characters from `start` to `end` of a source are replaced by `text`. */
export interface Mutation {
  start: number;
  end: number;
  text: string;
}

/** A mistake in a file, and how it reads: the lines it is on, before and after. */
export interface Mutant extends Mutation {
  file: string;
  line: number;
  from: string;
  to: string;
}

/** The source with the mistake in it. */
export function applyMutation(source: string, { start, end, text }: Mutation): string {
  return source.slice(0, start) + text + source.slice(end);
}

/** Says where a mistake is, and how its lines read before and after, on one line each. */
export function describeMutant(file: string, source: string, mutation: Mutation): Mutant {
  const lineStart = source.lastIndexOf('\n', mutation.start - 1) + 1;
  const next = source.indexOf('\n', mutation.end);
  const lineEnd = next === -1 ? source.length : next;
  const inLines = { ...mutation, start: mutation.start - lineStart, end: mutation.end - lineStart };
  const lines = source.slice(lineStart, lineEnd);
  return {
    ...mutation,
    file,
    line: lineOf(source, mutation.start),
    from: onOneLine(lines),
    to: onOneLine(applyMutation(lines, inLines)),
  };
}

/** The number of the line that a character is on, from 1. */
export function lineOf(source: string, index: number): number {
  return source.slice(0, index).split('\n').length;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
