/**
 * `npm run test:hosting`: builds the showcase for each host, serves it on loopback by the host's own
 * software, and runs the same checks on all. Further arguments are passed to Playwright. Says which
 * hosts are missing on this machine; with CI=true that is an error.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findBrowser } from '../browser/find-browser.ts';
import { findPort } from '../listen.ts';
import { hasProgram } from '../programs.ts';
import type { Running } from '../server-process.ts';
import { copyProject } from '../sites.ts';
import { buildForHosts, locateSite } from './built-sites.ts';
import type { Served } from './each-host.ts';
import { HOSTS, type Host } from './hosts.ts';
import { installPackages } from './install.ts';
import { SECRET, SECRET_TEXT } from './site-files.ts';

const CONFIG = 'tests/hosting/playwright.config.ts';

for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => process.exit(130));
const browser = findBrowser();
installPackages();
const hosts = HOSTS.filter(hasProgram);
const isIncomplete = process.env.CI === 'true' && hosts.length < HOSTS.length;
const project = await copyProject();
const scratch = await mkdtemp(join(tmpdir(), 'warenstrom-hosting-'));
// Apache started as root reads its files as another user.
await chmod(scratch, 0o755);
const servers = new Map<Host, Running>();
try {
  await timed('Gebaut', () => buildForHosts(hosts, project));
  await writeFile(join(project, SECRET), SECRET_TEXT);
  const starts = await Promise.all(hosts.map(start));
  const code = await runPlaywright();
  process.exitCode = isIncomplete || starts.includes(false) ? 1 : code;
} finally {
  await Promise.all([...servers.values()].map((server) => server.close()));
  await Promise.all([project, scratch].map((folder) => rm(folder, { recursive: true })));
}

async function start(host: Host): Promise<boolean> {
  const own = await mkdtemp(join(scratch, `${host.server}-`));
  const { basePath } = host;
  const job = { ...locateSite(host), basePath, project, port: await findPort(), scratch: own };
  try {
    await timed(`${host.name} gestartet`, async () => {
      servers.set(host, await host.start(job));
    });
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

async function runPlaywright(): Promise<number> {
  const served: Served = Object.fromEntries(
    [...servers].map(([host, { url }]) => [host.name, { url, site: locateSite(host).site }]),
  );
  const args = ['test', '--config', CONFIG, ...process.argv.slice(2)];
  const env = { ...process.env, CHROMIUM_PATH: browser, HOSTS: JSON.stringify(served) };
  const run = spawn(process.execPath, ['node_modules/@playwright/test/cli.js', ...args], {
    stdio: 'inherit',
    env,
  });
  const [code] = await once(run, 'exit');
  return code ?? 1;
}

async function timed(title: string, work: () => Promise<void>): Promise<void> {
  const begin = performance.now();
  await work();
  console.log(`${title}: ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}
