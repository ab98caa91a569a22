import { diffArrays } from 'diff';
import type { HistoryEntry } from '../articles/changes.ts';
import { typeset } from '../typography/typeset.ts';
import { compareWords, keyOf, type Segment, splitWords } from './compare-words.ts';
import type { Version } from './version.ts';

/** A paragraph with its changes, or unchanged text that is left out. */
export type Passage = readonly Segment[] | 'gap';

/** A version against the one before. */
export interface Comparison {
  from: string;
  /** When the version was recorded. */
  to: string;
  /** What the publisher declared of the change; empty for a minor one. */
  declared: HistoryEntry[];
  /** Undefined where one of the two wordings is not kept; empty where the wording is the same. */
  passages: Passage[] | undefined;
}

/** Half of the words in common make two paragraphs versions of each other. */
const SIMILAR = 0.5;
/** Beyond so many changed paragraphs a text is shown as replaced. */
const MOST_CHANGES = 300;
/** Words kept around a change; a longer stretch between is left out. */
const CONTEXT = 20;

/** Each version against the one before, newest first. */
export function compareVersions(versions: readonly Version[]): Comparison[] {
  return versions
    .slice(1)
    .map((version, index) => compareTwo(versions[index] ?? version, version))
    .toReversed();
}

function compareTwo(before: Version, after: Version): Comparison {
  const known = new Set(before.remarks.map((remark) => JSON.stringify(remark)));
  const declared = after.remarks.filter((remark) => !known.has(JSON.stringify(remark)));
  return {
    from: before.recordedAt,
    to: after.recordedAt,
    declared: declared.map((remark) =>
      remark.text === undefined ? remark : { ...remark, text: typeset(remark.text) },
    ),
    passages: before.blocks && after.blocks && compareBlocks(before.blocks, after.blocks),
  };
}

/**
 * The paragraphs that differ, with gaps for those between; empty for equal texts. A paragraph that
 * was moved is removed in one place and added in another.
 */
export function compareBlocks(before: readonly string[], after: readonly string[]): Passage[] {
  const [old, present] = [before.map(prepare), after.map(prepare)];
  const parts = diffArrays(old, present, { comparator: isSimilar, maxEditLength: MOST_CHANGES });
  if (parts === undefined) return [...old.map(toRemoved), ...present.map(toAdded)];
  let position = 0;
  const passages = parts.flatMap(({ added, removed, value }): Passage[] => {
    if (added) return value.map(toAdded);
    const own = old.slice(position, position + value.length);
    position += value.length;
    if (removed) return own.map(toRemoved);
    // Of what both have, the value is the newer one.
    return value.map((block, index) => comparePair(own[index] ?? block, block));
  });
  const folded = passages.filter((passage, index) => {
    return passage !== 'gap' || passages[index - 1] !== 'gap';
  });
  return folded.every((passage) => passage === 'gap') ? [] : folded;
}

interface Block {
  text: string;
  words: ReadonlySet<string>;
}

function prepare(block: string): Block {
  const text = typeset(block);
  return { text, words: new Set(splitWords(text).map(keyOf)) };
}

function isSimilar(left: Block, right: Block): boolean {
  if (left.text === right.text) return true;
  const most = Math.max(left.words.size, right.words.size);
  if (Math.min(left.words.size, right.words.size) < most * SIMILAR) return false;
  return [...left.words].filter((word) => right.words.has(word)).length >= most * SIMILAR;
}

function comparePair(before: Block, after: Block): Passage {
  if (before.text === after.text) return 'gap';
  const segments = compareWords(before.text, after.text);
  if (segments.every(({ kind }) => kind === 'same')) return 'gap';
  return segments.map((segment, index) =>
    segment.kind === 'same'
      ? { ...segment, text: shorten(segment.text, index > 0, index < segments.length - 1) }
      : segment,
  );
}

/** Leaves out the middle of a long stretch, or the end that is far from any change. */
function shorten(text: string, follows: boolean, precedes: boolean): string {
  const words = splitWords(text);
  const start = words.slice(0, follows ? CONTEXT : 0);
  const end = words.slice(words.length - (precedes ? CONTEXT : 0));
  if (words.length <= start.length + end.length + CONTEXT) return text;
  return [start.join('').trimEnd(), '…', end.join('')].filter((part) => part !== '').join(' ');
}

function toRemoved({ text }: Block): Passage {
  return [{ kind: 'removed', text }];
}

function toAdded({ text }: Block): Passage {
  return [{ kind: 'added', text }];
}
