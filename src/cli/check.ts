import { environment } from '../environment.ts';
import { checkContent } from '../lib/check/check-content.ts';
import { formatCount, type Noun } from '../lib/counts.ts';
import { formatProblem } from '../lib/problem.ts';
import { findTypography } from '../markdown/find-typography.ts';
import type { Command } from './main.ts';
import { readContent } from './read-content.ts';

const ERROR: Noun = { one: 'Fehler', other: 'Fehler' };
const HINT: Noun = { one: 'Hinweis', other: 'Hinweise' };
const TEXT: Noun = { one: 'Text', other: 'Texte' };

/** `npm run check`: everything that is wrong in the content, in one run. Exit code 1 on errors. */
export const run: Command = async () => {
  const files = await readContent(environment.contentDir);
  const problems = checkContent(files, environment.now, {
    hasSiteUrl: environment.siteUrl !== undefined,
    findTypography,
  });
  for (const problem of problems) console.log(formatProblem(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const texts = formatCount(files.articles.length + files.pages.length, TEXT);
  const hints = formatCount(problems.length - errors, HINT);
  console.log(`${texts} geprüft: ${formatCount(errors, ERROR)}, ${hints}.`);
  return errors > 0 ? 1 : 0;
};
