import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { devStaleModules } from '../../../src/integrations/dev-stale-modules.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server with pages that load until they are told to end, and the changes it was told of. */
function startServer() {
  const watcher = new EventEmitter();
  const handlers: ((request: unknown, response: EventEmitter, next: () => void) => void)[] = [];
  const middlewares = { use: (handler: (typeof handlers)[number]) => handlers.push(handler) };
  // Only what the integration uses.
  devStaleModules().hooks['astro:server:setup']?.({ server: { watcher, middlewares } } as never);
  const changes: string[] = [];
  watcher.on('change', (path) => changes.push(path));
  const load = () => {
    const response = new EventEmitter();
    for (const handler of handlers) handler({}, response, () => {});
    return { end: () => response.emit('close') };
  };
  return { watcher, load, changes };
}

test.each(['add', 'change'])(
  'after the event %s while pages load, all is told again, once, when the last has loaded',
  (event) => {
    const { watcher, load, changes } = startServer();
    const [first, second] = [load(), load()];
    watcher.emit(event, '/a.mdx');
    watcher.emit(event, '/a.mdx');
    changes.length = 0;
    first.end();
    vi.advanceTimersByTime(5000);
    expect(changes).toEqual([]);
    second.end();
    vi.advanceTimersByTime(1099);
    expect(changes).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(changes).toEqual(['/a.mdx']);
    load().end();
    vi.advanceTimersByTime(5000);
    expect(changes).toEqual(['/a.mdx']);
  },
);

test('a change that is told again while a page loads is told once more', () => {
  const { watcher, load, changes } = startServer();
  const first = load();
  watcher.emit('change', '/a.mdx');
  first.end();
  const second = load();
  vi.advanceTimersByTime(5000);
  second.end();
  vi.advanceTimersByTime(5000);
  expect(changes).toEqual(['/a.mdx', '/a.mdx', '/a.mdx']);
});

test('nothing is told again where nothing has changed', () => {
  startServer().load().end();
  expect([vi.getTimerCount(), devStaleModules().name]).toEqual([0, 'dev-stale-modules']);
});

test('a change between pages is left to Vite', () => {
  const { watcher, load, changes } = startServer();
  load().end();
  watcher.emit('change', '/a.mdx');
  load().end();
  vi.advanceTimersByTime(5000);
  expect(changes).toEqual(['/a.mdx']);
});
