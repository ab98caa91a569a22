import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { baseService } from 'astro/assets';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';

const makePicture = vi.fn(async (_original: Uint8Array, _recipe: object) => Buffer.from('Bild'));
vi.mock('../../../src/images/make-picture.ts', () => ({ makePicture }));

let folder: string;
let service: typeof import('../../../src/images/service.ts');
const CONFIG = { service: { config: { revision: 'a1' } } } as never;
const ORIGINAL = new Uint8Array([1]);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'warenstrom-'));
  makePicture.mockClear();
  await start();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** As a new build does, with a cache of its own folder. */
async function start() {
  vi.resetModules();
  vi.doMock('../../../src/cache/folder.ts', () => ({ CACHE_DIR: folder }));
  service = await import('../../../src/images/service.ts');
  vi.doUnmock('../../../src/cache/folder.ts');
}

const transform = (options: object = {}, revision = 'a1') =>
  service.default.transform(
    ORIGINAL,
    { src: '/foto.jpg', width: 360, height: 180, format: 'avif', quality: 55, ...options } as never,
    { service: { config: { revision } } } as never,
    console as never,
  );

test.each<[given: object, recipe: object]>([
  [{}, { format: 'avif', width: 360, height: 180, focus: [50, 33], quality: 55 }],
  [{ format: 'jpg' }, { format: 'jpeg' }],
  [
    { format: 'webp', quality: undefined },
    { format: 'webp', quality: undefined },
  ],
  [{ quality: 'max' }, { quality: undefined }],
  [{ quality: '80' }, { quality: 80 }],
  [{ position: '20% 80%' }, { focus: [20, 80] }],
])('%j is made by the recipe %j', async (given, recipe) => {
  const { data, format } = await transform(given);
  expect(makePicture).toHaveBeenCalledExactlyOnceWith(ORIGINAL, expect.objectContaining(recipe));
  expect([String(data), format]).toEqual(['Bild', makePicture.mock.lastCall?.[1] && format]);
});

test('a build makes each picture once, and later builds take it over', async () => {
  service.openPictures();
  expect(await transform()).toEqual(await transform());
  expect(makePicture).toHaveBeenCalledTimes(1);
  await service.savePictures();
  await start();
  service.openPictures();
  expect(await transform()).toEqual({ data: Buffer.from('Bild'), format: 'avif' });
  expect(makePicture).toHaveBeenCalledTimes(1);
});

test.each<[what: string, options: object, revision?: string]>([
  ['the recipe', { width: 720 }],
  ['the original', { src: '/anderes.jpg' }],
  ['the program', {}, 'b2'],
])('a picture is made again when %s is another', async (_, options, revision) => {
  service.openPictures();
  await transform();
  await transform(options, revision);
  expect(makePicture).toHaveBeenCalledTimes(2);
});

test('the preview makes each picture anew, and saves nothing', async () => {
  await transform();
  await transform();
  await service.savePictures();
  expect(makePicture).toHaveBeenCalledTimes(2);
});

test('the cache is saved with each fiftieth picture, for builds that are interrupted', async () => {
  service.openPictures();
  const known = async () => {
    const own = service;
    await start();
    service.openPictures();
    makePicture.mockClear();
    await transform({ width: 1 });
    const isKnown = makePicture.mock.calls.length === 0;
    service = own;
    return isKnown;
  };
  for (let width = 1; width < 50; width += 1) await transform({ width });
  expect(await known()).toBe(false);
  await transform({ width: 50 });
  expect(await known()).toBe(true);
});

test('a URL depends on the revision of the program, which is no attribute of the image', async () => {
  const { propertiesToHash, validateOptions, getHTMLAttributes } = service.default;
  expect(propertiesToHash).toEqual(expect.arrayContaining(['src', 'width', 'revision']));
  const image = { src: 'foto', width: 20, height: 10, format: 'jpg' };
  const options = { src: image, width: 10 } as never;
  const valid = await validateOptions?.(options, CONFIG, console as never);
  expect(valid).toMatchObject({ width: 10, format: 'webp', revision: 'a1' });
  const attributes = await getHTMLAttributes?.(valid as never, CONFIG, console as never);
  expect(attributes).toMatchObject({ width: 10, height: 5, loading: 'lazy' });
  expect(attributes).not.toHaveProperty('revision');
});

test('only the preview asks for pictures by URL', () => {
  const getURL = vi.spyOn(baseService, 'getURL').mockReturnValue('/_image?href=x');
  onTestFinished(() => getURL.mockRestore());
  const given = [{ src: '/foto.jpg' }, CONFIG, console as never] as const;
  expect(service.default.getURL(...given)).toBe('/_image?href=x');
  expect(getURL).toHaveBeenCalledExactlyOnceWith(...given);
});
