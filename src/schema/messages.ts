import type { $ZodRawIssue } from 'zod/v4/core';
import { nearest } from '../lib/nearest.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  boolean: '`true` oder `false`',
  array: 'eine Liste',
  object: 'ein Block mit eigenen Feldern',
  record: 'ein Block mit eigenen Feldern',
};

/**
 * The German sentence for what zod found wrong, without the field's name: what is expected and
 * what stands there. Returns undefined where the schema brings its own sentence.
 */
export function germanMessage(issue: $ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? 'fehlt'
        : `muss ${TYPES[issue.expected] ?? issue.expected} sein, ist aber ${showValue(issue.input)}`;
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, knownKeys(issue))).join('; ');
    case 'too_small':
      return issue.origin === 'array'
        ? `braucht mindestens ${issue.minimum} Eintrag`
        : `ist zu kurz: mindestens ${issue.minimum} Zeichen${lengthOf(issue.input)}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `hat zu viele Einträge: höchstens ${issue.maximum}`
        : `ist zu lang: höchstens ${issue.maximum} Zeichen${lengthOf(issue.input)}`;
    case 'invalid_value':
      return `kennt nur ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}, nicht ${showValue(issue.input)}`;
    case 'invalid_key':
      return 'hat einen Namen, der nicht erlaubt ist: Kleinbuchstaben, Ziffern und Bindestriche';
    default:
      return undefined;
  }
}

/** `„titel“ ist kein Feld. Meinst du „title“?`; without a near one the known fields are listed. */
export function unknownKey(key: string, known: readonly string[]): string {
  const guess = nearest(key, known);
  const remedy =
    guess === undefined
      ? `Möglich sind ${known.map((name) => `\`${name}\``).join(', ')}.`
      : `Meinst du \`${guess}\`?`;
  return `\`${key}\` ist kein Feld. ${remedy}`;
}

function knownKeys(issue: $ZodRawIssue): string[] {
  const definition: unknown = issue.inst?._zod.def;
  const hasShape = typeof definition === 'object' && definition !== null && 'shape' in definition;
  return hasShape ? Object.keys(definition.shape as object) : []; // zod keeps the fields there
}

function showValue(input: unknown): string {
  if (Array.isArray(input)) return 'eine Liste';
  if (input === null || input === undefined) return 'leer';
  if (typeof input === 'object') return 'ein Block mit eigenen Feldern';
  const text = String(input);
  return `\`${text.length > 40 ? `${text.slice(0, 40)}…` : text}\``;
}

function lengthOf(input: unknown): string {
  return typeof input === 'string' ? `, jetzt ${input.length}` : '';
}
