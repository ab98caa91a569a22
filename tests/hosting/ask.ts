import { type IncomingHttpHeaders, request } from 'node:http';

/** What a server answered, byte by byte as it was sent. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/**
 * Sends one request. The path is sent as it is written, even one that a browser would tidy up, and
 * nothing is followed or decompressed.
 */
export function ask(
  start: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { hostname, port, pathname } = new URL(start);
  const options = { hostname, port, path: pathname + path, headers, method, agent: false };
  return new Promise((resolve, reject) => {
    const sent = request(options, (response) => {
      const body: Buffer[] = [];
      response.on('data', (chunk) => body.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(body),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}
