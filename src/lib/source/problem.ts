const LONGEST_QUOTE = 160;

/** A position in a file, line and column from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Something wrong in the content: where, what, and what to do about it. In German. */
export interface Problem extends Position {
  /** Path as the editor sees it, such as `content/articles/x.mdx`. */
  file: string;
  severity: 'error' | 'hint';
  /** What is wrong and how to fix it, in German sentences. */
  message: string;
}

/** An error at a position of a file. */
export function problemAt(file: string, { line, column }: Position, message: string): Problem {
  return { file, line, column, severity: 'error', message };
}

/** A hint at a position of a file. */
export function hintAt(file: string, position: Position, message: string): Problem {
  return { ...problemAt(file, position, message), severity: 'hint' };
}

/** One line for the terminal, in the form editors and terminals link: `file:line:column`. */
export function formatProblem({ file, line, column, severity, message }: Problem): string {
  return `${file}:${line}:${column}  ${severity === 'error' ? 'Fehler' : 'Hinweis'}  ${message}`;
}

/** By file, then from top to bottom. */
export function compareProblems(left: Problem, right: Problem): number {
  return (
    (left.file < right.file ? -1 : left.file > right.file ? 1 : 0) ||
    left.line - right.line ||
    left.column - right.column ||
    (left.message < right.message ? -1 : 1)
  );
}

/** A message in which what it quotes is no longer than can be read at a glance. */
export function shortenQuotes(message: string): string {
  return message.replace(/`[^`]*`|„[^„“]*“/g, (quote) =>
    quote.length > LONGEST_QUOTE ? `${cut(quote)}…${quote.slice(-1)}` : quote,
  );
}

/** The beginning of a text, without half a character at its end. */
function cut(text: string): string {
  return text.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/, '');
}
