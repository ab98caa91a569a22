import { formatCount, type Noun } from '../values/counts.ts';
import { formatProblem, type Problem } from './problem.ts';

const ERROR: Noun = { one: 'Fehler', other: 'Fehler' };
const HINT: Noun = { one: 'Hinweis', other: 'Hinweise' };
const FURTHER: Noun = { one: 'weiterer Hinweis', other: 'weitere Hinweise' };
const TEXT: Noun = { one: 'Text', other: 'Texte' };

/** The output formats of the check. */
export const REPORT_FORMATS = ['text', 'github', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** So many hints of one kind are named in a run; the others are counted. */
const MOST_HINTS = 5;

/** What the check found and read. */
export interface Findings {
  problems: readonly Problem[];
  /** How many texts were checked. */
  texts: number;
  /** Lines on what is scheduled. */
  scheduled: readonly string[];
}

/**
 * The whole output of the check: for people, as annotations of a pull request, or as data. For
 * people errors come before hints, then what is scheduled, then the sum. Data holds every hint; else
 * those of one kind are summed after five.
 */
export function formatReport(findings: Findings, format: ReportFormat): string {
  const { problems, scheduled } = findings;
  if (format === 'json') return JSON.stringify(problems, null, 2);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const hints = problems.filter(({ severity }) => severity === 'hint');
  const sum = formatSum(problems, findings.texts);
  const byRule = [...Map.groupBy(hints, ({ rule }) => rule)];
  const further = byRule.flatMap(([rule, { length }]) => formatFurther(rule, length - MOST_HINTS));
  const named = hints.filter((hint) =>
    byRule.some(([, all]) => all.slice(0, MOST_HINTS).includes(hint)),
  );
  const lines = [...errors, ...named].map(format === 'github' ? formatAnnotation : formatProblem);
  return [...lines, ...further, ...(format === 'github' ? [] : scheduled), sum].join('\n');
}

/** The last line of the check: `5 Texte geprüft: 0 Fehler, 1 Hinweis.` */
export function formatSum(problems: readonly Problem[], texts: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const hints = problems.length - errors;
  return `${formatCount(texts, TEXT)} geprüft: ${formatCount(errors, ERROR)}, ${formatCount(hints, HINT)}.`;
}

/** A workflow command of GitHub's runner (docs.github.com, "Workflow commands"). */
function formatFurther(rule: string, count: number): string[] {
  if (count <= 0) return [];
  const sum = formatCount(count, FURTHER);
  return [`… und ${sum} dieser Art (${rule}). Alle nennt npm run check -- --format=json.`];
}

function formatAnnotation({ file, line, column, severity, rule, message }: Problem): string {
  const level = severity === 'error' ? 'error' : 'notice';
  const position = `file=${escapeProperty(file)},line=${line},col=${column}`;
  return `::${level} ${position},title=${rule}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
