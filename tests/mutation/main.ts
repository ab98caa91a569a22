/**
 * `npm run test:mutation -- --samples=300 --seed=7 --folder=lib`: makes small mistakes in a copy of
 * the project, one at a time, and prints those that no test notices. Types are not asked, since that
 * takes longer than most tests. `equivalent.yaml` lists mistakes that change nothing.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { createRandom } from '../random.ts';
import { readEquivalents } from './equivalents.ts';
import { expectNoMistake, findKiller } from './judge.ts';
import { copyProject, withMistake } from './project-copy.ts';
import { type Result, tabulate } from './result-table.ts';
import { folderOf, sampleMutants } from './sources.ts';

const { values } = parseArgs({
  options: {
    samples: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    folder: { type: 'string', multiple: true, default: [] },
  },
});
console.log(`--samples=${values.samples} --seed=${values.seed}`);

const random = createRandom(Number(values.seed));
const mutants = sampleMutants(values.folder, Number(values.samples), random);
const isEquivalent = readEquivalents();
copyProject();
await expectNoMistake([...new Set(mutants.map(({ file }) => file))]);

const results: Result[] = [];
for (const mutant of mutants) {
  const killer = isEquivalent(mutant)
    ? 'equivalent'
    : ((await withMistake(mutant, () => findKiller(mutant))) ?? 'survived');
  results.push({ folder: folderOf(mutant.file), killer });
  const { file, line, from, to } = mutant;
  console.log(`${killer.padEnd(10)} ${file}:${line}  ${from}  →  ${to}`);
}
const table = tabulate(results);
console.table(table);
process.exitCode = table.every(({ percent }) => percent >= 92) ? 0 : 1;
