import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/**
 * The options of a command that takes nothing else. Throws a German sentence with the usage where
 * Node would answer in English.
 */
export function parseOptions<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args, options }).values;
  } catch {
    throw unknownOptions(args, usage);
  }
}

/** A port to listen on, undefined without one. Throws like `parseOptions`. */
export function readPort(args: string[], text: string | undefined, usage: string) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw unknownOptions(args, usage);
}

function unknownOptions(args: readonly string[], usage: string): Error {
  return new Error(`Diese Angaben kennt der Befehl nicht: ${args.join(' ')}\n${usage}`);
}
