import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type RunningServer, serveSite } from '../../../../src/cli/output/static-server.ts';

const PORT = 4351; // away from the port of `npm start`
const PAGE = '<h1>Start</h1>';
const NOT_FOUND = '<h1>Nicht gefunden</h1>';
let parent: string;
let folder: string;
let running: RunningServer | undefined;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'serve-'));
  folder = join(parent, 'dist');
  await mkdir(join(folder, 'archiv'), { recursive: true });
  await mkdir(join(folder, '.well-known'));
  await writeFile(join(parent, 'geheim.txt'), 'geheim');
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, '404.html'), NOT_FOUND);
  await writeFile(join(folder, 'archiv', 'index.html'), '<h1>Archiv</h1>');
  await writeFile(join(folder, '.well-known', 'tdmrep.json'), '[]');
  await writeFile(join(folder, 'groß.txt'), 'groß');
});

afterEach(async () => {
  await running?.close();
  running = undefined;
});

afterAll(() => rm(parent, { recursive: true }));

const start = async (basePath = '/') => {
  vi.spyOn(console, 'log').mockImplementation(() => {}); // the port may be in use
  running = await serveSite(folder, basePath, PORT);
  return new URL(running.url);
};

/** Requests a path as it is, without the normalization of `fetch`. */
function ask({ port }: URL, path: string, method = 'GET') {
  return new Promise<{
    status: number | undefined;
    location: string | undefined;
    type: string | undefined;
    body: string;
  }>((resolve, reject) => {
    request({ host: 'localhost', port, path, method }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => {
        const { location, 'content-type': type } = response.headers;
        resolve({ status: response.statusCode, location, type, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('a site at the root', () => {
  test.each([
    ['/', PAGE, 'text/html; charset=utf-8'],
    ['/?a=b', PAGE, 'text/html; charset=utf-8'],
    ['/archiv/', '<h1>Archiv</h1>', 'text/html; charset=utf-8'],
    ['/.well-known/tdmrep.json', '[]', 'application/json; charset=utf-8'],
    ['/gro%C3%9F.txt', 'groß', 'text/plain; charset=utf-8'],
  ])('answers %s with the file', async (path, body, type) => {
    expect(await ask(await start(), path)).toEqual({
      status: 200,
      location: undefined,
      type,
      body,
    });
  });

  test.each([
    '/fehlt/',
    '/archiv/2/',
    '/../geheim.txt',
    '/%2e%2e/geheim.txt',
    '/..%2fgeheim.txt',
    '/archiv/../../geheim.txt',
    '/..%5cgeheim.txt',
    '//geheim.txt',
    '/%00',
    '/%zz',
    `/${'a'.repeat(5000)}`,
    '/constructor',
    '/__proto__',
  ])('answers %s with its own error page', async (path) => {
    expect(await ask(await start(), path)).toEqual({
      status: 404,
      location: undefined,
      type: 'text/html; charset=utf-8',
      body: NOT_FOUND,
    });
  });

  test('answers HEAD without a body', async () => {
    const url = await start();
    expect(await ask(url, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask(url, '/fehlt/', 'HEAD')).toMatchObject({ status: 404, body: '' });
  });
});

describe('a site below a base path', () => {
  test('includes the base path in its URL', async () => {
    expect((await start('/magazin/')).pathname).toBe('/magazin/');
  });

  test.each([
    ['/magazin/', 200, undefined],
    ['/magazin/archiv/', 200, undefined],
    ['/magazin', 308, '/magazin/'],
    ['/', 404, undefined],
    ['/archiv/', 404, undefined],
    ['/magazinneu/', 404, undefined],
    ['/magazin/../geheim.txt', 404, undefined],
    ['/magazin/fehlt/', 404, undefined],
  ])('answers %s with %i', async (path, status, location) => {
    expect(await ask(await start('/magazin/'), path)).toMatchObject({ status, location });
  });
});

describe('the port', () => {
  test('is the next one, announced, when the first is taken', async () => {
    const other = createServer();
    const first = await new Promise<number>((resolve) => {
      const listen = (port: number) => {
        other.once('error', () => listen(port + 1));
        other.listen(port, 'localhost', () => resolve(port));
      };
      listen(PORT);
    });
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    running = await serveSite(folder, '/', first);
    expect(Number(new URL(running.url).port)).toBeGreaterThan(first);
    expect(log.mock.calls[0]).toEqual([`Port ${first} ist belegt; der nächste ist an der Reihe.`]);
    await new Promise((resolve) => other.close(resolve));
  });

  test('is free again after closing', async () => {
    const { port } = await start();
    await running?.close();
    running = await serveSite(folder, '/', Number(port));
    expect(new URL(running.url).port).toBe(port);
  });
});

test('refuses a folder that is not a built site', async () => {
  await expect(serveSite(parent, '/', PORT)).rejects.toThrow('404.html');
});
