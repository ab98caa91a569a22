/**
 * `npm run test:engines`: one reader's journey through the showcase in three browser engines. Says
 * which browsers are missing on this machine; with CI=true that is an error.
 */
import { createServer } from 'node:http';
import process from 'node:process';
import sirv from 'sirv';
import { serveSite } from '../../src/cli/output/static-server.ts';
import { listen } from '../listen.ts';
import { hasProgram } from '../programs.ts';
import { buildSites, findSite } from '../sites.ts';
import { ENGINES, type Engine } from './engines.ts';
import { type Addresses, JOURNEY } from './journey.ts';
import { createReader } from './reader.ts';

const FIRST_PORT = 4370;
const LONGEST = Math.max(...JOURNEY.map(([name]) => name.length));

for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => process.exit(130));
const engines = ENGINES.filter(hasProgram);
await buildSites();
const { folder, basePath } = findSite('showcase');
const site = await serveSite(folder, basePath, FIRST_PORT);
const blocking = createServer(
  sirv(folder, {
    // A sandbox switches scripts off, so that browsers show <noscript>, too.
    setHeaders: (response) =>
      response.setHeader('Content-Security-Policy', 'sandbox allow-same-origin allow-popups'),
  }),
);
const withoutScripts = `http://127.0.0.1:${await listen(blocking)}/`;
let failed = 0;
for (const engine of engines) failed += await travel(engine, { site: site.url, withoutScripts });
blocking.close();
await site.close();
const missing = ENGINES.length - engines.length;
console.log(`\n${engines.length * JOURNEY.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 || (process.env.CI === 'true' && missing > 0) ? 1 : 0);

/** Takes all steps; returns how many fail. */
async function travel(engine: Engine, addresses: Addresses): Promise<number> {
  console.log(`\n${engine.name}`);
  const session = await engine.start();
  const reader = createReader(session.send);
  let failures = 0;
  try {
    for (const [name, take] of JOURNEY) {
      const reason = engine.cannot[name];
      const begin = performance.now();
      const result = reason ?? (await take(reader, addresses).then(() => undefined, String));
      const isFailure = reason === undefined && result !== undefined;
      if (isFailure) failures += 1;
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      const mark = isFailure ? 'FAILED' : reason === undefined ? 'ok' : '–';
      console.log(`  ${name.padEnd(LONGEST)}  ${mark.padEnd(6)} ${seconds} s  ${result ?? ''}`);
    }
  } finally {
    await session.close();
  }
  return failures;
}
