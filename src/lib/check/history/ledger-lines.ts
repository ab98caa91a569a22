import type { LedgerFile } from '../../articles/library.ts';
import { findUnreadLines } from '../../ledger/ledger.ts';
import { type Problem, problemAt } from '../../source/problem.ts';

const UNREAD =
  'Diese Zeile ist nicht zu lesen; der Beitrag, den sie festhielt, wäre nicht mehr geschützt. Stelle sie wieder her, etwa mit `git restore content/.ledger`.';

/** Torn lines of the ledger: the addresses that they remembered could vanish unnoticed. */
export function checkLedgerLines({ path, text }: LedgerFile): Problem[] {
  return findUnreadLines(text).map((line) => problemAt(path, { line, column: 1 }, UNREAD));
}
