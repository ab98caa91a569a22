/** Collects what an import could not take over, so that the editor is told: what, and where. */
export interface Remarks {
  /** One thing at one position. */
  add(what: string, where?: string): void;
  /** One thing that may occur often; told once, with how often. */
  count(what: string): void;
  /** German sentences in the order of the text, then what was counted. */
  list(): string[];
}

/** An empty collection. */
export function createRemarks(): Remarks {
  const single = new Set<string>();
  const counts = new Map<string, number>();
  return {
    add: (what, where = '') => {
      single.add(where === '' ? what : `${what} (${where})`);
    },
    count: (what) => {
      counts.set(what, (counts.get(what) ?? 0) + 1);
    },
    list: () => [
      ...single,
      ...[...counts].map(([what, times]) => (times === 1 ? what : `${what} (${times}-mal)`)),
    ],
  };
}

/** A text cut to a length that fits a message: `„Der Anfang …“`. */
export function quote(text: string, length = 60): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return `„${line.length > length ? `${line.slice(0, length).trimEnd()} …` : line}“`;
}

/** A position in the text by the words before it, which an editor can search for. */
export function describePosition(textBefore: string): string {
  const words = textBefore.trim().replace(/\s+/g, ' ');
  return words === '' ? 'am Anfang' : `nach „… ${words.slice(-40)}“`;
}
