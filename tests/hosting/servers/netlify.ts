import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Running } from '../../server-process.ts';
import { loadTool } from '../load-tool.ts';
import { type Job, upload } from './job.ts';

/** The parts used of `@netlify/headers`, `@netlify/redirects` and `@netlify/static`. */
interface Tools {
  headers: {
    HeadersHandler: new (
      options: object,
    ) => {
      apply(request: Request, response: Response): Promise<unknown>;
    };
  };
  redirects: {
    RedirectsHandler: new (
      options: object,
    ) => {
      match(request: Request): Promise<object | undefined>;
      handle(request: Request, match: object, find: FindFile): Promise<Response | undefined>;
    };
  };
  files: {
    StaticHandler: new (
      options: object,
    ) => {
      match(request: Request): Promise<{ handle(): Promise<Response> } | undefined>;
    };
  };
}
type FindFile = (request: Request) => Promise<(() => Promise<Response>) | undefined>;

/**
 * Netlify's own engines for files, redirects and headers, joined as its preview joins them. A deploy
 * reads the files of settings and does not publish them.
 */
export async function startNetlify(job: Job): Promise<Running> {
  const { site, basePath, port, scratch } = job;
  const tools = {
    headers: await loadTool<Tools['headers']>('@netlify/headers'),
    redirects: await loadTool<Tools['redirects']>('@netlify/redirects'),
    files: await loadTool<Tools['files']>('@netlify/static'),
  };
  const places = { projectDir: scratch, publicDir: site, publishDir: site };
  const headers = new tools.headers.HeadersHandler({ ...places, logger: console });
  const settings = { configRedirects: [], jwtRoleClaim: '', jwtSecret: '' };
  const redirects = new tools.redirects.RedirectsHandler({ ...places, ...settings });
  const directory = await upload(job);
  for (const name of ['_headers', '_redirects']) await rm(join(directory, name));
  const files = new tools.files.StaticHandler({ directory });
  const find: FindFile = async (request) => (await files.match(request))?.handle;

  const answer = async (request: Request): Promise<Response> => {
    const match = await redirects.match(request);
    const redirected = match && (await redirects.handle(request, match, find));
    if (redirected) return redirected;
    const file = await find(request);
    const response = file ? await file() : notFound(site);
    await headers.apply(request, response);
    return response;
  };
  const origin = `http://127.0.0.1:${port}`;
  const server = createServer(async (incoming, outgoing) => {
    const response = await answer(toRequest(incoming, origin)).catch(
      (error: unknown) => new Response(String(error), { status: 500 }),
    );
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (incoming.method === 'HEAD' || response.body === null) outgoing.end();
    else Readable.from(response.body).pipe(outgoing);
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: origin + basePath,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function toRequest({ url = '/', headers }: IncomingMessage, origin: string): Request {
  const fields = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    `${value}`,
  ]);
  return new Request(origin + url, { headers: fields });
}

function notFound(site: string): Response {
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  return new Response(readFileSync(join(site, '404.html')), { status: 404, headers });
}
