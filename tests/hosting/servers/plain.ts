import { once } from 'node:events';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import type { Running } from '../../server-process.ts';
import type { Job } from './job.ts';

/** As GitHub Pages sends them. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ico': 'image/vnd.microsoft.icon',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * A host that reads no settings, as GitHub Pages is under a sub-path: files, a redirect to the slash
 * of a folder, and the page 404.html.
 */
export async function startPlain({ site, basePath, port }: Job): Promise<Running> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const inSite = pathname.startsWith(basePath);
    const path = inSite ? decodeURIComponent(pathname.slice(basePath.length)) : '404';
    const file = join(site, path.endsWith('/') || path === '' ? `${path}index.html` : path);
    const isOutside = !file.startsWith(site + sep);
    const found = isOutside ? undefined : statSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory()) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    } else if (found?.isFile()) {
      const modified = found.mtime.toUTCString();
      const head = { 'Last-Modified': modified, 'Cache-Control': 'max-age=600' };
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const isKnown = request.headers['if-modified-since'] === modified;
      response.writeHead(isKnown ? 304 : 200, { ...head, 'Content-Type': type });
      if (isKnown || request.method === 'HEAD') response.end();
      else createReadStream(file).pipe(response);
    } else {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : readFileSync(join(site, '404.html')));
    }
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
