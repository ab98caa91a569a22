import { join, resolve } from 'node:path';
import process from 'node:process';
import { type Running, startProcess } from '../../server-process.ts';
import type { Job } from './job.ts';

const WRANGLER = resolve('tests/hosting/node_modules/wrangler/bin/wrangler.js');
/** Without a date, wrangler asks its own server for the newest. */
const COMPATIBILITY_DATE = '2026-11-01';

/** Cloudflare's own simulator of Pages; works offline. */
export function startCloudflare({ site, port, scratch }: Job): Promise<Running> {
  const address = ['--ip', '127.0.0.1', '--port', `${port}`, '--inspector-port', '0'];
  const settings = ['--compatibility-date', COMPATIBILITY_DATE, '--persist-to', scratch];
  return startProcess(
    `http://127.0.0.1:${port}/`,
    process.execPath,
    [WRANGLER, 'pages', 'dev', site, ...address, ...settings],
    {
      cwd: scratch,
      env: {
        CI: 'true',
        WRANGLER_SEND_METRICS: 'false',
        WRANGLER_LOG_PATH: join(scratch, 'logs'),
        XDG_CONFIG_HOME: scratch,
      },
    },
  );
}
