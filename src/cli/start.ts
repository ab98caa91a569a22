import { environment } from '../environment.ts';
import { buildSite } from './build-site.ts';
import type { Command } from './main.ts';
import { parseOptions, readPort } from './parse-options.ts';
import { serveSite } from './serve.ts';

const USAGE = 'So geht es: npm start [-- --port 4321]';

/** `npm start`: builds the site and serves it on this machine until it is stopped. */
export const run: Command = async (args) => {
  const values = parseOptions(args, { port: { type: 'string' } }, USAGE);
  const port = readPort(args, values.port, USAGE);
  if (!(await buildSite('dist'))) return 1;
  const { address } = await serveSite('dist', environment.basePath, port);
  console.log(`Warenstrom steht bereit: ${address}\nBeenden mit Strg + C.`);
  return 0;
};
