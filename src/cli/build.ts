import { buildSite } from './build-site.ts';
import type { Command } from './main.ts';
import { parseOptions } from './parse-options.ts';

const USAGE = 'So geht es: npm run build [-- --out dist]';

/** `npm run build`: checks the content, then builds the site. `--out` names another folder. */
export const run: Command = async (args) => {
  const { out } = parseOptions(args, { out: { type: 'string', default: 'dist' } }, USAGE);
  return (await buildSite(out)) ? 0 : 1;
};
