import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type RunningServer, serveSite } from '../../../../src/cli/output/static-server.ts';
import type { Hosting } from '../../../../src/lib/site/hosting/hosting.ts';

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
  await writeFile(join(folder, '.punkt.txt'), 'Punkt');
  await writeFile(join(folder, '_headers'), 'geheim');
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
    place: unknown;
    body: string;
  }>((resolve, reject) => {
    request({ host: 'localhost', port, path, method }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => {
        const { location, 'content-type': type, 'x-ort': place } = response.headers;
        resolve({ status: response.statusCode, location, type, place, body });
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
    ['/.punkt.txt', 'Punkt', 'text/plain; charset=utf-8'],
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
    '/_headers',
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

describe.each(['/', '/magazin/'])('a site at %s that a build has described', (basePath) => {
  const under = (path: string) => basePath + path;
  beforeAll(async () => {
    await mkdir(`${folder}-server`);
    const hosting: Hosting = {
      basePath,
      headers: [
        {
          name: 'X-Ort',
          value: 'oben',
          except: { below: [under('archiv/'), under('404.html')], value: 'besonders' },
        },
      ],
      redirects: [
        { from: under('artikel/früher/'), to: under('artikel/später/') },
        { from: under('2021/alt.html'), to: under('artikel/alt/') },
      ],
      errorPage: under('404.html'),
      sections: [],
    };
    await writeFile(`${folder}-server/hosting.json`, JSON.stringify(hosting));
  });
  afterAll(() => rm(`${folder}-server`, { recursive: true }));

  test.each([
    ['artikel/fr%C3%BCher/', 301, 'artikel/sp%C3%A4ter/'],
    ['artikel/fr%C3%BCher', 301, 'artikel/sp%C3%A4ter/'],
    ['2021/alt.html?a=b', 301, 'artikel/alt/'],
    ['archiv', 308, 'archiv/'],
    ['archiv?a=b?c', 308, 'archiv/?a=b?c'],
  ])('redirects %s with %i to %s', async (path, status, location) => {
    const answer = await ask(await start(basePath), under(path));
    expect(answer).toMatchObject({ status, location: under(location), place: 'oben' });
  });

  test.each([
    ['', 'oben'],
    ['archiv/', 'besonders'],
    ['fehlt/', 'besonders'],
    ['gro%C3%9F.txt', 'oben'],
  ])('sends the headers of %s', async (path, place) => {
    expect(await ask(await start(basePath), under(path))).toMatchObject({ place });
  });
});

test('an unchanged file is not sent again', async () => {
  const url = await start();
  const headers = { 'If-None-Match': (await fetch(url)).headers.get('etag') ?? '' };
  expect((await fetch(url, { headers })).status).toBe(304);
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
    expect(Number(new URL(running.url).port)).toBe(first + log.mock.calls.length);
    expect(log.mock.calls[0]).toEqual([`Port ${first} ist belegt; der nächste ist an der Reihe.`]);
    await new Promise((resolve) => other.close(resolve));
  });

  test('is 4321 first', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    running = await serveSite(folder, '/');
    expect(log.mock.calls[0]?.[0] ?? running.url).toMatch(/localhost:4321|^Port 4321 /);
  });

  test('is one of fifty-one', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const listen = vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server) {
      setImmediate(() => this.emit('error', Object.assign(new Error(), { code: 'EADDRINUSE' })));
      return this;
    });
    const started = serveSite(folder, '/', PORT).finally(() => listen.mockRestore());
    await expect(started).rejects.toThrow(`Alle Ports bis ${PORT + 50} sind belegt.`);
  });

  test('that is not allowed is an error', async () => {
    const listen = vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server) {
      setImmediate(() => this.emit('error', Object.assign(new Error('EACCES'))));
      return this;
    });
    const started = serveSite(folder, '/', PORT).finally(() => listen.mockRestore());
    await expect(started).rejects.toThrow('EACCES');
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
