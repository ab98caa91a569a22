/** Names with their numbers, from 0 in the order in which they are first met. */
export interface Numbering {
  names: readonly string[];
  /** The number of a name, which is given one if it has none. */
  numberOf: (name: string) => number;
}

/** Numbers in place of names take less room in memory, and each name is examined once. */
export function createNumbering(): Numbering {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  };
  return { names, numberOf };
}

/** A function of names as one of their numbers; each name is asked for once. */
export function byNumber<Value extends object | boolean | number>(
  { names }: Numbering,
  read: (name: string) => Value,
): (number: number) => Value {
  const known: Value[] = [];
  return (number) => {
    known[number] ??= read(names[number] ?? '');
    return known[number];
  };
}
