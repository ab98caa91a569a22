import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMPONENT_NAMES } from '../../../src/schema/components.ts';

test('knows exactly the components that pages hand to MDX', () => {
  const source = readFileSync('src/components/prose/prose-components.ts', 'utf8');
  const handed = [...source.matchAll(/^import (\w+) from '\.\//gm)].map(([, name]) => name);
  expect(COMPONENT_NAMES).toEqual(handed.toSorted());
});
