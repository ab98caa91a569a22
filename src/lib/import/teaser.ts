import { alphanumericsOf } from './reading/mdast-text.ts';
import { quote, type Remarks } from './reading/remarks.ts';
import type { Line } from './text/text-lines.ts';

/** Title and teaser at the head of a pasted text, and the lines that remain. */
export interface Head {
  title: string | undefined;
  description: string | undefined;
  /** A short line above the title. */
  kicker: string | undefined;
  rest: Line[];
}

/** Shorter beginnings agree by chance. */
const SHORTEST_REPETITION = 25;
/** A repeated teaser stands among the first lines. */
const LATEST_TEASER = 3;

/**
 * Finds the title: the first line, or the one below a teaser. A teaser that the text repeats
 * becomes the description, and the text keeps its own copy; one that is not repeated becomes the
 * description where it fits and else stays the first paragraph.
 */
export function findTeaser(lines: readonly Line[], remarks: Remarks): Head {
  const place = lines
    .slice(0, LATEST_TEASER)
    .findIndex((line, index) => isTeaserAt(lines, index) && isRepeated(line, lines, index));
  if (place !== -1) return readTeaser(lines, place, remarks);
  if (isTeaserAt(lines, 0)) return readTeaser(lines, 0, remarks);
  const [first, ...rest] = lines;
  const isText = first?.kind === 'text' && first.cells.length === 1;
  const title = isText ? first.text : undefined;
  return {
    title,
    description: undefined,
    kicker: undefined,
    rest: title === undefined ? [...lines] : withoutTitle(title, rest, remarks),
  };
}

function readTeaser(lines: readonly Line[], place: number, remarks: Remarks): Head {
  const above = lines.slice(0, place);
  const [teaser, heading, ...below] = lines.slice(place);
  const title = heading?.text ?? '';
  const text = teaser?.text ?? '';
  const fits = text.length >= 50 && text.length <= 220;
  const isKept = teaser !== undefined && !fits && !isRepeated(teaser, lines, place);
  if (!fits) {
    const what = 'Der Satz über dem Titel taugt nicht als Vorspann, nötig sind 50 bis 220 Zeichen';
    remarks.add(what, quote(text));
  }
  const others = above.filter((line) => alphanumericsOf(line.text) !== alphanumericsOf(title));
  if (others.length < above.length) remarks.add(DOUBLE_TITLE);
  const [kicker] = others;
  const isKicker = others.length === 1 && kicker !== undefined && kicker.text.length <= 40;
  return {
    title,
    description: fits ? text : undefined,
    kicker: isKicker ? kicker.text : undefined,
    rest: [...(isKicker ? [] : others), ...(isKept ? [teaser] : []), ...below],
  };
}

const DOUBLE_TITLE = 'Der Titel stand zweimal da und wurde einmal übernommen';

/** A page often shows its title twice, in the browser's tab and above the text. */
function withoutTitle(title: string, below: readonly Line[], remarks: Remarks): Line[] {
  const [next, ...rest] = below;
  if (next === undefined || alphanumericsOf(next.text) !== alphanumericsOf(title))
    return [...below];
  remarks.add(DOUBLE_TITLE);
  return rest;
}

function isTeaserAt(lines: readonly Line[], index: number): boolean {
  const [line, next] = lines.slice(index);
  return line?.kind === 'text' && isTeaser(line.text) && next !== undefined && isTitle(next);
}

function isTeaser(text: string): boolean {
  return text.length > 110 || (text.length >= 50 && /([.!?…]|weiterlesen)["“”»)\]]*$/iu.test(text));
}

function isTitle({ kind, text, cells }: Line): boolean {
  return kind === 'text' && cells.length === 1 && text.length <= 110 && !/[.…,;]$/u.test(text);
}

function isRepeated({ text }: Line, lines: readonly Line[], index: number): boolean {
  const whole = text.replace(/\s*(weiterlesen|mehr|\[?…\]?|\[?\.{3}\]?)\s*[»›→]?$/iu, '');
  const wanted = alphanumericsOf(whole);
  return (
    wanted.length >= SHORTEST_REPETITION &&
    lines.slice(index + 2).some((line) => alphanumericsOf(line.text).startsWith(wanted))
  );
}
