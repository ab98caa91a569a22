/** Allowed breaks by word: the lower-case word → offsets in it, rising. */
export type HyphenationExceptions = ReadonlyMap<string, readonly number[]>;

/** A line of the list that cannot be read. */
export interface ExceptionFault {
  /** From 1. */
  line: number;
  message: string;
}

/**
 * Reads the editors' list: one word a line, hyphens at the allowed breaks, `#` begins a
 * comment. A word without a hyphen is never broken itself, but known as part of compounds.
 * An empty text gives an empty list. Throws one error that names every malformed line.
 */
export function parseExceptions(
  text: string,
  file = 'content/silbentrennung.txt',
): HyphenationExceptions {
  const { exceptions, faults } = readExceptions(text);
  const complaints = faults.map(({ line, message }) => `${file}, Zeile ${line}: ${message}`);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return exceptions;
}

/** The same list with its malformed lines, which are left out of it. */
export function readExceptions(text: string): {
  exceptions: HyphenationExceptions;
  faults: ExceptionFault[];
} {
  const exceptions = new Map<string, readonly number[]>();
  const lines = new Map<string, number>();
  const faults: ExceptionFault[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    const entry = line.replace(/#.*$/u, '').trim().normalize('NFC');
    if (entry === '') continue;
    const word = entry.replaceAll('-', '').toLowerCase();
    const earlier = lines.get(word);
    const message =
      findFault(entry) ??
      (earlier === undefined
        ? undefined
        : `„${entry}“ steht schon in Zeile ${earlier}. Lösche eine der beiden Zeilen.`);
    if (message !== undefined) {
      faults.push({ line: index + 1, message });
      continue;
    }
    lines.set(word, index + 1);
    exceptions.set(word, readBreaks(entry));
  }
  return { exceptions, faults };
}

/** The offsets of the hyphens in a word, counted without them: `Waren-korb` → [5]. */
export function readBreaks(hyphenated: string): number[] {
  let offset = 0;
  const parts = hyphenated.split('-').slice(0, -1);
  return parts.map((part) => {
    offset += part.length;
    return offset;
  });
}

function findFault(entry: string): string | undefined {
  if (/\s/u.test(entry)) return `„${entry}“ enthält ein Leerzeichen. Schreibe ein Wort je Zeile.`;
  if (entry.includes('\u00AD')) {
    return `„${entry}“ enthält ein weiches Trennzeichen. Nimm das Minuszeichen „-“.`;
  }
  if (!/^[\p{L}\p{M}-]+$/u.test(entry)) {
    return `„${entry}“ enthält andere Zeichen als Buchstaben und „-“. Lösche sie.`;
  }
  if (/^-|-$|--/u.test(entry)) {
    return `„${entry}“ hat einen Strich am Rand oder zwei Striche nacheinander. Setze Striche nur zwischen Silben.`;
  }
  return undefined;
}
