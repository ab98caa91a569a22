import { encodePath, extensionsByType, type Hosting } from './hosting.ts';

/** Directives for nginx, to be included in a `server` block, or in the `location` of a base path. */
export function formatNginx({ headers, redirects, errorPage }: Hosting): string {
  const types = [...extensionsByType()].map(
    ([type, extensions]) => `  "${type}" ${extensions.join(' ')};`,
  );
  const rules = headers.flatMap(({ name, value, except }) => {
    if (except === undefined) return [`add_header ${name} "${value}" always;`];
    const variable = `$${name.toLowerCase().replaceAll('-', '_')}`;
    const folders = except.below.map((folder) => folder.replace(/[.~]/g, String.raw`\$&`));
    return [
      `set ${variable} "${value}";`,
      `if ($uri ~ "^(?:${folders.join('|')})") { set ${variable} "${except.value}"; }`,
      // Without `always`: what is missing may be there tomorrow.
      `add_header ${name} ${variable};`,
    ];
  });
  const moves = redirects.map(
    ({ from, to }) => `location = ${quote(from)} { return 301 "${encodePath(to)}$is_args$args"; }`,
  );
  return `index index.html;
absolute_redirect off;
error_page 403 404 =404 ${errorPage};

default_type application/octet-stream;
types {
${types.join('\n')}
}

gzip_static on;
gzip_vary on;
# With the module ngx_brotli (Debian: libnginx-mod-http-brotli-static):
# brotli_static on;

${[...rules, '', ...moves].join('\n').trimEnd()}
`;
}

/** Compared with the decoded path. A control character is in no URL that nginx accepts. */
function quote(path: string): string {
  return `"${path.replace(/\p{Cc}/gu, '').replace(/["\\]/g, String.raw`\$&`)}"`;
}
