import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../../src/lib/source/yaml-source.ts';
import { listAt, valueAt } from '../../src/lib/values/unknown-values.ts';

/** An article by the parts that editors change; `id` stays through renaming. */
export interface Draft {
  id: string;
  paragraphs: string[];
  corrections: string[];
  updatedAt?: string | undefined;
  isMinor?: boolean;
  aliases: string[];
}

/** How a person resolves a conflict: the text of one side, or what both say. */
export type Resolution = 'ours' | 'theirs' | 'both';

/** The day of all corrections. */
const CORRECTED_ON = '2025-12-02';

export function pathOf(slug: string): string {
  return `content/articles/${slug}.mdx`;
}

export function listSlugs(folder: string): string[] {
  const names = readdirSync(join(folder, 'content/articles'));
  return names.map((name) => name.replace('.mdx', '')).toSorted();
}

export function readDraft(folder: string, slug: string): Draft {
  return parseDraft(readFileSync(join(folder, pathOf(slug)), 'utf8'));
}

/** One field, one remark and one paragraph a line, as people write. */
export function writeDraft(folder: string, slug: string, draft: Draft): void {
  const { id, paragraphs, corrections, updatedAt, isMinor, aliases } = draft;
  const remarks = corrections.map(
    (text) => `{ date: ${CORRECTED_ON}, text: "${text}", kind: correction }`,
  );
  const lines = [
    '---',
    `title: Der Beitrag ${id} zum Handel`,
    'description: Ein Satz, der lang genug ist, um als Vorspann dieses Beitrags zu dienen.',
    'authors: [redaktion]',
    'tags: [e-commerce]',
    'publishedAt: 2025-12-01',
    ...(isMinor ? ['editorial: minor'] : []),
    ...(updatedAt === undefined ? [] : [`updatedAt: ${updatedAt}`]),
    ...writeList('aliases', aliases),
    ...writeList('corrections', remarks),
    '---',
    ...paragraphs.flatMap((paragraph) => ['', paragraph]),
  ];
  writeFileSync(join(folder, pathOf(slug)), `${lines.join('\n')}\n`);
}

export function parseDraft(text: string): Draft {
  const [, fields = '', body = ''] = text.split(/^---\n/m);
  const { data } = parseYaml(fields);
  const updatedAt = valueAt(data, 'updatedAt');
  return {
    id: /\d+/.exec(String(valueAt(data, 'title')))?.[0] ?? '',
    paragraphs: body.split('\n').filter((line) => line !== ''),
    corrections: [...fields.matchAll(/text: "(.*?)"/g)].map(([, remark = '']) => remark),
    updatedAt: typeof updatedAt === 'string' ? updatedAt : undefined,
    aliases: listAt(data, 'aliases').map(String),
  };
}

/** Whether a text declares a change against another one by a correction or by a later date. */
export function isDeclared(draft: Draft, other: Draft): boolean {
  const changedAt = ({ updatedAt, corrections }: Draft) =>
    [updatedAt ?? '', corrections.length > 0 ? CORRECTED_ON : ''].toSorted().at(-1) ?? '';
  return draft.corrections.length > other.corrections.length || changedAt(draft) > changedAt(other);
}

/** What a person makes of a conflict; former names are never lost. */
export function mergeDrafts(
  base: Draft,
  ours: Draft,
  theirs: Draft,
  resolution: Resolution,
): Draft {
  const aliases = [...new Set([...ours.aliases, ...theirs.aliases])];
  // Nobody gives up a change for a text that the other side has only renamed.
  if (isSameText(base, ours)) return { ...theirs, aliases };
  if (isSameText(base, theirs)) return { ...ours, aliases };
  if (resolution !== 'both') return { ...(resolution === 'ours' ? ours : theirs), aliases };
  const paragraphs = ours.paragraphs.map((own, at) => {
    const other = theirs.paragraphs[at] ?? own;
    if (own === other || other === base.paragraphs[at]) return own;
    return own === base.paragraphs[at] ? other : `Beide wollten es anders: ${own} ${other}`;
  });
  return {
    ...ours,
    paragraphs,
    aliases,
    corrections: [...new Set([...ours.corrections, ...theirs.corrections])],
    updatedAt: [ours.updatedAt, theirs.updatedAt]
      .filter((date) => date !== undefined)
      .toSorted()
      .at(-1),
  };
}

function isSameText({ aliases: _, ...draft }: Draft, { aliases: __, ...other }: Draft): boolean {
  return JSON.stringify(draft) === JSON.stringify(other);
}

function writeList(name: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${name}:`, ...values.map((value) => `  - ${value}`)];
}
