/** Allowed breaks by word: the lower-case word → offsets in it, rising. */
export type HyphenationExceptions = ReadonlyMap<string, readonly number[]>;

/**
 * Reads the editors' list: one word a line, hyphens at the allowed breaks, `#` begins a
 * comment. A word without a hyphen is never broken itself, but known as part of compounds.
 * An empty text gives an empty list. Throws one error that names every malformed line.
 */
export function parseExceptions(
  text: string,
  file = 'content/silbentrennung.txt',
): HyphenationExceptions {
  const exceptions = new Map<string, readonly number[]>();
  const lines = new Map<string, number>();
  const complaints: string[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    const entry = line.replace(/#.*$/u, '').trim().normalize('NFC');
    if (entry === '') continue;
    const word = entry.replaceAll('-', '').toLowerCase();
    const earlier = lines.get(word);
    const complaint =
      findFault(entry) ??
      (earlier === undefined
        ? undefined
        : `„${entry}“ steht schon in Zeile ${earlier}. Eine der beiden Zeilen löschen.`);
    if (complaint !== undefined) {
      complaints.push(`${file}, Zeile ${index + 1}: ${complaint}`);
      continue;
    }
    lines.set(word, index + 1);
    exceptions.set(word, readBreaks(entry));
  }
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return exceptions;
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
  if (/\s/u.test(entry)) return `„${entry}“ enthält ein Leerzeichen. Ein Wort je Zeile schreiben.`;
  if (entry.includes('\u00AD')) {
    return `„${entry}“ enthält ein weiches Trennzeichen. Das Minuszeichen „-“ verwenden.`;
  }
  if (!/^[\p{L}\p{M}-]+$/u.test(entry)) {
    return `„${entry}“ enthält andere Zeichen als Buchstaben und „-“. Sie entfernen.`;
  }
  if (/^-|-$|--/u.test(entry)) {
    return `„${entry}“ hat einen Strich am Rand oder zwei Striche nacheinander. Striche nur zwischen Silben setzen.`;
  }
  return undefined;
}
