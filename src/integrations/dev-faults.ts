import { existsSync, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { findPreviewFaults, type TextFolder, writeStandIn } from '../lib/editing/stand-in.ts';
import { formatProblem } from '../lib/source/problem.ts';

/**
 * In the editors' preview a text that cannot be shown gives way to what is wrong with it, in
 * German; the build refuses such texts before. Stands before the integration that reads MDX.
 */
export function devFaults(contentDir: string): AstroIntegration {
  return {
    name: 'dev-faults',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, logger }) => {
        if (command !== 'dev') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'dev-faults',
                enforce: 'pre',
                transform: {
                  filter: { id: /\.mdx$/ },
                  handler(text, id) {
                    // Vite names files by where they really are.
                    const folder = folderOf(relative(realpathSync(contentDir), id));
                    if (folder === undefined) return undefined;
                    const path = relative('', id).split(sep).join('/');
                    const problems = findPreviewFaults({ path, text }, folder, existsSync);
                    if (problems.length === 0) return undefined;
                    for (const problem of problems) logger.warn(formatProblem(problem));
                    return writeStandIn(problems);
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
