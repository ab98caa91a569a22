import { expect, test } from 'vitest';
import { z } from 'zod';
import { findEnglish } from '../../english.ts';
import { problemsOf } from './problems-of.ts';

const LONG = 'x'.repeat(41);

test.each<[string, z.ZodType, unknown, string]>([
  ['a missing value', z.string(), undefined, 'fehlt'],
  ['an empty value', z.string(), null, 'ist leer'],
  ['a list for a text', z.string(), ['a'], 'muss ein Text sein, ist aber eine Liste'],
  [
    'a block for a text',
    z.string(),
    {},
    'muss ein Text sein, ist aber ein Block mit eigenen Feldern',
  ],
  ['a long value', z.number(), LONG, `muss eine Zahl sein, ist aber \`${'x'.repeat(40)}…\``],
  ['a fraction', z.int(), 0.5, 'muss eine ganze Zahl sein, ist aber `0.5`'],
  ['a text for a list', z.array(z.string()), 'a', 'muss eine Liste sein, ist aber `a`'],
  [
    'a text for a mapping',
    z.record(z.string(), z.string()),
    'a',
    'muss ein Block mit eigenen Feldern sein, ist aber `a`',
  ],
  ['a list that is too short', z.array(z.string()).min(2), [], 'braucht mindestens 2 Einträge'],
  [
    'a list that is too long',
    z.array(z.string()).max(1),
    ['a', 'b'],
    'hat zu viele Einträge: höchstens 1',
  ],
  ['a short text', z.string().min(3), 'a', 'ist zu kurz: mindestens 3 Zeichen, jetzt 1'],
  ['a long text', z.string().max(1), 'abc', 'ist zu lang: höchstens 1 Zeichen, jetzt 3'],
  ['a small number', z.number().positive(), -1, 'muss größer sein als 0'],
  ['an empty list for a text', z.string(), [], 'muss ein Text sein, ist aber eine Liste'],
  ['a number that is large', z.number().max(1), 2, 'ist zu groß: höchstens 1'],
  ['a list without its one entry', z.array(z.string()).min(1), [], 'braucht mindestens 1 Eintrag'],
  ['a number below the least', z.number().min(1), 0, 'darf nicht kleiner sein als 1'],
  [
    'a value of 40 characters',
    z.number(),
    'x'.repeat(40),
    `muss eine Zahl sein, ist aber \`${'x'.repeat(40)}\``,
  ],
  ['a quoted switch', z.boolean(), 'false', 'muss ohne Anführungszeichen stehen: `false`'],
  ['a quoted number', z.number(), '-1.5', 'muss ohne Anführungszeichen stehen: `-1.5`'],
  ['a quoted whole number', z.number(), '12', 'muss ohne Anführungszeichen stehen: `12`'],
  ['a quoted integer', z.int(), '-12', 'muss ohne Anführungszeichen stehen: `-12`'],
  ...['nottrue', 'trues'].map((text): [string, z.ZodType, unknown, string] => [
    'what is no switch',
    z.boolean(),
    text,
    `muss \`true\` oder \`false\` sein, ist aber \`${text}\``,
  ]),
  ...['x1', '1x', '1.', '.5'].map((text): [string, z.ZodType, unknown, string] => [
    'what is no number',
    z.number(),
    text,
    `muss eine Zahl sein, ist aber \`${text}\``,
  ]),
  ['a choice that is empty', z.enum(['a']), null, 'ist leer. Möglich sind `a`'],
  ['a choice', z.enum(['a', 'b']), 'c', 'kennt nur `a`, `b`, nicht `c`'],
  ['a choice not made', z.enum(['a', 'b']), undefined, 'fehlt. Möglich sind `a`, `b`'],
])('explains %s', (_, schema, value, expected) => {
  expect(problemsOf(schema, value)).toEqual([`: ${expected}`]);
  expect(findEnglish(expected)).toEqual([]);
});

test('explains a name that is not allowed', () => {
  const topics = z.record(z.string().regex(/^[a-z]+$/), z.string());
  expect(problemsOf(topics, { 'E Commerce': 'a' })).toEqual([
    'E Commerce: hat einen Namen, der nicht erlaubt ist: Kleinbuchstaben, Ziffern und Bindestriche',
  ]);
});

const FIELDS = z.strictObject({ a: z.string() });

test.each<[z.ZodType, unknown, string]>([
  [z.array(z.string()), 'x', 'b: muss eine Liste sein, etwa `[x]`, ist aber `x`'],
  [z.array(z.string()), {}, 'b: muss eine Liste sein, ist aber ein Block mit eigenen Feldern'],
  [FIELDS, 'x', 'b: muss ein Block mit eigenen Feldern sein, etwa `{ a: … }`, ist aber `x`'],
  [
    FIELDS.extend({ c: z.string(), d: z.string() }),
    1,
    'b: muss ein Block mit eigenen Feldern sein, etwa `{ a: …, c: … }`, ist aber `1`',
  ],
  [z.strictObject({}), 'x', 'b: muss ein Block mit eigenen Feldern sein, ist aber `x`'],
  [FIELDS, [], 'b: muss ein Block mit eigenen Feldern sein, ist aber eine Liste'],
])('shows how a field is written', (schema, value, expected) => {
  expect(problemsOf(z.strictObject({ b: schema }), { b: value })).toEqual([expected]);
});

test('gives each unknown key a line of its own', () => {
  expect(problemsOf(z.strictObject({ ab: z.string().optional() }), { ac: 1, 'x\ny': 2 })).toEqual([
    ': `ac` ist kein Feld. Möglich ist `ab`.\n`x y` ist kein Feld. Möglich ist `ab`.',
  ]);
});

test('the check for English words finds them', () => {
  expect(findEnglish('Invalid input: expected string')).toEqual([
    'Invalid',
    'input',
    'expected',
    'string',
  ]);
  expect(findEnglish('`title` fehlt, „number“ auch')).toEqual([]);
});
