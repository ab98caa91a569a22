import { describe, expect, test } from 'vitest';
import { parseOptions, parsePort } from '../../../src/cli/command-line.ts';

const USAGE = 'So geht es: npm run probe';
const OPTIONS = { port: { type: 'string' }, out: { type: 'string', default: 'dist' } } as const;
const parse = (args: string[], allowPositionals = false) =>
  parseOptions(args, { usage: USAGE, options: OPTIONS, allowPositionals });

describe('parseOptions', () => {
  test.each([
    [[], { out: 'dist' }],
    [['--port', '80', '--out=a b'], { port: '80', out: 'a b' }],
    [['--port='], { port: '', out: 'dist' }],
    [['--out=-'], { out: '-' }],
  ])('reads the options of %j', (args, values) => {
    expect({ ...parse(args).values }).toEqual(values);
  });

  test('reads positional arguments where the command takes some', () => {
    expect(parse(['a', '--', '--port'], true).positionals).toEqual(['a', '--port']);
  });

  test.each([
    [['--prot', '80'], 'Die Option --prot gibt es nicht. Meinst du --port?'],
    [['--quatsch=1'], 'Die Option --quatsch gibt es nicht.'],
    [['-p', '80'], 'Die Option -p gibt es nicht.'],
    [['--constructor'], 'Die Option --constructor gibt es nicht.'],
    [['--port'], 'Nach --port fehlt ein Wert.'],
    [['--port', '--out', 'a'], 'Nach --port fehlt ein Wert.'],
    [['4321'], '„4321“ ist eine Angabe zu viel.'],
  ])('answers %j in German and shows the usage', (args, message) => {
    expect(() => parse(args)).toThrow(new Error(`${message}\n${USAGE}`));
  });

  test('knows no options where the command has none', () => {
    expect(() => parseOptions(['--port'], { usage: USAGE, options: {} })).toThrow(
      'Die Option --port',
    );
  });
});

describe('parsePort', () => {
  test.each([
    [undefined, undefined],
    ['1', 1],
    ['65535', 65_535],
  ])('reads %j', (text, port) => {
    expect(parsePort(text, USAGE)).toBe(port);
  });

  test.each(['0', '65536', '80.5', 'abc', ''])('refuses %j', (text) => {
    expect(() => parsePort(text, USAGE)).toThrow(
      `--port braucht eine ganze Zahl von 1 bis 65535, nicht „${text}“.\n${USAGE}`,
    );
  });
});
