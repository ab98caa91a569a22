import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { LoaderContext } from 'astro/loaders';
import { expect, onTestFinished, test, vi } from 'vitest';
import { loadEntries } from '../../../src/loaders/load-entries.ts';

/** A folder in the preview, and how often it has been read. */
async function watchFolder() {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const logger = { info: vi.fn(), error: vi.fn() };
  const store = { clear: vi.fn(), set: vi.fn(), delete: vi.fn() };
  const read = vi.fn(() => [{ id: 'a', data: {} }]);
  // Only what the loader uses.
  const context = { watcher, logger, store } as unknown as LoaderContext;
  await loadEntries('texts', '/content', () => read).load(context);
  return { watcher, logger, store, read };
}

test.each([
  ['change', '/content/a.mdx', 2],
  ['unlink', '/content/a.mdx', 2],
  ['change', '/content', 2],
  ['add', '/elsewhere/a.mdx', 1],
  ['change', '/contents/a.mdx', 1],
])('after the event %s of %s the folder has been read %i times', async (event, path, times) => {
  const { watcher, read } = await watchFolder();
  watcher.emit(event, path);
  await wait(200);
  expect(read).toHaveBeenCalledTimes(times);
});

test('only an empty collection holds something for a moment, so that Astro knows it', async () => {
  const { watcher, store, read } = await watchFolder();
  expect(store.delete).not.toHaveBeenCalled();
  read.mockReturnValue([]);
  watcher.emit('change', '/content/a.mdx');
  await wait(200);
  expect([store.set, store.delete].map((call) => call.mock.lastCall)).toEqual([
    [{ id: 'leer', data: {} }],
    ['leer'],
  ]);
});

test('changes at once share one reading', async () => {
  const { watcher, read } = await watchFolder();
  for (const name of ['a', 'b', 'c']) watcher.emit('change', `/content/${name}.mdx`);
  await wait(200);
  expect(read).toHaveBeenCalledTimes(2);
});

test('a new file is read at once and, without a word, once more when all is quiet', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { watcher, logger, read } = await watchFolder();
  watcher.emit('add', '/content/a.mdx');
  await wait(200);
  expect(read).toHaveBeenCalledTimes(2);
  expect(logger.info).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/^Neu gelesen: [./]*content\/a\.mdx$/),
  );
  vi.advanceTimersByTime(1999);
  await wait(200);
  expect(read).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1);
  await wait(200);
  expect(read).toHaveBeenCalledTimes(3);
  expect(logger.info).toHaveBeenCalledTimes(1);
});

test('an error is reported, and the next change is followed', async () => {
  const { watcher, logger, read } = await watchFolder();
  read.mockImplementationOnce(() => {
    throw new Error('kaputt');
  });
  for (const times of [2, 3]) {
    watcher.emit('change', '/content/a.mdx');
    await wait(100);
    expect(read).toHaveBeenCalledTimes(times);
  }
  expect(logger.error).toHaveBeenCalledExactlyOnceWith('Error: kaputt');
});

test('watches its folder under its name', async () => {
  expect(loadEntries('texts', '/content', () => () => []).name).toBe('texts');
  expect((await watchFolder()).watcher.add).toHaveBeenCalledExactlyOnceWith('/content');
});
