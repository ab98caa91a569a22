import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const FIRST_PORT = 4321;
const PORTS_TO_TRY = 50;

/** A running server of a built site. */
export interface RunningServer {
  /** URL of the start page, base path included. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on loopback as a CDN would: index files, the site's own error page, and
 * nothing outside the base path. Falls back to the next free port, and says so.
 */
export async function serveSite(
  folder: string,
  basePath: string,
  firstPort = FIRST_PORT,
): Promise<RunningServer> {
  const notFound = await readFile(join(folder, '404.html'));
  const files = sirv(folder, { dotfiles: true, etag: true });
  const server = createServer((request, response) => {
    const fail = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : notFound);
    };
    const url = request.url ?? '/';
    if (!url.startsWith(basePath)) {
      if (`${url.split('?')[0]}/` !== basePath) return fail();
      response.writeHead(308, { Location: basePath });
      return response.end();
    }
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
