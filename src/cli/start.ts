import { environment } from '../environment.ts';
import { buildSite } from './build.ts';
import { type Command, parseOptions, parsePort } from './command-line.ts';
import { serveSite } from './output/static-server.ts';

const USAGE = 'So geht es: npm start [-- --port 4321]';

/** `npm start`: builds the site and serves it on this machine until it is stopped. */
export const run: Command = async (args) => {
  const options = { port: { type: 'string' } } as const;
  const port = parsePort(parseOptions(args, { usage: USAGE, options }).values.port, USAGE);
  if (!(await buildSite('dist'))) return 1;
  const { url } = await serveSite('dist', environment.basePath, port);
  console.log(`Warenstrom steht bereit: ${url}\nBeenden mit Strg + C.`);
  return 0;
};
