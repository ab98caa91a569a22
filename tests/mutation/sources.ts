import { globSync, readFileSync } from 'node:fs';
import { parse } from '@astrojs/compiler-rs';
import { parseAst } from 'vitest/node';
import { mutateCode } from './mutate-code.ts';
import { mutateStyles } from './mutate-styles.ts';
import { describeMutant, lineOf, type Mutant, type Mutation } from './mutation.ts';

/** How mistakes are made in files of each kind. */
const LANGUAGES: Record<string, (source: string) => Mutation[]> = {
  ts: (source) => mutateCode(parseAst(source, { lang: 'ts' }), source),
  astro: (source) => mutateCode(parse(source).ast, source),
  css: mutateStyles,
};

const COMMENT = /^(?:\/\/|\/?\*|<!--|import\b|[)\]}>;,]*$)/;

/** The child of `src` that a file belongs to; `src` for the files beside those folders. */
export function folderOf(file: string): string {
  const [, folder = '', ...rest] = file.split('/');
  return rest.length === 0 ? 'src' : folder;
}

/** All mistakes that can be made in the text of a file; the ending of its name says in which way. */
export function mutate(file: string, source: string): Mutation[] {
  return LANGUAGES[file.replace(/^.*\./, '')]?.(source) ?? [];
}

/**
 * Mistakes at random places: each line of code in the folders is as likely as any other, and bears
 * one mistake at most. Fewer than `count` if there are no more lines.
 */
export function sampleMutants(
  folders: readonly string[],
  count: number,
  random: () => number,
): Mutant[] {
  const lines = globSync('src/**/*.{ts,astro,css}')
    .map((path) => path.replaceAll('\\', '/'))
    .filter((file) => folders.length === 0 || folders.includes(folderOf(file)))
    .filter((file) => !file.endsWith('.d.ts'))
    .toSorted()
    .flatMap((file) => listLines(file));
  const sample: Mutant[] = [];
  while (sample.length < count && lines.length > 0) {
    const [place] = lines.splice(Math.floor(random() * lines.length), 1);
    const mutants = place === undefined ? [] : place.find();
    const mutant = mutants[Math.floor(random() * mutants.length)];
    if (mutant !== undefined) sample.push(mutant);
  }
  return sample;
}

function listLines(file: string): { find: () => Mutant[] }[] {
  const source = readFileSync(file, 'utf8');
  let byLine: Map<number, Mutation[]> | undefined;
  return source.split('\n').flatMap((line, index) => {
    if (COMMENT.test(line.trim())) return [];
    const find = () => {
      byLine ??= Map.groupBy(mutate(file, source), ({ start }) => lineOf(source, start));
      const mutations = byLine.get(index + 1) ?? [];
      return mutations.map((mutation) => describeMutant(file, source, mutation));
    };
    return [{ find }];
  });
}
