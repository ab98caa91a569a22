import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';
import sirv from 'sirv';
import { HIDDEN_FILES } from '../../lib/site/hosting/host-files.ts';
import { CONTENT_TYPES, encodePath, headersAt } from '../../lib/site/hosting/hosting.ts';
import { readHosting } from './host-folder.ts';

const FIRST_PORT = 4321;
const PORTS_TO_TRY = 50;

/** A running server of a built site. */
export interface RunningServer {
  /** URL of the start page, base path included. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on loopback as its host should: with the headers, redirects and error page
 * that the build has described, and nothing outside the base path. Falls back to the next free port,
 * and says so.
 */
export async function serveSite(
  folder: string,
  basePath: string,
  firstPort = FIRST_PORT,
): Promise<RunningServer> {
  const notFound = await readFile(join(folder, '404.html'));
  const hosting = readHosting(folder);
  const moves = new Map(hosting?.redirects.map(({ from, to }) => [encodePath(from), to]));
  const pages = new Set(globSync('**/index.html', { cwd: folder }).map(toFolderUrl));
  const hidden = new Set(HIDDEN_FILES.map((name) => `/${name}`));
  const setHeaders = (response: ServerResponse, path: string) => {
    const headers = hosting === undefined ? [] : headersAt(hosting, path);
    for (const [name, value] of headers) response.setHeader(name, value);
  };
  const files = sirv(folder, {
    dotfiles: true,
    etag: true,
    setHeaders(response, path) {
      setHeaders(response, `${basePath}${path.slice(1)}`);
      const type = CONTENT_TYPES[extname(path).slice(1) || 'html'];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    const [path = ''] = url.split('?');
    const fail = () => {
      setHeaders(response, `${basePath}404.html`);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    const redirect = (status: number, target: string) => {
      setHeaders(response, path);
      response.writeHead(status, { Location: target }).end();
    };
    if (`${path}/` === basePath) return redirect(308, basePath);
    const moved = moves.get(path) ?? moves.get(`${path}/`);
    if (moved !== undefined) return redirect(301, encodePath(moved));
    const inSite = `/${path.slice(basePath.length)}`;
    if (!url.startsWith(basePath) || hidden.has(inSite)) return fail();
    if (pages.has(inSite)) return redirect(308, `${path}/${url.slice(path.length)}`);
    request.url = `/${url.slice(basePath.length)}`;
    return files(request, response, fail);
  });
  const port = await listen(server, firstPort, firstPort + PORTS_TO_TRY);
  return {
    url: `http://localhost:${port}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** `artikel/eins/index.html` → `/artikel/eins`, which leads on to the slash. */
function toFolderUrl(file: string): string {
  return `/${dirname(file).replaceAll('\\', '/')}`;
}

async function listen(server: Server, port: number, last: number): Promise<number> {
  const taken = await new Promise<boolean>((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(true) : reject(error);
    server.once('error', onError);
    server.listen(port, 'localhost', () => {
      server.off('error', onError);
      resolve(false);
    });
  });
  if (!taken) return port;
  if (port >= last) throw new Error(`Alle Ports bis ${port} sind belegt.`);
  console.log(`Port ${port} ist belegt; der nächste ist an der Reihe.`);
  return listen(server, port + 1, last);
}
