/** The items of a list that must not be empty, since a loop over nothing asserts nothing. */
export function eachOf<T>(items: Iterable<T>): T[] {
  const list = [...items];
  if (list.length === 0) throw new Error('There is nothing to loop over.');
  return list;
}

/** A value that must exist, since a fallback would hide that it is missing. */
export function present<T>(value: T): NonNullable<T> {
  if (value === undefined || value === null) throw new Error('A value is missing.');
  return value;
}

/** Those of the parts that a text contains, in the order in which it begins to name them. */
export function orderIn(text: string, parts: readonly string[]): string[] {
  return parts
    .filter((part) => text.includes(part))
    .toSorted((left, right) => text.indexOf(left) - text.indexOf(right));
}
