import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { validate } from '../../../src/lib/source/validation.ts';
import { parseYaml } from '../../../src/lib/source/yaml-source.ts';
import { cpuTime } from '../../cpu-time.ts';

const SCHEMA = z.strictObject({
  name: z.string().min(2),
  list: z.array(z.string()).optional(),
  block: z.strictObject({ inner: z.string() }).optional(),
});
const problems = (yaml: string) =>
  validate('a.yaml', parseYaml(yaml), SCHEMA).problems.map(
    ({ rule, line, column, message }) => `${rule}@${line}:${column} ${message}`,
  );

describe('validate', () => {
  test('gives the data of a valid text', () => {
    expect(validate('a.yaml', parseYaml('name: Eva'), SCHEMA)).toEqual({
      data: { name: 'Eva' },
      problems: [],
    });
  });

  test.each([
    ['name: E', 'invalid-field@1:7 `name` ist zu kurz: mindestens 2 Zeichen, jetzt 1.'],
    ['list: []', 'missing-field@1:1 `name` fehlt.'],
    ['name: [E]', 'invalid-field@1:7 `name` muss ein Text sein, ist aber eine Liste.'],
    [
      'name: Eva\nlist: [a, 1]',
      'invalid-field@2:11 Der 2. Eintrag von `list` muss ein Text sein, ist aber `1`.',
    ],
    ['name: Eva\nblock: {}', 'missing-field@2:8 `block.inner` fehlt.'],
    [
      'name: Eva\nnam: a',
      'unknown-field@2:1 `nam` ist kein Feld. `name` steht schon da; lösche eines von beiden.',
    ],
    [
      'name: Eva\nblock:\n  inner: a\n  iner: b',
      'unknown-field@4:3 `iner` ist kein Feld. `inner` steht schon da; lösche eines von beiden.',
    ],
    ['', 'missing-field@1:1 Der Inhalt ist leer.'],
    [
      'Text',
      'invalid-field@1:1 Der Inhalt muss ein Block mit eigenen Feldern sein, ist aber `Text`.',
    ],
    ['name: "a', 'yaml-syntax@1:7 Ein Anführungszeichen oder eine Klammer wird nicht geschlossen.'],
    [
      'name: "E\\x01a"',
      'control-character@1:7 Hier steht ein unsichtbares Steuerzeichen, das in Feeds nicht vorkommen darf. Lösche es und tippe die Stelle neu.',
    ],
  ])('finds what is wrong in %j', (yaml, expected) => {
    expect(problems(yaml)).toEqual([expected]);
  });

  test('stays fast with thousands of errors', () => {
    const started = cpuTime();
    expect(problems(`name: Eva\nlist:\n${'  - 1\n'.repeat(5000)}`)).toHaveLength(5000);
    expect(cpuTime() - started).toBeLessThan(4000);
  });
});
