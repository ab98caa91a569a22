import { existsSync, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readForPreview, type TextFolder } from '../lib/editing/stand-in.ts';
import { formatProblem } from '../lib/source/problem.ts';

/**
 * In the editors' preview an MDX file that cannot be shown is replaced by a list of its errors, in
 * German; builds refuse such files earlier. Must precede the integration that compiles MDX.
 */
export function devStandIns(contentDir: string): AstroIntegration {
  return {
    name: 'dev-stand-ins',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, logger }) => {
        if (command !== 'dev') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'dev-stand-ins',
                enforce: 'pre',
                transform: {
                  filter: { id: /\.mdx$/ },
                  handler(text, id) {
                    // Vite identifies files by their real path.
                    const folder = folderOf(relative(realpathSync(contentDir), id));
                    if (folder === undefined) return undefined;
                    const path = relative('', id).split(sep).join('/');
                    const { body, problems } = readForPreview({ path, text }, folder, existsSync);
                    for (const problem of problems) logger.warn(formatProblem(problem));
                    return problems.length === 0 ? undefined : body;
                  },
                },
              },
            ],
          },
        });
      },
    },
  };
}

function folderOf(path: string): TextFolder | undefined {
  const [folder] = path.split(sep);
  return folder === 'articles' || folder === 'pages' ? folder : undefined;
}
