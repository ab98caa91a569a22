import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';

vi.mock('@astrojs/sitemap', () => ({ default: vi.fn((options: object) => ({ options })) }));
// Test files share their modules; those loaded before know the real package.
vi.resetModules();
const { sitemap } = await import('../../../src/integrations/sitemap.ts');

interface Options {
  filter: (url: string) => boolean;
  serialize: (item: { url: string }) => { url: string; lastmod?: string };
  namespaces: Record<string, boolean>;
}

const RELEASE = { command: 'build', config: { site: 'https://magazin.de', base: '/m/' } };
const at = (path: string) => `https://magazin.de/m/${path}`;

/** The integration as Astro sets it up, and the hook after a build that wrote these dates. */
function setUp(given: object, dates: [url: string, date: string | null][] = []) {
  const { name, hooks } = sitemap();
  const calls = { injectRoute: vi.fn(), updateConfig: vi.fn() };
  // Only what the integration uses.
  hooks['astro:config:setup']?.({ ...given, ...calls } as never);
  const options: Options | undefined =
    calls.updateConfig.mock.lastCall?.[0].integrations[0].options;
  const finish = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'warenstrom-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, calls.injectRoute.mock.lastCall?.[0].pattern ?? 'x.json');
    writeFileSync(file, JSON.stringify(dates));
    await hooks['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`) } as never);
    return existsSync(file);
  };
  return { name, options, finish, ...calls };
}

test('a release has a page with the dates, and a sitemap without further namespaces', () => {
  const { name, injectRoute, options } = setUp(RELEASE);
  expect(name).toBe('sitemap');
  expect(injectRoute).toHaveBeenCalledExactlyOnceWith({
    pattern: expect.stringMatching(/^\/[\w.-]+$/),
    entrypoint: './src/pages/_sitemap-dates.ts',
    prerender: true,
  });
  expect(existsSync(resolve(injectRoute.mock.lastCall?.[0].entrypoint))).toBe(true);
  expect(options?.namespaces).toEqual({ news: false, xhtml: false, image: false, video: false });
});

test.each([
  ['the preview of a release', { ...RELEASE, command: 'dev' }],
  ['a build without an origin', { ...RELEASE, config: { base: '/m/' } }],
])('%s has none', async (_, given) => {
  const { injectRoute, updateConfig, finish } = setUp(given);
  expect(await finish()).toBe(true);
  expect(injectRoute).not.toHaveBeenCalled();
  expect(updateConfig).not.toHaveBeenCalled();
});

test('pages have the dates that the file names, which is removed', async () => {
  const { options, finish } = setUp(RELEASE, [
    [at('artikel/a/'), '2026-11-21'],
    [at('artikel/frueher/'), null],
  ]);
  expect(await finish()).toBe(false);
  const urls = ['artikel/a/', 'artikel/frueher/', 'archiv/', 'suche/'].map(at);
  expect(urls.filter((url) => options?.filter(url))).toEqual([at('artikel/a/'), at('archiv/')]);
  const items = ['artikel/a/', 'artikel/frueher/', 'archiv/'].map((path) => ({ url: at(path) }));
  expect(items.map((item) => options?.serialize(item))).toEqual([
    { url: at('artikel/a/'), lastmod: '2026-11-21' },
    { url: at('artikel/frueher/') },
    { url: at('archiv/') },
  ]);
});
