import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCardCache } from '../../../src/data/card-cache.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'));
});
afterEach(() => rm(folder, { recursive: true }));

const mockRender = () => vi.fn(async (drawing: string) => Buffer.from(`image of ${drawing}`));

describe('createCardCache', () => {
  test('renders an unchanged card once across builds', async () => {
    const render = mockRender();
    const first = await createCardCache(folder, '1', render)('<svg>Titel</svg>');
    const second = await createCardCache(folder, '1', render)('<svg>Titel</svg>');
    expect(second).toEqual(first);
    expect(render).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['the title changes', '1', '<svg>Neuer Titel</svg>'],
    ['the renderer changes', '2', '<svg>Titel</svg>'],
  ])('renders again when %s', async (_, version, drawing) => {
    const render = mockRender();
    await createCardCache(folder, '1', render)('<svg>Titel</svg>');
    const image = await createCardCache(folder, version, render)(drawing);
    expect(image.toString()).toBe(`image of ${drawing}`);
    expect(render).toHaveBeenCalledTimes(2);
  });

  test('keeps nothing when rendering fails', async () => {
    const failing = createCardCache(folder, '1', () => Promise.reject(new Error('no memory')));
    await expect(failing('<svg/>')).rejects.toThrow('no memory');
    expect(await readdir(folder)).toEqual([]);
  });
});
