import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.mock('../../../src/images/service.ts', () => ({
  default: { name: 'ours' },
  openPictures: vi.fn(),
  savePictures: vi.fn(async () => {}),
}));
// Test files share their modules; those loaded before know the real service.
vi.resetModules();
const { keptPictures } = await import('../../../src/integrations/kept-pictures.ts');
const { openPictures, savePictures } = await import('../../../src/images/service.ts');

const shared = globalThis as { astroAsset?: object | undefined };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'warenstrom-'));
  vi.clearAllMocks();
});
afterEach(() => {
  delete shared.astroAsset;
  rmSync(folder, { recursive: true });
});

const { name, hooks } = keptPictures();
const config = () => ({
  build: { assets: '_astro' },
  outDir: pathToFileURL(join(folder, 'dist/')),
  cacheDir: pathToFileURL(join(folder, 'cache/')),
});
const run = async (hook: keyof typeof hooks) => {
  // All that our hooks use of what Astro hands to them.
  await (hooks[hook] as (given: object) => unknown)({ config: config() });
};
const write = (...paths: string[]) => {
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
};

test('before a build Astro has no pictures of an earlier one, and ours are opened', async () => {
  shared.astroAsset = {};
  write('cache/assets/alt.webp', 'cache/anderes.json');
  await run('astro:config:done');
  await run('astro:build:start');
  expect(name).toBe('kept-pictures');
  expect([existsSync(join(folder, 'cache/assets')), openPictures]).toEqual([
    false,
    expect.toSatisfy((open) => open.mock.calls.length === 1),
  ]);
  expect(existsSync(join(folder, 'cache/anderes.json'))).toBe(true);
  expect(shared.astroAsset).toEqual({ imageService: { name: 'ours' } });
});

test('after a build only pictures that were made are published, and ours are saved', async () => {
  const transforms = new Map(
    ['a', 'b'].map((key) => [key, { finalPath: `/magazin/_astro/${key}.avif` }]),
  );
  shared.astroAsset = { staticImages: new Map([['/foto.jpg', { transforms }]]) };
  const formats = ['avif', 'gif', 'jpeg', 'jpg', 'png', 'svg', 'tiff', 'webp'];
  const others = ['dist/_astro/seite.css', 'dist/_astro/c.avif.txt', 'dist/bild.png'];
  write('dist/_astro/a.avif', 'dist/_astro/tief/b.avif', 'cache/assets/a.avif', ...others);
  write(...formats.map((format) => `dist/_astro/original.${format}`));
  write('dist/_astro/tief/original.jpg');
  await run('astro:config:done');
  await run('astro:build:generated');
  const left = globSync('dist/**/*.*', { cwd: folder }).toSorted();
  expect(left).toEqual(['dist/_astro/a.avif', 'dist/_astro/tief/b.avif', ...others].toSorted());
  expect(existsSync(join(folder, 'cache/assets'))).toBe(false);
  expect(savePictures).toHaveBeenCalledTimes(1);
});

test('a build without pictures is no error', async () => {
  await run('astro:config:done');
  await run('astro:build:start');
  await run('astro:build:generated');
  expect(savePictures).toHaveBeenCalledTimes(1);
});
