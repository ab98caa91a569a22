import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { makeFolder } from '../cli/importing/blog-folder.ts';

const transform = vi.fn(async (original: Uint8Array) => ({ data: original }));
const service = { transform };
const getConfiguredImageService = vi.fn(async (): Promise<object> => service);
const imageConfig = { service: {} };
vi.mock('astro:assets', () => ({ getConfiguredImageService, imageConfig }));
afterEach(() => vi.unstubAllEnvs());

/** An article whose cover is this wide, and the module as a build or the preview loads it. */
async function setUp(width: number, isPreview = false) {
  vi.stubEnv('DEV', isPreview);
  vi.resetModules();
  const { getFeedPhoto } = await import('../../../src/data/feed-photos.ts');
  const folder = makeFolder({ 'foto.jpg': 'Foto' });
  const fsPath = join(folder, 'foto.jpg');
  const image = { src: '/foto.jpg', width, height: width / 2, format: 'jpg', fsPath };
  const article = { slug: 'a', cover: { image } };
  const change = () => writeFileSync(fsPath, 'Neu');
  return { get: (given: object = article) => getFeedPhoto(given as never), change };
}

test.each([
  [3000, 1200],
  [800, 800],
])('the photo of a cover of %i pixels is a JPEG of %i', async (width, expected) => {
  const { get } = await setUp(width);
  const photo = await get();
  const size = { width: expected, height: expected / 2 };
  expect(photo).toEqual({ data: Buffer.from('Foto'), ...size });
  expect(transform).toHaveBeenCalledExactlyOnceWith(
    Buffer.from('Foto'),
    { ...size, quality: 80, src: '/foto.jpg', format: 'jpeg' },
    imageConfig,
    console,
  );
});

test('an article without a cover has none', async () => {
  expect((await setUp(1)).get({ slug: 'a' })).toBeUndefined();
});

test.each([
  ['a build makes it once', false, 'Foto'],
  ['the preview makes it anew', true, 'Neu'],
])('%s', async (_, isPreview, content) => {
  const { get, change } = await setUp(800, isPreview);
  await get();
  change();
  expect(String((await get())?.data)).toBe(content);
});

test('it needs a service that makes pictures', async () => {
  getConfiguredImageService.mockResolvedValueOnce({});
  const { get } = await setUp(800);
  await expect(get()).rejects.toThrow('No service makes pictures.');
});
