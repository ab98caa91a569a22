import { buildSite } from './build-site.ts';
import { type Command, parseOptions } from './command-line.ts';

const USAGE = 'So geht es: npm run build [-- --out dist]';

/** `npm run build`: checks the content, then builds the site. `--out` names another folder. */
export const run: Command = async (args) => {
  const options = { out: { type: 'string', default: 'dist' } } as const;
  const { values } = parseOptions(args, { usage: USAGE, options });
  return (await buildSite(values.out)) ? 0 : 1;
};
