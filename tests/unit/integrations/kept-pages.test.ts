import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { keptPages } from '../../../src/integrations/kept-pages.ts';

/** A build that finds the list of an earlier one, up to a hook that Astro reaches. */
function build(folder: string, lastHook: 'astro:build:start' | 'astro:build:generated') {
  const { hooks } = keptPages();
  // All that our hooks use of what Astro hands to them.
  const given = { config: { cacheDir: pathToFileURL(`${folder}/`) } } as never;
  hooks['astro:config:done']?.(given);
  hooks['astro:build:start']?.(given);
  if (lastHook === 'astro:build:generated') hooks[lastHook]?.(given);
}

test.each([
  ['astro:build:generated', 'finished', true],
  ['astro:build:start', 'was interrupted', false],
] as const)(
  'after %s of a build that %s, the list of kept pages is used: %s',
  (hook, _, isUsed) => {
    const folder = mkdtempSync(join(tmpdir(), 'warenstrom-pages-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const list = join(folder, 'incremental-build.json');
    build(folder, hook);
    writeFileSync(list, '{}');
    build(folder, 'astro:build:start');
    expect(existsSync(list)).toBe(isUsed);
  },
);

test('a build after one that was interrupted before there was a list is no error', () => {
  const folder = mkdtempSync(join(tmpdir(), 'warenstrom-pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  build(folder, 'astro:build:start');
  expect(() => build(folder, 'astro:build:generated')).not.toThrow();
  expect(keptPages().name).toBe('kept-pages');
});
