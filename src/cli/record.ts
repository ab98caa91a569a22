import { environment } from '../environment.ts';
import { readLibrary } from '../lib/articles/library.ts';
import { checkContent } from '../lib/check/check-content.ts';
import { removeField } from '../lib/editing/frontmatter-edit.ts';
import { formatLedger } from '../lib/ledger/ledger.ts';
import { planVersions } from '../lib/ledger/new-versions.ts';
import { planRecording } from '../lib/ledger/recording.ts';
import { formatProblem } from '../lib/source/problem.ts';
import type { SourceFile } from '../lib/source/validation.ts';
import { parseYaml } from '../lib/source/yaml-source.ts';
import { ARTICLE, formatCount } from '../lib/values/counts.ts';
import { calendarDay } from '../lib/values/dates.ts';
import { valueAt } from '../lib/values/unknown-values.ts';
import { type Command, parseOptions } from './command-line.ts';
import { applyChanges, type Change } from './content/apply-changes.ts';
import { readContent } from './content/read-content.ts';

const USAGE =
  'So geht es: npm run record (ohne weitere Angaben; verbucht wird alles Veröffentlichte)';

/**
 * `npm run record`: remembers the wording of all published articles. One with an undeclared
 * change is not recorded; the exit code is then 1.
 */
export const run: Command = async (args) => {
  parseOptions(args, { usage: USAGE, options: {} });
  const { contentDir, now } = environment;
  const files = await readContent(contentDir);
  const read = readLibrary(files, now);
  const errors = checkContent(files, now, { read }).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    for (const problem of errors) console.error(formatProblem(problem));
    console.error('Nichts verbucht. Behebe die Fehler und versuche es noch einmal.');
    return 1;
  }
  const today = calendarDay(now.toISOString());
  const recording = planRecording(read.library, files.ledger, today, files);
  const { ledger, recorded, undeclared, spent } = recording;
  const versions = keepsVersions(files.site)
    ? planVersions(read.library, recording, files.ledger, files.paths, now.toISOString())
    : [];
  const text = formatLedger(ledger);
  const isNew = files.ledger.text === '' && !files.paths.has(files.ledger.path);
  await applyChanges([
    ...(text === files.ledger.text
      ? []
      : [{ kind: isNew ? 'create' : 'replace', path: files.ledger.path, content: text } as const]),
    ...versions,
    ...files.articles.filter(({ path }) => spent.includes(path)).map(removeMinor),
  ]);
  for (const path of spent)
    console.log(`${path}: \`editorial: minor\` gelöscht; die Zeile gilt nur einmal.`);
  for (const slug of recorded) console.log(`Verbucht: ${slug}`);
  for (const problem of undeclared) console.error(formatProblem(problem));
  const kept = versions.filter(({ kind }) => kind === 'create');
  if (kept.length > 0)
    console.log(`Wortlaut aufbewahrt in ${files.ledger.path}.d: ${kept.length}.`);
  if (recorded.length + undeclared.length + versions.length === 0) {
    console.log(
      'Nichts zu verbuchen. Entwürfe und geplante Beiträge zählen erst, wenn sie erschienen sind.',
    );
    return 0;
  }
  const missing =
    undeclared.length === 0
      ? ''
      : `, ${formatCount(undeclared.length, ARTICLE)} ohne Angabe zur Änderung`;
  console.log(`${formatCount(recorded.length, ARTICLE)} verbucht${missing}.`);
  return undeclared.length > 0 ? 1 : 0;
};

/** A publisher may want no versions; what is recorded has passed the check by now. */
function keepsVersions({ text }: SourceFile): boolean {
  return valueAt(parseYaml(text).data, 'versions') !== false;
}

/** Left in place, `editorial: minor` would hide the next change. */
function removeMinor({ path, text }: SourceFile): Change {
  return { kind: 'replace', path, content: removeField(text, 'editorial') };
}
