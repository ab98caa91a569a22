import { environment } from '../environment.ts';
import { buildSite } from './build-site.ts';
import type { Command } from './main.ts';
import { serveSite } from './serve.ts';

/** `npm start`: builds the site and serves it on this machine until it is stopped. */
export const run: Command = async () => {
  if (!(await buildSite('dist'))) return 1;
  const { address } = await serveSite('dist', environment.basePath);
  console.log(`Warenstrom steht bereit: ${address}\nBeenden mit Strg + C.`);
  return 0;
};
