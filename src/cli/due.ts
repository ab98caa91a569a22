import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { environment } from '../environment.ts';
import { type Command, parseOptions } from './command-line.ts';
import { hostFolderOf, NEXT_DUE_FILE } from './output/host-folder.ts';

const USAGE = 'So geht es: npm run due [-- --out dist]';

/**
 * `npm run due`: says whether an article has become due since the last build. The exit code is 0 if
 * a build is due, which includes that there was none; 1 if not; 2 if called in a wrong way.
 */
export const run: Command = async (args) => {
  const out = readOutDir(args);
  if (out === undefined) return 2;
  const due = await readFile(join(hostFolderOf(out), NEXT_DUE_FILE), 'utf8').catch(() => undefined);
  if (due === undefined) return tell(0, `Ein Bau ist fällig: In ${out}/ liegt noch keiner.`);
  const moment = due.trim();
  if (moment === '') return tell(1, 'Kein Bau ist fällig; es ist nichts geplant.');
  const isDue = !(Date.parse(moment) > environment.now.getTime());
  return isDue
    ? tell(0, `Ein Bau ist fällig seit ${moment}.`)
    : tell(1, `Kein Bau ist fällig; der nächste ist es ${moment}.`);
};

function readOutDir(args: string[]): string | undefined {
  try {
    const options = { out: { type: 'string', default: 'dist' } } as const;
    return parseOptions(args, { usage: USAGE, options }).values.out;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

function tell(code: number, sentence: string): number {
  console.log(sentence);
  return code;
}
