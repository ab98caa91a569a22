/**
 * `npm run test:browser`: builds the sites if necessary, serves them and runs Playwright on them.
 * Further arguments are passed to Playwright: `npm run test:browser -- journeys`. Tests with the tag
 * `@sweep` run in `npm run test:sweep` only.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { type RunningServer, serveSite } from '../../src/cli/output/static-server.ts';
import { buildSites, SITES } from '../sites.ts';
import { findBrowser } from './find-browser.ts';

const FIRST_PORT = 4340;
const CONFIG = 'tests/browser/playwright.config.ts';

const browser = findBrowser();
await buildSites();
const servers: RunningServer[] = [];
for (const { folder, basePath } of SITES) {
  servers.push(await serveSite(folder, basePath, FIRST_PORT + servers.length));
}
const urls = SITES.map(({ name }, index) => [name, servers[index]?.url]);
const args = ['test', '--config', CONFIG, ...process.argv.slice(2)];
const run = spawn(process.execPath, ['node_modules/@playwright/test/cli.js', ...args], {
  stdio: 'inherit',
  env: {
    ...process.env,
    CHROMIUM_PATH: browser,
    SITE_URLS: JSON.stringify(Object.fromEntries(urls)),
  },
});
const [code] = await once(run, 'exit');
await Promise.all(servers.map((server) => server.close()));
process.exitCode = code ?? 1;
