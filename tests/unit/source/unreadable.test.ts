import { expect, test } from 'vitest';
import { findUnreadable } from '../../../src/lib/source/unreadable.ts';

const ruleOf = (text: string) => findUnreadable({ path: 'content/x.md', text })?.rule;

test.each([...'äöüÄÖÜß„“”’–'])('finds %s as it looks in the wrong encoding', (character) => {
  const garbled = new TextDecoder('windows-1252').decode(new TextEncoder().encode(character));
  expect(ruleOf(`ein ${garbled}`)).toBe('wrong-encoding');
});

test.each(['São Paulo', 'Ã und â', 'â€', 'â€x', 'Ãx'])('%s may be meant', (text) => {
  expect(ruleOf(text)).toBeUndefined();
});
