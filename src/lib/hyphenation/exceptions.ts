/** Allowed breaks by word: lower-case word → ascending offsets. */
export type HyphenationExceptions = ReadonlyMap<string, readonly number[]>;

/** A malformed line of the list. */
interface ListError {
  /** From 1. */
  line: number;
  message: string;
}

/**
 * Reads the editors' list: one word per line, hyphens at the allowed breaks, `#` begins a
 * comment. A word without a hyphen is never broken, but recognized as part of compounds. An empty
 * text gives an empty list. Throws one error that names every malformed line.
 */
export function parseExceptions(
  text: string,
  file = 'content/silbentrennung.txt',
): HyphenationExceptions {
  const { exceptions, errors } = readExceptions(text);
  const messages = errors.map(({ line, message }) => `${file}, Zeile ${line}: ${message}`);
  if (messages.length > 0) throw new Error(messages.join('\n'));
  return exceptions;
}

/** The same list without its malformed lines, and these as errors. */
export function readExceptions(text: string): {
  exceptions: HyphenationExceptions;
  errors: ListError[];
} {
  const exceptions = new Map<string, readonly number[]>();
  const lines = new Map<string, number>();
  const errors: ListError[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    const entry = line.replace(/#.*$/u, '').trim().normalize('NFC');
    if (entry === '') continue;
    const word = entry.replaceAll('-', '').toLowerCase();
    const earlier = lines.get(word);
    const message =
      findError(entry) ??
      (earlier === undefined
        ? undefined
        : `„${entry}“ steht schon in Zeile ${earlier}. Lösche eine der beiden Zeilen.`);
    if (message !== undefined) {
      errors.push({ line: index + 1, message });
      continue;
    }
    lines.set(word, index + 1);
    exceptions.set(word, readBreaks(entry));
  }
  return { exceptions, errors };
}

/** The offsets of the hyphens, not counting hyphens themselves: `Waren-korb` → [5]. */
export function readBreaks(hyphenated: string): number[] {
  let offset = 0;
  const parts = hyphenated.split('-').slice(0, -1);
  return parts.map((part) => {
    offset += part.length;
    return offset;
  });
}

function findError(entry: string): string | undefined {
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
