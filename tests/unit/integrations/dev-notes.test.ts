import { EventEmitter } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { devNotes } from '../../../src/integrations/dev-notes.ts';
import type { Problem } from '../../../src/lib/source/problem.ts';

const problem = (file: string) => ({ file, line: 1, column: 1 }) as Problem;

/** A preview with these files, in each of which the check has found something. */
function startServer(files: readonly string[], basePath = '/') {
  const watcher = new EventEmitter();
  const findProblems = vi.fn(async () => files.map(problem));
  const logger = { error: vi.fn() };
  const next = vi.fn();
  const handlers: ((request: unknown, response: unknown, next: () => void) => void)[] = [];
  const middlewares = { use: (handler: (typeof handlers)[number]) => handlers.push(handler) };
  // Only what the integration uses.
  devNotes(basePath, findProblems).hooks['astro:server:setup']?.({
    server: { watcher, middlewares },
    logger,
  } as never);
  const ask = (originalUrl?: string) =>
    new Promise<{ headers: Record<string, string>; body: string }>((resolve, reject) => {
      const headers: Record<string, string> = {};
      const response = {
        setHeader: (name: string, value: string) => {
          headers[name] = value;
        },
        end: (body: string) => resolve({ headers, body }),
      };
      next.mockImplementation(() => reject(new Error('left to others')));
      for (const handler of handlers) handler({ originalUrl }, response, next);
    });
  const filesOn = async (page: string) => {
    const { body } = await ask(`${basePath}_pruefung.json?seite=${page}`);
    return JSON.parse(body).map(({ file }: Problem) => file);
  };
  return { watcher, findProblems, logger, ask, filesOn };
}

describe('a page of the preview asks for what the check says', () => {
  const files = [
    'content/articles/a.mdx',
    'content/articles/b.md',
    'content/pages/impressum.md',
    'content/authors/a.yaml',
    'content/articles/a.txt',
    'content/articles/a.mdx.bak',
    'content/tags.yaml',
    'andere/a.mdx',
  ];
  test.each([
    ['/', '/artikel/a/', ['content/articles/a.mdx']],
    ['/', '/artikel/b/', ['content/articles/b.md']],
    ['/', '/impressum/', ['content/pages/impressum.md']],
    ['/', '/artikel/impressum/', []],
    ['/', '/a/', []],
    ['/', '/artikel/', []],
    ['/', '/archiv/', []],
    ['/magazin/', '/magazin/artikel/a/', ['content/articles/a.mdx']],
  ])('below %s the page %s is about %j', async (basePath, page, expected) => {
    expect(await startServer(files, basePath).filesOn(page)).toEqual(expected);
  });

  test('and is answered in JSON that no browser keeps', async () => {
    const { headers } = await startServer(files).ask('/_pruefung.json?seite=/artikel/a/');
    expect(headers).toEqual({
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
    });
  });
});

test('commands that ask whether the preview runs are answered without a check', async () => {
  const { ask, findProblems } = startServer([]);
  expect((await ask('/_pruefung.json')).body).toBe('[]');
  expect(findProblems).not.toHaveBeenCalled();
});

test.each(['/artikel/a/', '/_pruefung.jso', '/x/_pruefung.json', undefined])(
  'a request of %j is left to others',
  async (url) => {
    await expect(startServer([]).ask(url)).rejects.toThrow('left to others');
  },
);

test.each(['add', 'change', 'unlink'])(
  'the content is checked once, and again after the event %s',
  async (event) => {
    const { filesOn, findProblems, watcher } = startServer([]);
    await filesOn('/a/');
    await filesOn('/b/');
    expect(findProblems).toHaveBeenCalledTimes(1);
    watcher.emit(event);
    await filesOn('/a/');
    expect(findProblems).toHaveBeenCalledTimes(2);
  },
);

test('a check that fails is reported, finds nothing, and is tried again', async () => {
  const { filesOn, findProblems, logger } = startServer(['content/articles/a.md']);
  findProblems.mockRejectedValueOnce(new Error('kaputt'));
  expect(await filesOn('/artikel/a/')).toEqual([]);
  expect(logger.error).toHaveBeenCalledExactlyOnceWith(
    'Die Prüfung ist gescheitert: Error: kaputt',
  );
  expect(await filesOn('/artikel/a/')).toEqual(['content/articles/a.md']);
});

test.each([
  ['dev', 1],
  ['build', 0],
] as const)('with the command %s, pages get %i script', (command, times) => {
  const injectScript = vi.fn();
  const { name, hooks } = devNotes('/magazin/', async () => []);
  hooks['astro:config:setup']?.({ command, injectScript } as never);
  expect(name).toBe('dev-notes');
  expect(injectScript.mock.calls).toEqual(
    Array.from({ length: times }, () => [
      'page',
      `import { showNotes } from '/src/scripts/preview-notes.ts'; showNotes("/magazin/_pruefung.json");`,
    ]),
  );
});
