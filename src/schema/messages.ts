import type {
  $ZodIssueInvalidType,
  $ZodIssueInvalidValue,
  $ZodIssueTooBig,
  $ZodIssueTooSmall,
  $ZodIssueUnrecognizedKeys,
  $ZodRawIssue,
} from 'zod/v4/core';
import { isRecord, valueAt } from '../lib/values/unknown-values.ts';
import { unknownKey } from './unknown-key.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: '`true` oder `false`',
  array: 'eine Liste',
  object: 'ein Block mit eigenen Feldern',
  record: 'ein Block mit eigenen Feldern',
};

/** Values that are right but for their quotation marks. */
const QUOTED: Readonly<Record<string, RegExp>> = {
  boolean: /^(?:true|false)$/,
  number: /^-?\d+(?:\.\d+)?$/,
  int: /^-?\d+$/,
};

/**
 * The German sentence for what zod found wrong, without the field's name: what is expected and
 * what is there. Each unknown key has a line of its own. Returns undefined where the schema
 * brings its own sentence.
 */
export function germanMessage(issue: $ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(issue.input) ? describeMissing(issue.input) : explainType(issue);
    case 'unrecognized_keys':
      return explainUnknown(issue);
    case 'too_small':
      return explainTooSmall(issue);
    case 'too_big':
      return explainTooBig(issue);
    case 'invalid_value':
      return explainChoice(issue);
    case 'invalid_key':
      return 'hat einen Namen, der nicht erlaubt ist: Kleinbuchstaben, Ziffern und Bindestriche';
    default:
      return undefined;
  }
}

function explainUnknown(issue: $ZodRawIssue<$ZodIssueUnrecognizedKeys>): string {
  const used = typeof issue.input === 'object' ? Object.keys(issue.input ?? {}) : [];
  return issue.keys.map((key) => unknownKey(key, knownKeys(issue), used)).join('\n');
}

function explainType(issue: $ZodRawIssue<$ZodIssueInvalidType>): string {
  const { expected, input } = issue;
  const isQuoted = typeof input === 'string' && QUOTED[expected]?.test(input) === true;
  if (isQuoted) return `muss ohne Anführungszeichen stehen: \`${input}\``;
  return `muss ${TYPES[expected] ?? expected} sein${exampleOf(issue)}, ist aber ${showValue(input)}`;
}

/** How a list or a block is written, where something simple replaces it. */
function exampleOf(issue: $ZodRawIssue<$ZodIssueInvalidType>): string {
  const isWhole = (issue.path?.length ?? 0) === 0;
  if (isWhole || typeof issue.input === 'object') return '';
  if (issue.expected === 'array') return `, etwa \`[${showPlain(issue.input)}]\``;
  const [first, second] = knownKeys(issue);
  if (first === undefined) return '';
  return `, etwa \`{ ${first}: …${second === undefined ? '' : `, ${second}: …`} }\``;
}

function isMissing(input: unknown): boolean {
  return input === undefined || input === null;
}

function describeMissing(input: unknown): string {
  return input === null ? 'ist leer' : 'fehlt';
}

function explainTooSmall({
  origin,
  minimum,
  inclusive,
  input,
}: $ZodRawIssue<$ZodIssueTooSmall>): string {
  if (origin === 'array')
    return `braucht mindestens ${minimum} ${minimum === 1 ? 'Eintrag' : 'Einträge'}`;
  if (origin === 'number')
    return inclusive === true
      ? `darf nicht kleiner sein als ${minimum}`
      : `muss größer sein als ${minimum}`;
  return `ist zu kurz: mindestens ${minimum} Zeichen${lengthOf(input)}`;
}

function explainTooBig({ origin, maximum, input }: $ZodRawIssue<$ZodIssueTooBig>): string {
  if (origin === 'array') return `hat zu viele Einträge: höchstens ${maximum}`;
  if (origin !== 'string') return `ist zu groß: höchstens ${maximum}`;
  return `ist zu lang: höchstens ${maximum} Zeichen${lengthOf(input)}`;
}

function explainChoice({ values, input }: $ZodRawIssue<$ZodIssueInvalidValue>): string {
  const choice = values.map((value) => `\`${String(value)}\``).join(', ');
  return isMissing(input)
    ? `${describeMissing(input)}. Möglich sind ${choice}`
    : `kennt nur ${choice}, nicht ${showValue(input)}`;
}

function knownKeys(issue: $ZodRawIssue): string[] {
  // zod keeps the fields there
  const shape = valueAt(issue.inst?._zod.def, 'shape');
  return isRecord(shape) ? Object.keys(shape) : [];
}

function showValue(input: unknown): string {
  if (Array.isArray(input)) return 'eine Liste';
  if (typeof input === 'object') return 'ein Block mit eigenen Feldern';
  return `\`${showPlain(input)}\``;
}

function showPlain(input: unknown): string {
  const text = String(input);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function lengthOf(input: unknown): string {
  return typeof input === 'string' ? `, jetzt ${input.length}` : '';
}
