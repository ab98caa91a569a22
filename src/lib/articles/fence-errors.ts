import { normalizeSource } from '../source/frontmatter.ts';
import { type Problem, problemAt } from '../source/problem.ts';

const START = { line: 1, column: 1 };
const OPEN_END =
  'Die Angaben haben kein Ende: Hinter der letzten fehlt eine Zeile, in der nur `---` steht.';
const LATE_START = 'Vor der ersten Zeile `---` ist Leeres. Die Datei muss mit ihr beginnen.';
const WRONG_FENCE = 'Die erste Zeile muss aus genau drei Strichen bestehen: `---`.';
const EARLY_END =
  'Eine Zeile in den Angaben beginnt wie ihr Ende. Am Zeilenanfang steht `---` nur allein, hinter der letzten Angabe.';
const MISSING_FRONTMATTER =
  'Am Anfang fehlen die Angaben zum Text. Die Datei beginnt mit einer Zeile `---`, dann kommen Felder wie `title: …`, dann wieder `---`.';

/** A line in the frontmatter that other parsers would take for its end. */
export function checkFrontmatterLines(path: string, text: string): Problem[] {
  const lines = normalizeSource(text).split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  const wrong = lines.findIndex(
    (line, index) => index > 0 && index < end && /^(?:---|\+\+\+)/.test(line),
  );
  const position = { line: wrong + 1, column: 1 };
  return wrong < 0 ? [] : [problemAt('invalid-fence', path, position, EARLY_END)];
}

/** Why no frontmatter was found. */
export function explainFence(path: string, text: string): Problem {
  const lines = normalizeSource(text).split('\n');
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const report = (message: string) => problemAt('invalid-fence', path, START, message);
  if (/^---\s*$/.test(lines[0] ?? '')) return report(OPEN_END);
  if (/^---\s*$/.test(first)) return report(LATE_START);
  if (/^[-–—]{1,6}\s*$/.test(first)) return report(WRONG_FENCE);
  return problemAt('missing-frontmatter', path, START, MISSING_FRONTMATTER);
}
