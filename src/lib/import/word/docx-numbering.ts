import type { Element } from 'domhandler';
import { type Parts, partElements } from './docx-parts.ts';
import { childrenOf, settingOf } from './docx-xml.ts';

/** The sign before a paragraph of a list: a bullet, a number, or none where it goes on. */
export type Mark = { kind: 'bullet' | 'none' } | { kind: 'number'; number: number };

/** Counts the lists of a file as Word does. */
export interface Numbering {
  /** The sign of the next paragraph at this level; undefined where the list is not defined. */
  next(list: string, level: number): Mark | undefined;
}

/** A level of a list: what it shows, and where it starts. */
interface Level {
  kind: Mark['kind'];
  start: number;
}

/** Word knows nine levels (ECMA-376 17.9.6). */
const DEEPEST = 8;

/**
 * Lists that share a definition go on counting, also after text between them; one with a start
 * of its own begins there (ECMA-376 17.9.15 and 17.9.26).
 */
export function readNumbering(parts: Parts): Numbering {
  const all = partElements(parts, 'word/numbering.xml');
  const definitions = new Map(
    all
      .filter(({ name }) => name === 'w:abstractNum')
      .map((definition) => [definition.attribs['w:abstractNumId'] ?? '', definition]),
  );
  const levels = new Map([...definitions].map(([id, definition]) => [id, readLevels(definition)]));
  const styles = readListStyles(parts);
  const lists = new Map(
    all
      .filter(({ name }) => name === 'w:num')
      .map((list) => [list.attribs['w:numId'] ?? '', readList(list)]),
  );
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next: (id, level) => {
      const own = lists.get(id);
      const link = settingOf(definitions.get(own?.definition ?? ''), 'w:numStyleLink');
      const list = link === undefined ? own : lists.get(styles.get(link) ?? '');
      const found = levels.get(list?.definition ?? '')?.get(level);
      if (list === undefined || found === undefined || level > DEEPEST) return undefined;
      if (found.kind !== 'number') return { kind: found.kind };
      const count = counts.get(list.definition) ?? [];
      const start = list.starts.get(level);
      const isNew = start !== undefined && !begun.has(`${id} ${level}`);
      begun.add(`${id} ${level}`);
      const number = isNew ? start : (count[level] ?? found.start - 1) + 1;
      const counted = count.slice(0, level);
      counted[level] = number;
      counts.set(list.definition, counted);
      return { kind: 'number', number };
    },
  };
}

function readLevels(definition: Element): Map<number, Level> {
  return new Map(
    childrenOf(definition, 'w:lvl').map((level) => {
      const format = settingOf(level, 'w:numFmt') ?? 'decimal';
      const isEmpty = format === 'none' || settingOf(level, 'w:lvlText')?.trim() === '';
      const kind = isEmpty ? 'none' : format === 'bullet' ? 'bullet' : 'number';
      const start = wholeNumber(settingOf(level, 'w:start')) ?? 1;
      return [wholeNumber(level.attribs['w:ilvl']) ?? 0, { kind, start }] as const;
    }),
  );
}

function readList(list: Element): { definition: string; starts: Map<number, number> } {
  const starts = childrenOf(list, 'w:lvlOverride').flatMap((level) => {
    const start = wholeNumber(settingOf(level, 'w:startOverride'));
    return start === undefined ? [] : [[wholeNumber(level.attribs['w:ilvl']) ?? 0, start] as const];
  });
  return { definition: settingOf(list, 'w:abstractNumId') ?? '', starts: new Map(starts) };
}

function wholeNumber(setting: string | undefined): number | undefined {
  return /^\d{1,6}$/.test(setting ?? '') ? Number(setting) : undefined;
}

/** Ids of the lists that styles stand for, by the id of the style. */
function readListStyles(parts: Parts): Map<string, string> {
  return new Map(
    partElements(parts, 'word/styles.xml')
      .filter(({ attribs }) => attribs['w:type'] === 'numbering')
      .flatMap((style) => childrenOf(style, 'w:pPr').map((look) => [style, look] as const))
      .flatMap(([style, look]) => {
        const [list] = childrenOf(look, 'w:numPr');
        return [[style.attribs['w:styleId'] ?? '', settingOf(list, 'w:numId') ?? ''] as const];
      }),
  );
}
