/** Where a mark may stand: opening, closing, both, or between two spaces. */
export type Position = 'open' | 'close' | 'between' | 'lone';

const SPACE_OR_EDGE = /^\s?$/u;
const OPENING_BEFORE = /[([{/–—‒−=+<>|&\-¿¡»«›‹]/u;
const CLOSING_AFTER = /[)\]}.,;:!?…/–—−\-|<>=»«›‹]/u;

/** What the characters around a mark say about it; an empty string is the edge of the block. */
export function positionBetween(before: string, after: string): Position {
  const edgeBefore = SPACE_OR_EDGE.test(before);
  const edgeAfter = SPACE_OR_EDGE.test(after);
  if (edgeBefore && edgeAfter) return 'lone';
  if (edgeBefore) return /[,;:!?)\]}]/u.test(after) ? 'lone' : 'open';
  if (edgeAfter) return /[([{]/u.test(before) ? 'lone' : 'close';
  if (/[([{]/u.test(before)) return /[)\]}]/u.test(after) ? 'lone' : 'open';
  const opens = OPENING_BEFORE.test(before);
  const closes = CLOSING_AFTER.test(after);
  if (opens === closes) return 'between';
  return opens ? 'open' : 'close';
}
