import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { eachOf } from '../expectations.ts';
import { describeMutant, type Mutant } from './mutation.ts';
import { mutate } from './sources.ts';

const listed: Mutant[] = parse(readFileSync('tests/mutation/equivalent.yaml', 'utf8'));

test.each(eachOf(listed))('$file: $from can still be mistaken for $to', ({ file, from, to }) => {
  const source = readFileSync(file, 'utf8');
  const mutants = mutate(file, source).map((mutation) => describeMutant(file, source, mutation));
  expect(mutants).toContainEqual(expect.objectContaining({ from, to }));
});
