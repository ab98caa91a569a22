import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { nearest } from '../lib/values/nearest.ts';

/** Runs with the arguments that follow the command's name; resolves to the exit code. */
export type Command = (args: string[]) => Promise<number>;

/** What a command accepts, and the German sentence that shows its use. */
interface Syntax<Options> {
  usage: string;
  options: Options;
  allowPositionals?: boolean;
}

/**
 * The options and positional arguments of a command. Throws a German sentence, followed by the
 * usage, for an unknown option, a missing value or a superfluous argument.
 */
export function parseOptions<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  { usage, options, allowPositionals = false }: Syntax<Options>,
) {
  // Checked without `strict`: Node reports these errors in English.
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  const known = Object.keys(options);
  for (const token of tokens) {
    if (token.kind === 'positional' && !allowPositionals)
      throw new Error(`„${token.value}“ ist eine Angabe zu viel.\n${usage}`);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!known.includes(name)) {
      const guess = nearest(name, known);
      const suggestion = guess === undefined ? '' : ` Meinst du --${guess}?`;
      throw new Error(`Die Option ${rawName} gibt es nicht.${suggestion}\n${usage}`);
    }
    if (options[name]?.type === 'boolean') continue;
    if (value === undefined || (!inlineValue && value.startsWith('-')))
      throw new Error(`Nach ${rawName} fehlt ein Wert.\n${usage}`);
  }
  return parseArgs({ args, options, allowPositionals });
}

/** The port of the option `--port`, undefined without one. Throws like `parseOptions`. */
export function parsePort(text: string | undefined, usage: string): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`--port braucht eine ganze Zahl von 1 bis 65535, nicht „${text}“.\n${usage}`);
}
