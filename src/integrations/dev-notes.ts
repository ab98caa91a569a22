import type { AstroIntegration } from 'astro';
import type { Problem } from '../lib/source/problem.ts';

/** Where the preview's pages ask for what the check knows of them. */
export const NOTES = '_pruefung.json';

/**
 * In the editors' preview a strip at the lower edge says how much the check has found in the open
 * text, and opens. The content is checked again only after a change.
 */
export function devNotes(
  basePath: string,
  findProblems: () => Promise<readonly Problem[]>,
): AstroIntegration {
  return {
    name: 'dev-notes',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        const url = JSON.stringify(basePath + NOTES);
        injectScript(
          'page',
          `import { showNotes } from '/src/scripts/preview-notes.ts'; showNotes(${url});`,
        );
      },
      'astro:server:setup': ({ server, logger }) => {
        let problems: Promise<readonly Problem[]> | undefined;
        const discard = () => {
          problems = undefined;
        };
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, discard);
        server.middlewares.use((request, response, next) => {
          const url = new URL(request.originalUrl ?? '/', 'http://localhost');
          if (url.pathname !== basePath + NOTES) return next();
          const page = (url.searchParams.get('seite') ?? '').slice(basePath.length);
          // Commands only ask whether the preview runs.
          if (page === '') return response.end('[]');
          problems ??= findProblems();
          problems
            .then((found) => found.filter(({ file }) => isShownOn(page, file)))
            .catch((error: unknown) => {
              discard();
              logger.error(`Die Prüfung ist gescheitert: ${error}`);
              return [];
            })
            .then((found) => {
              response.setHeader('Content-Type', 'application/json; charset=utf-8');
              response.setHeader('Cache-Control', 'no-store');
              response.end(JSON.stringify(found));
            });
        });
      },
    },
  };
}

/** Whether a page shows the text of a file: `artikel/a/` that of `content/articles/a.mdx`. */
function isShownOn(page: string, file: string): boolean {
  const [, folder = '', slug = ''] = /([^/]+)\/([^/]+)\.mdx?$/.exec(file) ?? [];
  const prefix = { articles: 'artikel/', pages: '' }[folder];
  return prefix !== undefined && page === `${prefix}${slug}/`;
}
