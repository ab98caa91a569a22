import { basename, relative, resolve } from 'node:path';
import { environment } from '../environment.ts';
import type { ContentFiles } from '../lib/articles/library.ts';
import { findScheduled, formatScheduled } from '../lib/articles/publication.ts';
import { formatReport, REPORT_FORMATS, type ReportFormat } from '../lib/source/report.ts';
import { nearest } from '../lib/values/nearest.ts';
import { checkFolder } from './check-folder.ts';
import { type Command, parseOptions } from './command-line.ts';
import { listChangedFiles } from './content/changed-files.ts';
import { openDictionary } from './content/open-dictionary.ts';
import { readContent } from './content/read-content.ts';

const USAGE = `So geht es:
npm run check                      prüft alle Inhalte
npm run check -- datei…            nennt nur, was diese Dateien oder Ordner betrifft
npm run check -- --format=github   Anmerkungen für GitHub
npm run check -- --format=json     Daten für andere Programme`;

/** The arguments of the command. */
interface Arguments {
  format: ReportFormat;
  paths: string[];
}

/** `npm run check`: everything that is wrong in the content, in one run. Exit code 1 on errors. */
export const run: Command = async (args) => {
  const { format, paths } = readArguments(args);
  const files = await readContent(environment.contentDir);
  const isWanted = matchPaths(paths, files);
  const isSpelled = paths.length > 0 ? isWanted : findChanged();
  const dictionary = openDictionary();
  const checked = await checkFolder(files, undefined, { dictionary, isSpelled });
  const problems = checked.problems.filter(({ file }) => isWanted(file));
  const texts = [...files.articles, ...files.pages].filter(({ path }) => isWanted(path));
  const articles = checked.library.articles.filter(({ path }) => isWanted(path));
  const scheduled = findScheduled(articles, environment.now).map(formatScheduled);
  console.log(formatReport({ problems, texts: texts.length, scheduled }, format));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
};

function readArguments(args: string[]): Arguments {
  const options = { format: { type: 'string', default: 'text' } } as const;
  const { values, positionals } = parseOptions(args, {
    usage: USAGE,
    options,
    allowPositionals: true,
  });
  const format = REPORT_FORMATS.find((name) => name === values.format);
  if (format !== undefined) return { format, paths: positionals };
  throw new Error(
    `--format kennt ${REPORT_FORMATS.join(', ')}, nicht „${values.format}“.\n${USAGE}`,
  );
}

/** Tells whether a file differs from the main branch. */
function findChanged(): (file: string) => boolean {
  const changed = listChangedFiles(environment.contentDir);
  return (file) => changed?.has(resolve(file)) === true;
}

/** Tells whether a file is among those that are named, by file or by folder; without any, all. */
function matchPaths(paths: readonly string[], files: ContentFiles): (file: string) => boolean {
  const asked = paths.map((path) => relative('', path).replaceAll('\\', '/'));
  const known = knownFiles(files);
  const isIn = (path: string) => (file: string) =>
    path === '' || file === path || file.startsWith(`${path}/`);
  const unknown = asked.find((path) => !known.some(isIn(path)));
  if (unknown !== undefined) {
    const sameName = known.find((path) => basename(path) === basename(unknown));
    const guess = sameName ?? nearest(unknown, known);
    const remedy = guess === undefined ? '' : ` Meinst du ${guess}?`;
    throw new Error(`${unknown} gehört nicht zu den Inhalten, die geprüft werden.${remedy}`);
  }
  return (file) => asked.length === 0 || asked.some((path) => isIn(path)(file));
}

function knownFiles(files: ContentFiles): string[] {
  const { site, tags, series, ledger, unread = [], versions = [] } = files;
  const { synonyms, hyphenation, words, houseStyle } = files;
  const single = [site, tags, series, synonyms, hyphenation, words, houseStyle, ledger];
  return [...single, ...files.authors, ...files.articles, ...files.pages, ...unread, ...versions]
    .filter((file) => file !== undefined)
    .map(({ path }) => path);
}
