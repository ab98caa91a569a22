import { diffArrays } from 'diff';

/** A stretch of words that two versions share, or that one of them has alone. */
export interface Segment {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A word with its inner hyphens, points and soft hyphens, or a single mark; white space follows. */
const TOKEN =
  /(?:[\p{L}\p{M}\p{N}\u00AD]+(?:[-‑.,:’'][\p{L}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}])\s*|\s+/gu;
/** Beyond so many changed words a paragraph is shown as replaced. */
const MOST_CHANGES = 600;

/**
 * What changed from one paragraph to another, word by word: a removal precedes what replaces it.
 * Soft hyphens and kinds of white space are no change.
 */
export function compareWords(before: string, after: string): Segment[] {
  const words = splitWords(before);
  const newWords = splitWords(after);
  const parts = diffArrays(words, newWords, {
    comparator: (left, right) => left === right || keyOf(left) === keyOf(right),
    maxEditLength: MOST_CHANGES,
  });
  if (parts === undefined) return joinSegments([removed(before), added(after)]);
  let position = 0;
  let newPosition = 0;
  const segments = parts.flatMap(({ added: isAdded, removed: isRemoved, count }): Segment[] => {
    const own = words.slice(position, position + (isAdded ? 0 : count));
    const others = newWords.slice(newPosition, newPosition + (isRemoved ? 0 : count));
    position += own.length;
    newPosition += others.length;
    if (isAdded) return [added(others.join(''))];
    if (isRemoved) return [removed(own.join(''))];
    // The word before a removed one has a space on one side only.
    return [same(others.map((word, index) => longer(own[index] ?? '', word)).join(''))];
  });
  return joinSegments(segments);
}

/** The words of a text, each with the white space after it. */
export function splitWords(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** What makes two words the same. */
export function keyOf(word: string): string {
  return word.replaceAll('\u00AD', '').trim().normalize('NFC');
}

/** Moves white space at the end of a change behind it, and joins neighbours of one kind. */
function joinSegments(segments: readonly Segment[]): Segment[] {
  const spaced = segments.flatMap((segment): Segment[] => {
    const text = segment.text.trimEnd();
    const isPlain = segment.kind === 'same' || text === segment.text;
    return isPlain ? [segment] : [{ ...segment, text }, same(' ')];
  });
  const joined: Segment[] = [];
  for (const { kind, text } of spaced) {
    const last = joined.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) joined.splice(-1, 1, { kind, text: last.text + text });
    else joined.push({ kind, text });
  }
  return joined;
}

function longer(word: string, other: string): string {
  return word.length > other.length && word.trimEnd() === other.trimEnd() ? word : other;
}

function same(text: string): Segment {
  return { kind: 'same', text };
}

function removed(text: string): Segment {
  return { kind: 'removed', text };
}

function added(text: string): Segment {
  return { kind: 'added', text };
}
