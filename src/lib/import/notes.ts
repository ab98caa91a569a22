/** Collects what could not be taken over, so that the editor hears of it: what, and where. */
export interface Notes {
  /** One thing at one place. */
  add(what: string, where?: string): void;
  /** One thing that may occur often; told once, with how often. */
  count(what: string): void;
  /** German sentences in the order of the text, then what was counted. */
  list(): string[];
}

/** An empty collection. */
export function createNotes(): Notes {
  const single: string[] = [];
  const counts = new Map<string, number>();
  return {
    add: (what, where) => {
      single.push(where === undefined || where === '' ? what : `${what} (${where})`);
    },
    count: (what) => {
      counts.set(what, (counts.get(what) ?? 0) + 1);
    },
    list: () => [
      ...new Set(single),
      ...[...counts].map(([what, times]) => (times === 1 ? what : `${what} (${times}-mal)`)),
    ],
  };
}

/** A text cut to a length that fits a message: `„Der Anfang …“`. */
export function quote(text: string, length = 60): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return `„${line.length > length ? `${line.slice(0, length).trimEnd()} …` : line}“`;
}
