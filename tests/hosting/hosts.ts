import type { Tested } from '../programs.ts';
import type { Running } from '../server-process.ts';
import { startApache } from './servers/apache.ts';
import { startCaddy } from './servers/caddy.ts';
import { startCloudflare } from './servers/cloudflare.ts';
import type { Job } from './servers/job.ts';
import { startNetlify } from './servers/netlify.ts';
import { startNginx } from './servers/nginx.ts';
import { startNpmStart } from './servers/npm-start.ts';
import { startPlain } from './servers/plain.ts';

/** What not every host can do. */
export type Ability =
  | 'slash'
  | 'redirects'
  | 'types'
  | 'headers'
  | 'caching'
  | 'compression'
  | 'etags'
  | 'ownOrigin';

/** A host, or what stands for it on this machine. */
export interface Host extends Tested {
  /** The value of `hosting.server` in `site.yaml`. */
  server: string;
  basePath: '/' | '/magazin/';
  start(job: Job): Promise<Running>;
  /** Why it cannot do what others can. */
  cannot: Partial<Record<Ability, string>>;
}

const SIMULATED = 'The CDN compresses; its simulator does not.';
const NO_SETTINGS = 'The host reads no settings.';

export const HOSTS: readonly Host[] = [
  {
    name: 'nginx',
    server: 'nginx',
    basePath: '/',
    start: startNginx,
    program: 'nginx',
    packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
    cannot: {},
  },
  {
    name: 'nginx, sub-path',
    server: 'nginx',
    basePath: '/magazin/',
    start: startNginx,
    program: 'nginx',
    packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
    cannot: { ownOrigin: 'HSTS speaks for the whole origin, which others share.' },
  },
  {
    name: 'Caddy',
    server: 'caddy',
    basePath: '/',
    start: startCaddy,
    program: 'caddy',
    packages: ['caddy'],
    cannot: {},
  },
  {
    name: 'Apache',
    server: 'apache',
    basePath: '/',
    start: startApache,
    program: 'apache2',
    packages: ['apache2-bin'],
    cannot: {},
  },
  {
    name: 'Cloudflare',
    server: 'cloudflare',
    basePath: '/',
    start: startCloudflare,
    cannot: { compression: SIMULATED },
  },
  {
    name: 'Netlify',
    server: 'netlify',
    basePath: '/',
    start: startNetlify,
    cannot: {
      slash: 'Its engine serves the page at both addresses; the canonical link names one.',
      compression: SIMULATED,
      etags: 'The CDN sends them; its engine does not.',
    },
  },
  {
    name: 'plain',
    server: 'statisch',
    basePath: '/magazin/',
    start: startPlain,
    cannot: {
      redirects: 'Pages that lead on stand in.',
      types: NO_SETTINGS,
      headers: NO_SETTINGS,
      ownOrigin: NO_SETTINGS,
      caching: NO_SETTINGS,
      compression: 'The CDN compresses.',
    },
  },
  {
    name: 'npm start',
    server: 'cloudflare',
    basePath: '/',
    start: startNpmStart,
    cannot: { compression: 'Nobody waits for bytes on his own machine.' },
  },
];
