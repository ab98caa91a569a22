import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { devStaleModules } from '../../../src/integrations/dev-stale-modules.ts';

/** A server with pages that load until they are told to end. */
function startServer() {
  const watcher = new EventEmitter();
  const clearCache = vi.fn();
  const send = vi.fn();
  const handlers: ((request: unknown, response: EventEmitter, next: () => void) => void)[] = [];
  const environments = { client: { hot: { send } }, prerender: { runner: { clearCache } } };
  const middlewares = { use: (handler: (typeof handlers)[number]) => handlers.push(handler) };
  const setUp = devStaleModules().hooks['astro:server:setup'];
  // Only what the integration uses.
  setUp?.({ server: { watcher, environments, middlewares } } as never);
  const load = () => {
    const response = new EventEmitter();
    for (const handler of handlers) handler({}, response, () => {});
    return { end: () => response.emit('close') };
  };
  return { watcher, load, clearCache, send };
}

test.each(['add', 'change', 'unlink'])(
  'what pages have loaded during the event %s is forgotten after the last of them, once',
  (event) => {
    const { watcher, load, clearCache, send } = startServer();
    const [first, second] = [load(), load()];
    watcher.emit(event, '/a.mdx');
    first.end();
    expect(clearCache).not.toHaveBeenCalled();
    second.end();
    load().end();
    expect([clearCache.mock.calls.length, send.mock.calls.length]).toEqual([1, 1]);
  },
);

test('a change between pages is left to Vite', () => {
  const { watcher, load, clearCache } = startServer();
  load().end();
  watcher.emit('change', '/a.mdx');
  load().end();
  expect(clearCache).not.toHaveBeenCalled();
});
