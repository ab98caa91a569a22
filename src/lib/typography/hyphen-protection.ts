import { splitUntouched } from './untouched.ts';

export interface ProtectedText {
  readonly text: string;
  /** Belongs into `<span class="nb">`, which does not wrap. */
  readonly keep: boolean;
}

/** A part of a hyphenated word this short must not end a line. */
const SHORT = 3;
/** A longer kept word would overflow a small screen: its end may wrap. */
const LONGEST = 20;
const REST = 4;

const PART = String.raw`[\p{L}\p{N}\p{M}\u00AD]+(?:&[\p{L}\p{N}]+)?`;
const HYPHENATED = new RegExp(
  String.raw`(?<![\p{L}\p{N}\p{M}_.@/&-])(?:${PART}\.?)?(?:-${PART}\.?(?=-)|-${PART})+`,
  'gu',
);

/**
 * Splits a text so that up to three characters before a hyphen stay with what follows it:
 * `'im E-Mail-Marketing'` → `'im '`, `'E-Mail'` (keep), `'-Marketing'`. A leading hyphen stays
 * with its word (-einzelhandel). The hyphen remains U+002D, for find, copy and search. URLs,
 * paths and the like are left alone. Of a very long word, or one with soft hyphens, only the
 * beginning is kept. `before` is the character preceding the text in its sentence, if any.
 */
export function protectHyphens(text: string, before = ''): ProtectedText[] {
  // Most texts have no hyphen; to find what must stay untouched in the others takes long.
  if (!text.includes('-')) return text === '' ? [] : [{ text, keep: false }];
  const pieces: ProtectedText[] = [];
  for (const run of splitUntouched(text)) {
    if (run.fixed) add(pieces, run.text, false);
    else protectRun(pieces, run.text, before);
    before = run.text.at(-1) ?? before;
  }
  return pieces;
}

function protectRun(pieces: ProtectedText[], text: string, before: string): void {
  let position = 0;
  for (const match of text.matchAll(HYPHENATED)) {
    if (match.index === 0 && /[^\s([{„‚»«/–]/u.test(before)) continue;
    for (const [from, to] of keptSpans(match[0])) {
      add(pieces, text.slice(position, match.index + from), false);
      add(pieces, text.slice(match.index + from, match.index + to), true);
      position = match.index + to;
    }
  }
  add(pieces, text.slice(position), false);
}

/** The spans of one hyphenated word that must not wrap, as offsets. */
function keptSpans(word: string): [number, number][] {
  const parts = word.split('-');
  const spans: [number, number][] = [];
  let end = -1;
  for (const [index, part] of parts.entries()) {
    const from = end + 1;
    end = from + part.length;
    const next = parts[index + 1];
    if (next === undefined || part.replaceAll('\u00AD', '').length > SHORT) continue;
    if (!/\p{L}/u.test(part + next)) continue;
    const to = end + 1 + next.length;
    const last = spans.at(-1);
    if (last !== undefined && last[1] === end) last[1] = to;
    else spans.push([from, to]);
  }
  return spans.map(([from, to]) => [from, from + keptLength(word.slice(from, to))]);
}

function keptLength(kept: string): number {
  const afterHyphen = kept.lastIndexOf('-') + 1;
  const softHyphen = kept.indexOf('\u00AD', afterHyphen);
  if (softHyphen !== -1) return softHyphen;
  return kept.length > LONGEST ? Math.min(kept.length, afterHyphen + REST) : kept.length;
}

function add(pieces: ProtectedText[], text: string, keep: boolean): void {
  if (text === '') return;
  const last = pieces.at(-1);
  if (last !== undefined && !keep && !last.keep) {
    pieces[pieces.length - 1] = { text: last.text + text, keep: false };
  } else pieces.push({ text, keep });
}
