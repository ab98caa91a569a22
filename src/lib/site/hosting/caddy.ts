import { CONTENT_TYPES, encodePath, extensionsByType, type Hosting } from './hosting.ts';

/** Directives for Caddy, to be imported in a site block that names the `root`. */
export function formatCaddyfile({ headers, redirects, errorPage }: Hosting): string {
  const types = [...extensionsByType()].flatMap(([type, extensions], index) => [
    `  @type-${index} path ${extensions.map((name) => `*.${name}`).join(' ')}`,
    `  header @type-${index} Content-Type "${type}"`,
  ]);
  const exceptions = headers.flatMap(({ name, except }) =>
    except === undefined
      ? []
      : [
          `  @${name} path ${except.below.map((folder) => `${folder}*`).join(' ')}`,
          `  header @${name} ${name} "${except.value}"`,
        ],
  );
  const moves = redirects.map(
    ({ from, to }) => `  redir ${encodePath(from)} ${encodePath(to)} 301`,
  );
  const defaults = headers.map(({ name, value }) => `  header ${name} "${value}"`);
  return `route {
${[...defaults, ...exceptions, ...types, ...moves].join('\n')}
  file_server {
    precompressed br gzip
  }
}

handle_errors {
${defaults.join('\n')}
  header Content-Type "${CONTENT_TYPES.html}"
  @missing expression {http.error.status_code} == 404
  rewrite @missing ${errorPage}
  file_server @missing {
    precompressed br gzip
  }
}
`;
}
