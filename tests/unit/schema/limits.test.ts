import { expect, test } from 'vitest';
import { DESCRIPTION_PLACEHOLDER, isDescriptionLength } from '../../../src/schema/limits.ts';

test.each([
  [49, false],
  [50, true],
  [220, true],
  [221, false],
])('%i characters are a description: %s', (length, expected) => {
  expect(isDescriptionLength('x'.repeat(length))).toBe(expected);
});

test('the placeholder has the length of a description and names its limits', () => {
  expect(isDescriptionLength(DESCRIPTION_PLACEHOLDER)).toBe(true);
  expect(DESCRIPTION_PLACEHOLDER).toContain('50 bis 220 Zeichen');
});
