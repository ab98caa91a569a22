import type { AddressInfo } from 'node:net';
import type { AstroIntegration } from 'astro';
import {
  readArticleText,
  SEARCH_RECORDS,
  type SearchArticle,
  type SearchList,
} from '../lib/search/search-record.ts';
import { SEARCH_INDEX } from '../lib/site/routes.ts';

/**
 * Search in the editors' preview: the index is built in memory from the preview's own pages on the
 * first request, and again after a change in the content.
 */
export function devSearch(basePath: string): AstroIntegration {
  return {
    name: 'dev-search',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const prefix = basePath + SEARCH_INDEX;
        let index: Promise<Map<string, string>> | undefined;
        const discard = () => {
          index = undefined;
        };
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, discard);
        const build = () => {
          const address = server.httpServer?.address();
          if (typeof address !== 'object' || address === null) throw new Error('Kein Server.');
          logger.info('Die Suche wird angelegt.');
          return buildIndex(`http://${hostOf(address)}:${address.port}`, basePath);
        };
        server.middlewares.use((request, response, next) => {
          const [path = ''] = (request.originalUrl ?? request.url ?? '').split('?');
          if (!path.startsWith(prefix)) return next();
          index ??= build();
          index.then(
            (files) => {
              const file = files.get(path.slice(prefix.length));
              if (file === undefined) return next();
              response.setHeader('Content-Type', 'application/json; charset=utf-8');
              response.setHeader('Cache-Control', 'no-store');
              response.end(file);
            },
            (error: unknown) => {
              discard();
              logger.error(`Die Suche lässt sich nicht anlegen: ${error}`);
              response.statusCode = 503;
              response.end();
            },
          );
        });
      },
    },
  };
}

async function buildIndex(origin: string, basePath: string): Promise<Map<string, string>> {
  const read = async (path: string) => {
    const response = await fetch(origin + path);
    if (!response.ok) throw new Error(`${path} antwortet mit ${response.status}`);
    return response.text();
  };
  // Loaded on use, since Astro loads this file for builds too.
  const { makeSearchIndex } = await import('../lib/search/index-content.ts');
  const list: SearchList = JSON.parse(await read(basePath + SEARCH_RECORDS));
  const articles: SearchArticle[] = [];
  for (const record of list.articles)
    articles.push({ ...record, text: readArticleText(await read(record.url)) });
  return makeSearchIndex({ ...list, articles });
}

function hostOf({ address, family }: AddressInfo): string {
  if (address === '::' || address === '0.0.0.0') return 'localhost';
  return family === 'IPv6' ? `[${address}]` : address;
}
