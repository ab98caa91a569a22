import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import type { Command } from './main.ts';

/** `npm run build`: checks the content, then builds the site. `--out` names another folder. */
export const run: Command = async (args) => {
  const { values } = parseArgs({ args, options: { out: { type: 'string', default: 'dist' } } });
  return (await buildSite(values.out)) ? 0 : 1;
};
