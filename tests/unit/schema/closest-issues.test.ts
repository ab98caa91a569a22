import { expect, test } from 'vitest';
import { z } from 'zod';
import { closestIssues } from '../../../src/schema/closest-issues.ts';

const schema = z.object({
  of: z.union([z.string().min(2), z.object({ name: z.string() }), z.array(z.string())]),
});

test.each<[string, unknown, (string | number)[][]]>([
  ['a short text', 'a', [['of']]],
  ['a block with a wrong field', { name: 1 }, [['of', 'name']]],
  [
    'a list with wrong entries',
    [1, 2],
    [
      ['of', 0],
      ['of', 1],
    ],
  ],
  ['a value of no alternative', 5, [['of']]],
])('of %s tells what is wrong with the alternative that is meant', (_, of, paths) => {
  const [issue] = schema.safeParse({ of }).error?.issues ?? [];
  const issues = issue?.code === 'invalid_union' ? closestIssues(issue) : [issue];
  expect(issues.map((each) => each?.path)).toEqual(paths);
});

test('of a value of no alternative tells what the first expects', () => {
  const [issue] = schema.safeParse({ of: 5 }).error?.issues ?? [];
  expect(issue?.code === 'invalid_union' && closestIssues(issue)).toMatchObject([
    { code: 'invalid_type', expected: 'string' },
  ]);
});
