import { EventEmitter } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';

let project: string;
let content: string;
let refresh: typeof import('../../../src/integrations/dev-refresh.ts');
const LIST = '.astro/content-modules.mjs';

beforeEach(async () => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'warenstrom-')));
  content = join(project, 'content');
  for (const name of ['articles', 'pages', 'authors'])
    mkdirSync(join(content, name), { recursive: true });
  writeFileSync(join(content, 'articles/a.mdx'), '![Ein Lager](./lager.jpg)');
  writeFileSync(join(content, 'articles/b.md'), '![Ein Regal](./regal.jpg)');
  writeFileSync(join(content, 'articles/c.mdx'), 'Ein Text.');
  writeFileSync(join(content, 'pages/d.mdx'), '![Ein Lager](../articles/lager.jpg)');
  writeFileSync(join(content, 'authors/e.yaml'), 'image: lager.jpg');
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(project);
  vi.resetModules();
  refresh = await import('../../../src/integrations/dev-refresh.ts');
  cwd.mockRestore();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(project, { recursive: true });
});

/** A preview, and how often it has read the texts again, and told Vite of which. */
function startServer(refreshContent: (() => Promise<void>) | undefined = async () => {}) {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const logger = { error: vi.fn() };
  const refreshed = vi.fn(refreshContent);
  // Only what the integration uses.
  refresh.devRefresh(content).hooks['astro:server:setup']?.({
    server: { watcher },
    refreshContent: refreshed,
    logger,
  } as never);
  const changed: string[] = [];
  watcher.on('change', (path) => changed.push(path));
  return { watcher, logger, refreshed, changed };
}

test('watches the content and the end of builds', () => {
  expect(startServer().watcher.add).toHaveBeenCalledExactlyOnceWith([
    join(project, '.astro/built'),
    content,
  ]);
});

test.each<[event: string, path: string, times: number, texts: string[]]>([
  ['add', 'content/articles/lager.jpg', 1, ['articles/a.mdx', 'pages/d.mdx']],
  ['unlink', 'content/articles/regal.jpg', 1, ['articles/b.md']],
  ['unlink', 'content/articles/fehlt.jpg', 1, []],
  ['change', 'content/articles/lager.jpg', 0, []],
  ['add', 'content/articles/neu.mdx', 0, []],
  ['add', 'contents/lager.jpg', 0, []],
  ['add', '.astro/built', 1, []],
  ['change', '.astro/built', 1, []],
  ['change', '.astro/anderes', 0, []],
])('after the event %s of %s texts are read again %i times', async (event, path, times, texts) => {
  const { watcher, refreshed, changed } = startServer();
  watcher.emit(event, join(project, path));
  changed.length = 0;
  await vi.advanceTimersByTimeAsync(199);
  expect(refreshed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(refreshed.mock.calls).toEqual(Array.from({ length: times }, () => [{}]));
  expect(changed.toSorted()).toEqual(texts.map((text) => join(content, text)));
});

test('changes at once are handled together, and each image once', async () => {
  const { watcher, refreshed, changed } = startServer();
  for (const name of ['lager.jpg', 'regal.jpg']) {
    watcher.emit('add', join(content, 'articles', name));
    await vi.advanceTimersByTimeAsync(150);
  }
  await vi.advanceTimersByTimeAsync(200);
  expect(refreshed).toHaveBeenCalledTimes(1);
  expect(changed).toHaveLength(3);
  watcher.emit('unlink', join(content, 'articles/fehlt.jpg'));
  await vi.advanceTimersByTimeAsync(200);
  expect(changed).toHaveLength(3);
});

test('an error is reported', async () => {
  const { watcher, logger } = startServer(() => Promise.reject(new Error('kaputt')));
  watcher.emit('add', join(content, 'lager.jpg'));
  await vi.advanceTimersByTimeAsync(200);
  expect(logger.error).toHaveBeenCalledExactlyOnceWith(
    'Die Texte lassen sich nicht neu lesen: Error: kaputt',
  );
});

test.each([
  ['dev', 'a list where there is none', undefined, 'export default new Map();\n'],
  ['dev', 'a list in a folder without one', 'weg', 'export default new Map();\n'],
  ['dev', 'no list where there is one', '// von Astro', '// von Astro'],
  ['build', 'no list', undefined, undefined],
] as const)('before the command %s it writes %s', async (command, _, before, after) => {
  const list = join(project, LIST);
  mkdirSync(join(project, '.astro'));
  writeFileSync(list, before ?? '');
  if (before === 'weg') rmSync(list);
  if (before === undefined) rmSync(join(project, '.astro'), { recursive: true });
  const { name, hooks } = refresh.devRefresh(content);
  expect(name).toBe('dev-refresh');
  await hooks['astro:config:setup']?.({ command } as never);
  expect(existsSync(list) ? readFileSync(list, 'utf8') : undefined).toBe(after);
});

test('each build leaves a stamp with its end', async () => {
  vi.spyOn(process, 'cwd').mockReturnValue(project);
  onTestFinished(() => void vi.restoreAllMocks());
  for (const end of ['2026-11-21T08:00:00.000Z', '2026-11-22T08:00:00.000Z']) {
    vi.setSystemTime(end);
    await refresh.stampBuild();
    expect(readFileSync(join(project, '.astro/built'), 'utf8')).toBe(`${end}\n`);
  }
});
