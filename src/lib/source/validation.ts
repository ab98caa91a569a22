import type { z } from 'zod';
import { germanMessage } from '../../schema/messages.ts';
import { CONTROL_FAULT, CONTROLS } from './control-characters.ts';
import { type Problem, problemAt } from './problem.ts';
import type { YamlSource } from './yaml-source.ts';

/** A file of the content folder. */
export interface SourceFile {
  /** As editors see it, such as `content/articles/x.mdx`. */
  path: string;
  text: string;
}

/** Data that passed its schema, or what is wrong with it. */
export interface Validated<Data> {
  data: Data | undefined;
  problems: Problem[];
}

/**
 * Checks the values of a YAML text against a schema. Each fault becomes a German sentence that
 * names the field, at the line and column where the field stands.
 */
export function validate<Schema extends z.ZodType>(
  path: string,
  source: YamlSource,
  schema: Schema,
): Validated<z.output<Schema>> {
  if (source.errors.length > 0) {
    return {
      data: undefined,
      problems: source.errors.map((fault) => problemAt(path, fault, fault.message)),
    };
  }
  const hidden = findHidden(source.data);
  if (hidden !== undefined)
    return {
      data: undefined,
      problems: [problemAt(path, source.positionOf(hidden), CONTROL_FAULT)],
    };
  const result = schema.safeParse(source.data, { error: germanMessage });
  if (result.success) return { data: result.data, problems: [] };
  const problems = dropFollowUps(result.error.issues).flatMap((issue) =>
    reportIssue(path, source, issue),
  );
  return { data: undefined, problems };
}

/** Where a text holds a control character, written as `\\x01`: no feed could be read with it. */
function findHidden(
  value: unknown,
  path: PropertyKey[] = [],
  seen = new Set<object>(),
): PropertyKey[] | undefined {
  if (typeof value === 'string') return CONTROLS.test(value) ? path : undefined;
  // Values may refer to one another in a circle.
  if (typeof value !== 'object' || value === null || seen.has(value)) return undefined;
  seen.add(value);
  for (const [key, inner] of Object.entries(value)) {
    const found = findHidden(inner, [...path, Array.isArray(value) ? Number(key) : key], seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where a list replaces a text, zod also counts its length: one error, two issues. */
function dropFollowUps(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const isType = ({ code }: z.core.$ZodIssue) => code === 'invalid_type';
  const paths = new Set(issues.filter(isType).map(({ path }) => path.join('.')));
  return issues.filter((issue) => isType(issue) || !paths.has(issue.path.join('.')));
}

function reportIssue(path: string, source: YamlSource, issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const sentences = issue.message.split('\n');
    return issue.keys.map((key, index) =>
      problemAt(path, source.positionOfKey([...issue.path, key]), sentences[index] ?? ''),
    );
  }
  const message = `${describePath(issue.path)} ${issue.message}.`.replace(/([.?!])\.$/, '$1');
  const isKey = issue.code === 'invalid_key';
  return [problemAt(path, (isKey ? source.positionOfKey : source.positionOf)(issue.path), message)];
}

/**
 * What a sentence is about: `cover.alt` as it is, `authors.0` as „Der 1. Eintrag von `authors`“,
 * `sources.1.url` as „`url` im 2. Eintrag von `sources`“.
 */
export function describePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'Der Inhalt';
  const index = path.findLastIndex((part) => typeof part === 'number');
  const inside = path
    .slice(index + 1)
    .map(String)
    .join('.');
  if (index < 0) return `\`${inside}\``;
  const list = path.slice(0, index).map(String).join('.');
  const entry = `${Number(path[index]) + 1}. Eintrag von \`${list}\``;
  return inside === '' ? `Der ${entry}` : `\`${inside}\` im ${entry}`;
}
