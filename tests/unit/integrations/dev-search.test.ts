import { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { expect, onTestFinished, test, vi } from 'vitest';
import { devSearch } from '../../../src/integrations/dev-search.ts';
import { listen } from '../../listen.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const RECORD = {
  url: '/magazin/artikel/a/',
  title: 'Kartons',
  description: 'Worum es geht.',
  date: '2026-11-20',
  year: '2026',
  topics: ['Handel'],
};

/**
 * A preview of one article below a base path, which says that it listens on an address; `state.text`
 * is undefined while the article has no page.
 */
async function startPreview(address = '127.0.0.1') {
  const state: { text: string | undefined } = { text: 'Recht' };
  const [watcher, logger] = [new EventEmitter(), { info: vi.fn(), error: vi.fn() }];
  const use = vi.fn<(middleware: Middleware) => void>();
  const asked: string[] = [];
  const httpServer = createServer((request, response) => {
    const url = request.url ?? '';
    const answer = () => {
      asked.push(url);
      const pages: Record<string, string | undefined> = {
        '/magazin/suche/beitraege.json': JSON.stringify({ articles: [RECORD], synonyms: [] }),
        [RECORD.url]: state.text && `<div class="prose"><p>${state.text}</p></div>`,
      };
      response.statusCode = pages[url] === undefined ? 404 : 200;
      response.end(pages[url] ?? 'Nichts');
    };
    use.mock.lastCall?.[0](request, response, answer);
  });
  const port = await listen(httpServer);
  onTestFinished(() => void httpServer.close());
  // Only what the integration uses.
  devSearch('/magazin/').hooks['astro:server:setup']?.({
    server: {
      watcher,
      httpServer: {
        address: () => ({ address, port, family: address === '::' ? 'IPv6' : 'IPv4' }),
      },
      middlewares: { use },
    },
    logger,
  } as never);
  const visit = (path: string) => fetch(`http://127.0.0.1:${port}/magazin/${path}`);
  const readText = async () =>
    (await (await visit('suchindex/texte/0.json?neu')).json()) as { text: string };
  return { asked, logger, readText, state, visit, watcher };
}

test('makes the index of the pages on the first request, and keeps it', async () => {
  const { asked, logger, readText, visit } = await startPreview();
  expect(asked).toEqual([]);
  expect(await readText()).toMatchObject({ text: 'Recht' });
  const { status, headers } = await visit('suchindex/verzeichnis.json');
  expect([status, headers.get('Content-Type'), headers.get('Cache-Control')]).toEqual([
    200,
    'application/json; charset=utf-8',
    'no-store',
  ]);
  expect(asked).toEqual(['/magazin/suche/beitraege.json', RECORD.url]);
  expect(logger.info).toHaveBeenCalledExactlyOnceWith('Die Suche wird angelegt.');
});

test.each(['::', '0.0.0.0'])('reads the pages of a preview that listens on %s', async (address) => {
  const { readText } = await startPreview(address);
  const fetched = vi.spyOn(globalThis, 'fetch');
  onTestFinished(() => fetched.mockRestore());
  expect(await readText()).toMatchObject({ text: 'Recht' });
  const hosts = fetched.mock.calls.map(([url]) => new URL(String(url)).hostname);
  expect(hosts).toEqual(['127.0.0.1', 'localhost', 'localhost']);
});

test.each(['suchindex/texte/1.json', 'suche/'])('leaves %s to the preview', async (path) => {
  const { asked, visit } = await startPreview();
  expect((await visit(path)).status).toBe(404);
  expect(asked.at(-1)).toBe(`/magazin/${path}`);
});

test.each(['add', 'change', 'unlink'])('makes it again after the event %s', async (event) => {
  const { readText, state, watcher } = await startPreview();
  await readText();
  state.text = 'Handel';
  expect(await readText()).toMatchObject({ text: 'Recht' });
  watcher.emit(event);
  expect(await readText()).toMatchObject({ text: 'Handel' });
});

test('says why there is no index, and tries again', async () => {
  const { logger, readText, state, visit } = await startPreview();
  state.text = undefined;
  expect((await visit('suchindex/verzeichnis.json')).status).toBe(503);
  expect(logger.error).toHaveBeenCalledExactlyOnceWith(
    'Die Suche lässt sich nicht anlegen: Error: /magazin/artikel/a/ antwortet mit 404',
  );
  state.text = 'Recht';
  expect(await readText()).toMatchObject({ text: 'Recht' });
});
