import { describe, expect, test } from 'vitest';
import { describeLimits, makeHostFiles } from '../../../../src/lib/site/hosting/host-files.ts';
import { describeHosting, headersAt } from '../../../../src/lib/site/hosting/hosting.ts';
import type { HostServer } from '../../../../src/schema/site.ts';

const SITE = {
  basePath: '/',
  origin: 'https://magazin.test',
  redirects: [{ from: '/artikel/alt/', to: '/artikel/neu/' }],
  sections: ['', '_astro/', 'rss.xml', 'suche/'],
  policy: "default-src 'none'",
  reservation: [['tdm-reservation', '1']] as const,
};

/** All files for a server as one text. */
function write(server: HostServer | undefined, site: Partial<typeof SITE> = {}): string {
  const { inside, beside } = makeHostFiles(describeHosting({ ...SITE, ...site }), server);
  return Object.values({ ...inside, ...beside }).join('\n');
}

const at = (path: string, site: Partial<typeof SITE> = {}) =>
  Object.fromEntries(headersAt(describeHosting({ ...SITE, ...site }), path));

describe('the description', () => {
  test.each([
    ['/', 'must-revalidate'],
    ['/rss.xml', 'must-revalidate'],
    ['/_astro/a.js', 'immutable'],
    ['/suche/', 'must-revalidate'],
    ['/suchindex/1a2b/verzeichnis.json', 'immutable'],
    ['/artikel/_astro/', 'must-revalidate'],
  ])('gives %s its caching and the policy', (path, caching) => {
    const headers = at(path);
    expect(headers['Cache-Control']).toContain(caching);
    expect(headers['Content-Security-Policy']).toBe("default-src 'none'");
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  });

  test.each([
    ['a site with an origin to itself', {}, 'max-age=31536000'],
    ['a site below a path of one', { basePath: '/magazin/' }, undefined],
    ['a site without encryption', { origin: 'http://magazin.test' }, undefined],
  ])('has %s encrypted forever only if it may decide that', (_, site, expected) => {
    expect(at('/', site)['Strict-Transport-Security']).toBe(expected);
  });

  test.each(['a"b', 'a\nb', 'a$b', 'a{b}', 'a\\b', 'a%b'])('refuses the policy %j', (policy) => {
    expect(() => describeHosting({ ...SITE, policy })).toThrow('Content-Security-Policy');
  });
});

describe('the files for a server', () => {
  test.each<[HostServer | undefined, inside: string[], beside: string[]]>([
    [undefined, ['_headers', '_redirects'], []],
    ['netlify', ['_headers', '_redirects'], []],
    ['cloudflare', ['_headers', '_redirects'], []],
    ['apache', ['.htaccess'], []],
    ['nginx', [], ['nginx.conf']],
    ['caddy', [], ['Caddyfile']],
    ['vercel', ['vercel.json'], []],
    ['statisch', [], []],
  ])('of %s are %j in the output and %j beside it', (server, inside, beside) => {
    const files = makeHostFiles(describeHosting(SITE), server);
    expect(Object.keys(files.inside)).toEqual(inside);
    expect(Object.keys(files.beside)).toEqual(beside);
  });

  test.each<[HostServer | undefined, redirect: string]>([
    [undefined, '/artikel/alt/ /artikel/neu/ 301\n'],
    ['cloudflare', '/artikel/alt/ /artikel/neu/ 301\n'],
    ['netlify', '/artikel/alt/ /artikel/neu/ 301!\n'],
    ['apache', 'RedirectMatch 301 "^/artikel/alt/?$" "/artikel/neu/"'],
    ['nginx', 'location = "/artikel/alt/" { return 301 "/artikel/neu/$is_args$args"; }'],
    ['caddy', 'redir /artikel/alt/ /artikel/neu/ 301'],
    ['vercel', '"source": "/artikel/alt/",\n      "destination": "/artikel/neu/"'],
  ])('of %s redirect a former path', (server, redirect) => {
    expect(write(server)).toContain(redirect);
  });

  const TYPES = `text/html; charset=utf-8 = html
text/css; charset=utf-8 = css
text/javascript; charset=utf-8 = js
application/json; charset=utf-8 = json
application/xml; charset=utf-8 = xml
text/plain; charset=utf-8 = txt
image/svg+xml; charset=utf-8 = svg
application/manifest+json; charset=utf-8 = webmanifest
image/x-icon = ico
image/png = png
image/jpeg = jpg jpeg
image/gif = gif
image/webp = webp
image/avif = avif
font/woff2 = woff2
video/mp4 = mp4
text/vtt; charset=utf-8 = vtt
application/pdf = pdf`;

  test.each<[HostServer, line: RegExp]>([
    ['nginx', /^ {2}"(?<type>.+)" (?<names>.+);$/gm],
    ['apache', /^ {2}AddType "(?<type>.+)" (?<names>.+)$/gm],
    [
      'caddy',
      /^ {2}@type-\d+ path (?<names>.+)\n {2}header @type-\d+ Content-Type "(?<type>.+)"$/gm,
    ],
  ])('of %s give each extension its type', (server, line) => {
    const lines = [...write(server).matchAll(line)].map(
      ({ groups }) => `${groups?.type} = ${groups?.names?.replace(/[*.]/g, '')}`,
    );
    expect(lines.join('\n')).toBe(TYPES);
  });

  test('of nginx have each rule in a line of its own', () => {
    const redirects = ['/a/', '/b/'].map((from) => ({ from, to: '/neu/' }));
    const [, rules] = write('nginx', { redirects }).split('# brotli_static on;\n\n');
    const starts = String(rules)
      .split('\n')
      .map((line) => line.split(' ', 2).join(' '));
    expect(starts).toEqual([
      'add_header X-Content-Type-Options',
      'add_header Referrer-Policy',
      'add_header Permissions-Policy',
      'add_header Cross-Origin-Opener-Policy',
      'add_header Strict-Transport-Security',
      'add_header tdm-reservation',
      'set $cache_control',
      'if ($uri',
      'add_header Cache-Control',
      'add_header Content-Security-Policy',
      '',
      'location =',
      'location =',
      '',
    ]);
  });

  test.each<[HostServer | undefined, redirect: string]>([
    ['cloudflare', '/2021/f%C3%BCr/ /artikel/neu/ 301\n'],
    ['netlify', '/2021/für/ /artikel/neu/ 301!\n'],
  ])('of %s redirect an old path with an umlaut', (server, redirect) => {
    const redirects = [{ from: '/2021/für/', to: '/artikel/neu/' }];
    expect(write(server, { redirects })).toContain(redirect);
  });

  test.each<[HostServer, error: string, immutable: string]>([
    ['netlify', '/magazin/*', '/magazin/_astro/*'],
    ['apache', 'ErrorDocument 404 /magazin/404.html', 'm#^/magazin/_astro/#'],
    ['nginx', '=404 /magazin/404.html', '"^(?:/magazin/_astro/|/magazin/suchindex/)"'],
    ['caddy', '/magazin/404.html', 'path /magazin/_astro/* /magazin/suchindex/*'],
    ['vercel', '"/magazin/(.*)"', '"/magazin/((?:_astro/|suchindex/).*)"'],
  ])('of %s follow the base path', (server, error, immutable) => {
    const text = write(server, { basePath: '/magazin/' });
    expect(text).toContain(error);
    expect(text).toContain(immutable);
  });

  test('of nginx take a base path to the letter', () => {
    expect(write('nginx', { basePath: '/m.alt~/' })).toContain(
      String.raw`"^(?:/m\.alt\~/_astro/|/m\.alt\~/suchindex/)"`,
    );
  });

  test('of CDNs set no header by two rules that match one path', () => {
    const [common = '', ...rules] = write('cloudflare').split(/\n\n/);
    expect(common.split('\n')[0]).toBe('/*');
    expect(common).not.toContain('Cache-Control');
    expect(rules.slice(0, 4).map((rule) => rule.trim().split('\n'))).toEqual([
      ['/', '  Cache-Control: public, max-age=0, must-revalidate'],
      ['/_astro/*', '  Cache-Control: public, max-age=31536000, immutable'],
      ['/rss.xml', '  Cache-Control: public, max-age=0, must-revalidate'],
      ['/suche/*', '  Cache-Control: public, max-age=0, must-revalidate'],
    ]);
  });

  test.each<[HostServer, from: string, rule: string]>([
    ['netlify', '/ü b\n/x/', '/ü%20b%0A/x/ '],
    ['cloudflare', '/a*:b/', '/a%2A%3Ab/ '],
    ['apache', '/a.b"(c)/', String.raw`"^/a\x2eb\x22\x28c\x29/?$"`],
    ['nginx', '/a"b\\c\n; $x/', String.raw`location = "/a\"b\\c; $x/" {`],
    ['caddy', '/a{b}"\n/', 'redir /a%7Bb%7D%22%0A/ '],
    ['vercel', '/a(.*):b/', String.raw`"/a\\(\\.\\*\\)\\:b/"`],
  ])('of %s quote the former path %j', (server, from, rule) => {
    expect(write(server, { redirects: [{ from, to: '/neu/' }] })).toContain(rule);
  });
});

describe('limits', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ from: `/${index}/`, to: '/' }));

  test.each<[string, HostServer | undefined, Partial<typeof SITE>, files: number, RegExp[]]>([
    ['a usual site', 'cloudflare', {}, 20_000, []],
    ['many files', undefined, {}, 20_001, [/höchstens 20\.000 Dateien .* 20\.001/]],
    ['many redirects', 'cloudflare', { redirects: many(2001) }, 1, [/2\.000 Weiterleitungen/]],
    ['many pages', 'cloudflare', { sections: Array(100).fill('a/') }, 1, [/100 Regeln.* 102/]],
    ['a long policy', 'cloudflare', { policy: 'a'.repeat(2000) }, 1, [/mehr als 2\.000 Zeichen/]],
    ['many redirects', 'vercel', { redirects: many(1025) }, 1, [/Vercel nimmt nur 1\.024/]],
    ['many redirects', 'nginx', { redirects: many(5000) }, 50_000, []],
  ])('of %s on %s are told', (_, server, site, files, sentences) => {
    const told = describeLimits(describeHosting({ ...SITE, ...site }), server, files);
    expect(told).toEqual(sentences.map((sentence) => expect.stringMatching(sentence)));
  });
});
