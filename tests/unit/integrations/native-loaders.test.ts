import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { nativeLoaders } from '../../../src/integrations/native-loaders.ts';

interface NativePlugin {
  name: string;
  enforce: string;
  apply: (config: { server?: object }, environment: { command: string }) => boolean;
  resolveId: {
    filter: { id: RegExp };
    handler: (id: string, importer?: string) => { id: string; external: boolean } | undefined;
  };
}

function setUp(): NativePlugin {
  const updateConfig = vi.fn();
  // Only what the integration uses.
  nativeLoaders().hooks['astro:config:setup']?.({ updateConfig } as never);
  return updateConfig.mock.lastCall?.[0].vite.plugins[0];
}

test('comes before other plugins', () => {
  expect([nativeLoaders().name, setUp().name, setUp().enforce]).toEqual([
    'native-loaders',
    'native-loaders',
    'pre',
  ]);
});

test.each([
  ['a server that watches nothing', { watch: null }, 'serve', true],
  ['the preview', { watch: {} }, 'serve', false],
  ['the preview as usual', undefined, 'serve', false],
  ['a build', { watch: null }, 'build', false],
])('in %s it applies: %s', (_, server, command, applies) => {
  expect(setUp().apply(server === undefined ? {} : { server }, { command })).toBe(applies);
});

test.each([
  ['./loaders/texts.ts', true],
  ['../loaders/texts.ts', false],
  ['astro:content', false],
  ['x./texts.ts', false],
])('%s may be a module of ours: %s', (id, isOwn) => {
  expect(setUp().resolveId.filter.id.test(id)).toBe(isOwn);
});

test.each([
  ['/project/src/content.config.ts', true],
  ['/project/src/content.config.ts.bak', false],
  ['/project/src/content-config.ts', false],
  ['/project/src/site.ts', false],
  [undefined, false],
])('Node loads what %s imports: %s', (importer, isNative) => {
  expect(setUp().resolveId.handler('./loaders/texts.ts', importer)).toEqual(
    isNative
      ? { id: pathToFileURL(resolve('src/loaders/texts.ts')).href, external: true }
      : undefined,
  );
});
