import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { devCards } from '../../../src/integrations/dev-cards.ts';
import { devRedirects } from '../../../src/integrations/dev-redirects.ts';

const setUp = (integration: ReturnType<typeof devCards>, command: 'dev' | 'build') => {
  const calls = { injectRoute: vi.fn(), addMiddleware: vi.fn(), updateConfig: vi.fn() };
  // Only what the integrations use.
  integration.hooks['astro:config:setup']?.({ command, ...calls } as never);
  return calls;
};

test('the preview draws a card for the site and one for each article', () => {
  const { injectRoute } = setUp(devCards(), 'dev');
  const routes = injectRoute.mock.calls.map(([route]) => route);
  expect(routes).toEqual(
    ['/og.png', '/og/[slug].png'].map((pattern) => ({
      pattern,
      entrypoint: './src/pages/_social-cards.ts',
      prerender: true,
    })),
  );
  expect(existsSync(resolve(routes[0].entrypoint))).toBe(true);
});

test('the preview redirects before any page, and finds pages without a slash', () => {
  const { addMiddleware, updateConfig } = setUp(devRedirects(), 'dev');
  expect(updateConfig).toHaveBeenCalledExactlyOnceWith({ trailingSlash: 'ignore' });
  expect(addMiddleware).toHaveBeenCalledExactlyOnceWith({
    order: 'pre',
    entrypoint: expect.any(URL),
  });
  const { entrypoint } = addMiddleware.mock.lastCall?.[0] ?? {};
  expect(entrypoint.href).toMatch(/\/src\/pages\/_preview-redirects\.ts$/);
  expect(existsSync(entrypoint)).toBe(true);
});

test.each([
  ['cards', devCards],
  ['redirects', devRedirects],
])('a build has no %s of the preview', (name, create) => {
  expect(create().name).toBe(`dev-${name}`);
  const calls = Object.values(setUp(create(), 'build'));
  expect(calls.flatMap(({ mock }) => mock.calls)).toEqual([]);
});
