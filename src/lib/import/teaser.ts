import { lettersOf } from './letters.ts';
import { type Notes, quote } from './notes.ts';
import type { Line } from './text-lines.ts';

/** Title and teaser at the head of a pasted text, and the lines that remain. */
export interface Head {
  title: string | undefined;
  description: string | undefined;
  rest: Line[];
}

/** Shorter beginnings agree by chance. */
const SHORTEST_REPETITION = 25;

/**
 * Finds the title: the first line, or the second where a teaser stands above it. A teaser that
 * the text repeats becomes the description and leaves the text only once; one that is not
 * repeated stays its first paragraph as well, since it may be part of it.
 */
export function findTeaser(lines: readonly Line[], notes: Notes): Head {
  const [first, second, ...others] = lines;
  if (first === undefined || first.kind !== 'text') {
    return { title: undefined, description: undefined, rest: [...lines] };
  }
  const below = second === undefined ? [] : [second, ...others];
  if (!isTeaser(first) || second === undefined || !isTitle(second)) {
    return { title: first.text, ...withoutRepetition(first, below, notes) };
  }
  const teaser = first.text.replace(/\s*(weiterlesen|mehr|\[?…\]?|\[?\.{3}\]?)\s*[»›→]?$/iu, '');
  const isRepeated = others.some(({ text }) => repeats(text, teaser));
  const fits = first.text.length >= 50 && first.text.length <= 220;
  if (isRepeated && !fits) {
    notes.add(
      `Vorspann über dem Titel nicht als Beschreibung übernommen, ${first.text.length} Zeichen`,
      quote(first.text),
    );
  }
  return {
    title: second.text,
    description: fits ? first.text : undefined,
    rest: fits || isRepeated ? others : [first, ...others],
  };
}

/** A page often shows its title twice, in the browser's tab and above the text. */
function withoutRepetition(title: Line, below: Line[], notes: Notes): Omit<Head, 'title'> {
  const [next, ...rest] = below;
  if (next !== undefined && lettersOf(next.text) === lettersOf(title.text)) {
    notes.add('Der Titel stand zweimal da und wurde einmal übernommen');
    return { description: undefined, rest };
  }
  return { description: undefined, rest: below };
}

function isTeaser({ text }: Line): boolean {
  return (
    text.length > 110 || (text.length >= 50 && /([.!?…]|\.{3}|weiterlesen)["“”»)\]]*$/iu.test(text))
  );
}

function isTitle({ kind, text }: Line): boolean {
  return kind === 'text' && text.length <= 110 && !/[.…,;]$/u.test(text);
}

function repeats(text: string, teaser: string): boolean {
  const wanted = lettersOf(teaser);
  return wanted.length >= SHORTEST_REPETITION && lettersOf(text).startsWith(wanted);
}
