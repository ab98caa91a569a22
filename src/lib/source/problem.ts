import { HINT_IDS, type RuleId } from '../../schema/rule-ids.ts';

const LONGEST_QUOTE = 160;
const HINTS: ReadonlySet<RuleId> = new Set(HINT_IDS);

/** A position in a file, line and column from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Something wrong in a text: what, where, and what to do about it. */
export interface Finding extends Position {
  rule: RuleId;
  /** What is wrong and how to fix it, in German sentences. */
  message: string;
}

/** Something wrong in the content. */
export interface Problem extends Finding {
  /** Path as the editor sees it, such as `content/articles/x.mdx`. */
  file: string;
  severity: 'error' | 'hint';
}

/** A problem at a position of a file. What can be either is an error unless `severity` says so. */
export function problemAt(
  rule: RuleId,
  file: string,
  { line, column }: Position,
  message: string,
  severity: Problem['severity'] = isHint(rule) ? 'hint' : 'error',
): Problem {
  return { file, line, column, severity, rule, message };
}

/** A finding as a problem of its file. */
export function problemOf(file: string, { rule, message, ...position }: Finding): Problem {
  return problemAt(rule, file, position, message);
}

/** True for what is always a hint. */
export function isHint(rule: RuleId): boolean {
  return HINTS.has(rule);
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
