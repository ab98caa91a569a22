export interface TypographyCase {
  readonly id: string;
  readonly input: string;
  readonly expected: string;
}

/** The rows of a file of cases: input, expected and note, `\uXXXX` for invisible characters. */
export function readCases(file: string): TypographyCase[] {
  return file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# ') && !line.startsWith('input\t'))
    .map((line) => {
      const [input = '', expected = '', note = ''] = line.split('\t');
      return {
        id: note.slice(1, note.indexOf(']')),
        input: unescapeInvisible(input),
        expected: unescapeInvisible(expected),
      };
    });
}

function unescapeInvisible(text: string): string {
  return text.replaceAll(/\\u([0-9A-F]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
