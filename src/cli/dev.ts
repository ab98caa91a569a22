import { environment } from '../environment.ts';
import { devNotes } from '../integrations/dev-notes.ts';
import type { ContentFiles } from '../lib/articles/library.ts';
import { formatProblem } from '../lib/source/problem.ts';
import { formatSum } from '../lib/source/report.ts';
import { checkFolder } from './check-folder.ts';
import { type Command, parseOptions, parsePort } from './command-line.ts';
import { readContent } from './content/read-content.ts';
import { rememberPreview } from './preview-address.ts';

const USAGE = 'So geht es: npm run dev [-- --port 4321] [-- --host]';

/**
 * `npm run dev`: the live preview, with drafts and scheduled articles. Errors in texts are counted
 * and do not stop it; errors in the files that every page needs do.
 */
export const run: Command = async (args) => {
  const server = readArguments(args);
  const files = await readContent(environment.contentDir);
  const { problems, library, unreadable } = await checkFolder(files);
  const shared = sharedPaths(files);
  const fatal = unreadable.filter(({ file }) => shared.has(file));
  if (fatal.length > 0) {
    for (const problem of fatal) console.error(formatProblem(problem));
    console.error('So gibt es keine Vorschau. Behebe die Fehler und versuche es noch einmal.');
    return 1;
  }
  console.log(formatSum(problems, library.articles.length + library.pages.length));
  if (problems.length > 0) console.log('Alle nennt `npm run check`.');
  const { dev } = await import('astro');
  const findProblems = async () =>
    (await checkFolder(await readContent(environment.contentDir))).problems;
  const notes = devNotes(environment.basePath, findProblems);
  const { address } = await dev({ root: '.', server, integrations: [notes] });
  rememberPreview(address.port);
  return 0;
};

function readArguments(args: string[]): { port?: number; host?: string | boolean } {
  // `--host` has an optional value, which `parseArgs` does not support.
  const written = args.map((argument) => (argument === '--host' ? '--host=' : argument));
  const options = { port: { type: 'string' }, host: { type: 'string' } } as const;
  const { values } = parseOptions(written, { usage: USAGE, options });
  const port = parsePort(values.port, USAGE);
  return {
    ...(port !== undefined && { port }),
    ...(values.host !== undefined && { host: values.host || true }),
  };
}

/** Paths of the files that every page needs. */
function sharedPaths({ site, tags, series, authors }: ContentFiles): ReadonlySet<string> {
  return new Set(
    [site, tags, ...(series === undefined ? [] : [series]), ...authors].map(({ path }) => path),
  );
}
