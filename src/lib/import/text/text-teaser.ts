import { DESCRIPTION, isDescriptionLength, TITLE } from '../../../schema/limits.ts';
import { alphanumericsOf } from '../reading/mdast-text.ts';
import { quote, type Remarks } from '../reading/remarks.ts';
import type { Line } from './text-lines.ts';

/** Title and teaser at the start of a pasted text, and the remaining lines. */
export interface Head {
  title: string | undefined;
  description: string | undefined;
  /** A short line above the title. */
  kicker: string | undefined;
  rest: Line[];
}

/** Shorter texts are repeated by chance. */
const MIN_REPETITION = 25;
/** A repeated teaser is one of the first lines. */
const MAX_TEASER_INDEX = 3;

/**
 * Finds the title: the first line, or the one below a teaser. A teaser that the text repeats
 * becomes the description, and its repetition stays; one that is not repeated becomes the
 * description where its length fits, else the first paragraph.
 */
export function findTeaser(lines: readonly Line[], remarks: Remarks): Head {
  const index = lines
    .slice(0, MAX_TEASER_INDEX)
    .findIndex((line, at) => isTeaserAt(lines, at) && isRepeated(line, lines, at));
  if (index !== -1) return readTeaser(lines, index, remarks);
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

function readTeaser(lines: readonly Line[], index: number, remarks: Remarks): Head {
  const above = lines.slice(0, index);
  const [teaser, heading, ...below] = lines.slice(index);
  const title = heading?.text ?? '';
  const text = teaser?.text ?? '';
  const fits = isDescriptionLength(text);
  const isKept = teaser !== undefined && !fits && !isRepeated(teaser, lines, index);
  if (!fits) {
    const what = `Der Satz über dem Titel taugt nicht als Vorspann, nötig sind ${DESCRIPTION.min} bis ${DESCRIPTION.max} Zeichen`;
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

/** A title is often pasted twice: of the browser tab and of the page. */
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
  return (
    text.length > TITLE.max ||
    (text.length >= DESCRIPTION.min && /([.!?…]|weiterlesen)["“”»)\]]*$/iu.test(text))
  );
}

function isTitle({ kind, text, cells }: Line): boolean {
  return (
    kind === 'text' && cells.length === 1 && text.length <= TITLE.max && !/[.…,;]$/u.test(text)
  );
}

function isRepeated({ text }: Line, lines: readonly Line[], index: number): boolean {
  const whole = text.replace(/\s*(weiterlesen|mehr|\[?…\]?|\[?\.{3}\]?)\s*[»›→]?$/iu, '');
  const wanted = alphanumericsOf(whole);
  return (
    wanted.length >= MIN_REPETITION &&
    lines.slice(index + 2).some((line) => alphanumericsOf(line.text).startsWith(wanted))
  );
}
