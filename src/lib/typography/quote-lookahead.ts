import { isDigit, type Mark } from './marks.ts';

/** Marks that are looked at ahead: bounds the time for a text of nothing but marks. */
const LOOKAHEAD = 40;

/** Whether a better closing mark of the same kind comes before the next opening one. */
export function closesLater(text: string, marks: readonly Mark[], order: number): boolean {
  const mark = marks[order];
  const isRival = isApostrophe(mark);
  let depth = 0;
  for (const later of marks.slice(order + 1, order + 1 + LOOKAHEAD)) {
    if (later.alone !== undefined) continue;
    const opens = isOpening(later);
    if (later.position === 'lone' && !opens) continue;
    if (later.kind !== mark?.kind) {
      if (mark?.kind === 'double' || isRival) continue;
      depth += opens ? 1 : -1;
      if (depth < 0) return false;
      continue;
    }
    if (opens) return false;
    if (depth === 0 && closesWell(text, later, isRival)) return true;
  }
  return false;
}

/** Hans' Auto, Max' Haus: an apostrophe after an s sound before a noun. */
export function isGenitive(text: string, mark: Mark): boolean {
  const next = text.slice(mark.index + 1, mark.index + 3);
  return /[sßxz]/iu.test(mark.before) && /^\s\p{Lu}/u.test(next);
}

/** Whether a mark was typed as an apostrophe; it may still close a quotation. */
export function isApostrophe(mark: Mark | undefined): boolean {
  return mark?.char === '’' || mark?.char === '´';
}

function isOpening({ char, position }: Mark): boolean {
  return char === '„' || char === '‚' || (position === 'open' && char !== '’');
}

function closesWell(text: string, mark: Mark, isRival: boolean): boolean {
  if (mark.kind === 'double') return !isDigit(mark.before);
  return !isApostrophe(mark) && (isRival || !isGenitive(text, mark));
}
