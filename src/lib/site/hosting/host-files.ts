import type { HostServer } from '../../../schema/site.ts';
import { formatNumber } from '../../values/counts.ts';
import { formatHtaccess } from './apache.ts';
import { formatCaddyfile } from './caddy.ts';
import { describeExcess, formatHeaders, formatRedirects } from './cdn-files.ts';
import type { Hosting } from './hosting.ts';
import { formatNginx } from './nginx.ts';
import { formatVercel, VERCEL_REDIRECTS } from './vercel.ts';

/** Files by name: those that the host reads in the site's folder, and those that lie beside it. */
export interface HostFiles {
  inside: Readonly<Record<string, string>>;
  beside: Readonly<Record<string, string>>;
}

/** Names of files inside, which no server shows to readers. */
export const HIDDEN_FILES = ['_headers', '_redirects', '.htaccess', 'vercel.json'];

/** Servers that send files which were compressed beforehand; others compress by themselves. */
export const PRECOMPRESSED: ReadonlySet<HostServer | undefined> = new Set<HostServer>([
  'apache',
  'caddy',
  'nginx',
]);

/** The files for a server; without one, those of Netlify and Cloudflare, which others ignore. */
export function makeHostFiles(hosting: Hosting, server: HostServer | undefined): HostFiles {
  const cdn = (isForced: boolean) => ({
    _headers: formatHeaders(hosting),
    _redirects: formatRedirects(hosting, isForced),
  });
  const files: Record<HostServer | 'any', () => Partial<HostFiles>> = {
    any: () => ({ inside: cdn(false) }),
    netlify: () => ({ inside: cdn(true) }),
    cloudflare: () => ({ inside: cdn(false) }),
    apache: () => ({ inside: { '.htaccess': formatHtaccess(hosting) } }),
    nginx: () => ({ beside: { 'nginx.conf': formatNginx(hosting) } }),
    caddy: () => ({ beside: { Caddyfile: formatCaddyfile(hosting) } }),
    vercel: () => ({ inside: { 'vercel.json': formatVercel(hosting) } }),
    statisch: () => ({}),
  };
  return { inside: {}, beside: {}, ...files[server ?? 'any']() };
}

/** What a server will not take of the site, in German sentences; nearly always none. */
export function describeLimits(
  hosting: Hosting,
  server: HostServer | undefined,
  fileCount: number,
): string[] {
  if (server === undefined || server === 'cloudflare') return describeExcess(hosting, fileCount);
  if (server !== 'vercel' || hosting.redirects.length <= VERCEL_REDIRECTS) return [];
  return [
    `Vercel nimmt nur ${formatNumber(VERCEL_REDIRECTS)} Weiterleitungen an, es sind ${formatNumber(hosting.redirects.length)}. Unter den übrigen früheren Adressen leitet die Seite weiter.`,
  ];
}
