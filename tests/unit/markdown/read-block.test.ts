import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBlock, typesetBlock } from '../../../src/lib/typography/typeset.ts';

const CASES = readFileSync('tests/unit/typography/cases.tsv', 'utf8')
  .split('\n')
  .flatMap((line) => line.split('\t'));

test('reading a block reports exactly what setting it reports', () => {
  const blocks = [...CASES, 'Er sagte "nein.', '"a "b" c"', 'Warte ....', 'Nichts.', "geht's 'so"];
  for (const text of blocks) {
    const runs = [{ text, fixed: false }];
    expect(readBlock(runs).problems, text).toEqual(typesetBlock(runs).problems);
    expect(readBlock(runs).texts).toEqual([text]);
  }
  expect(
    blocks.filter((text) => readBlock([{ text, fixed: false }]).problems.length > 0).length,
  ).toBeGreaterThan(3);
});
