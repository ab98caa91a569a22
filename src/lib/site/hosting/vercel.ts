import { encodePath, type Hosting } from './hosting.ts';

/** https://vercel.com/docs/project-configuration#redirects; the rest redirects by its pages. */
export const VERCEL_REDIRECTS = 1024;

/** The file `vercel.json`, which Vercel reads from the folder that is deployed. */
export function formatVercel({ basePath, headers, redirects }: Hosting): string {
  const rules = headers.flatMap(({ name, value, except }) => {
    if (except === undefined)
      return [{ source: `${basePath}(.*)`, headers: [{ key: name, value }] }];
    const folders = except.below.map((folder) => escapeSource(folder.slice(basePath.length)));
    return [
      {
        source: `${basePath}((?!${folders.join('|')}).*)`,
        headers: [{ key: name, value }],
      },
      {
        source: `${basePath}((?:${folders.join('|')}).*)`,
        headers: [{ key: name, value: except.value }],
      },
    ];
  });
  const configuration = {
    trailingSlash: true,
    redirects: redirects.slice(0, VERCEL_REDIRECTS).map(({ from, to }) => ({
      source: escapeSource(from),
      destination: encodePath(to),
      statusCode: 301,
    })),
    headers: rules,
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

/** https://github.com/pillarjs/path-to-regexp/tree/v6.1.0: the pattern is of decoded characters. */
function escapeSource(path: string): string {
  return path.replace(/[.*+?^${}()[\]|\\:!=]/g, String.raw`\$&`);
}
