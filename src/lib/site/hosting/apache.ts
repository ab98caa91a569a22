import { encodePath, extensionsByType, type Hosting, TEXT_EXTENSIONS } from './hosting.ts';

/**
 * The file `.htaccess` for Apache 2.4. Without a module the site works, with less. It needs
 * `AllowOverride All`, the default of web space providers.
 */
export function formatHtaccess(hosting: Hosting): string {
  const types = [...extensionsByType()].map(
    ([type, extensions]) => `  AddType "${type}" ${extensions.map((name) => `.${name}`).join(' ')}`,
  );
  const moves = hosting.redirects.map(
    ({ from, to }) =>
      `  RedirectMatch 301 "^${escapePattern(from).replace(/\/$/, '/?')}$" "${encodePath(to)}"`,
  );
  return `ErrorDocument 403 ${hosting.errorPage}
ErrorDocument 404 ${hosting.errorPage}
Options -Indexes -MultiViews

<IfModule mod_dir.c>
  DirectoryIndex index.html
</IfModule>

<IfModule mod_mime.c>
${types.join('\n')}
</IfModule>

<IfModule mod_headers.c>
${listHeaders(hosting).join('\n')}
</IfModule>

<IfModule mod_alias.c>
${moves.join('\n')}
</IfModule>

${COMPRESSION}`;
}

function listHeaders({ headers }: Hosting): string[] {
  return headers.flatMap(({ name, value, except }) => [
    `  Header always set ${name} "${value}"`,
    ...(except?.below ?? []).map(
      (folder) =>
        `  Header always set ${name} "${except?.value}" "expr=%{REQUEST_URI} =~ m#^${escapePattern(folder)}#"`,
    ),
  ]);
}

/** Escapes all bytes but letters, digits, `/`, `_` and `-`, so that nothing needs quotes either. */
function escapePattern(path: string): string {
  return encodePath(path)
    .replace(/[.~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
    .replaceAll('%', String.raw`\x`);
}

const TEXTS = TEXT_EXTENSIONS.join('|');

/**
 * Folders without a page are unknown. Sends the files that were compressed beforehand: .br is Breton,
 * and .gz an archive, to Apache.
 */
const COMPRESSION = String.raw`<IfModule mod_rewrite.c>
  <IfModule mod_headers.c>
    <IfModule mod_mime.c>
      RewriteEngine On
      RewriteCond %{REQUEST_FILENAME} -d
      RewriteCond %{REQUEST_FILENAME}/index.html !-f
      RewriteRule ^ - [R=404,L]
      RewriteCond %{HTTP:Accept-Encoding} \bbr\b
      RewriteCond %{REQUEST_FILENAME}.br -f
      RewriteRule ^(.*)$ $1.br [L]
      RewriteCond %{HTTP:Accept-Encoding} \bgzip\b
      RewriteCond %{REQUEST_FILENAME}.gz -f
      RewriteRule ^(.*)$ $1.gz [L]
      <FilesMatch "\.(?:${TEXTS})\.(?:br|gz)$">
        RemoveLanguage .br
        RemoveType .gz
        AddEncoding br .br
        AddEncoding gzip .gz
      </FilesMatch>
      <FilesMatch "\.(?:${TEXTS})(?:\.br|\.gz)?$">
        Header merge Vary Accept-Encoding
      </FilesMatch>
    </IfModule>
  </IfModule>
</IfModule>
`;
