/** What begins the line of a list in a pasted text. */
export const BULLET = /^(?:[-*–·‣][ \t]+|[•◦▪●○■□✓✔➤►→][ \t]*)(?=\S)/u;
/** What begins a numbered line. */
export const NUMBER = /^(\d{1,3})[.)][ \t]+(?=\S)/;

/** True for a line that begins with a sign of a list. */
export function isMarked(line: string): boolean {
  return BULLET.test(line.trim()) || NUMBER.test(line.trim());
}
