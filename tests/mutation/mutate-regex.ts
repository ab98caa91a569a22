import type { Mutation } from './mutation.ts';

/** What is not taken for a part of a regular expression, and a part with what replaces it. */
const PARTS = /\\(?:[pPu]\{[^}]*\}|k<\w+>|.)|\(\?(?:<?[=!]|:|<\w+>)|(?<part>\[\^|[*+?^$]\??|\[)/gs;

const REPLACEMENTS: Record<string, string> = {
  '*': '+',
  '+': '*',
  '?': '',
  '*?': '*',
  '+?': '+',
  '??': '?',
  '^': '',
  $: '',
  '[^': '[',
  '[': '[^',
};

/** Mistakes in a regular expression: quantifiers, anchors, classes and flags. */
export function mutateRegex(literal: string, offset: number): Mutation[] {
  const bodyEnd = literal.lastIndexOf('/');
  const body = literal.slice(0, bodyEnd);
  const parts = [...body.matchAll(PARTS)].flatMap(({ groups, index }) => {
    const part = groups?.part;
    if (part === undefined || isInClass(body, index)) return [];
    return [{ start: index, end: index + part.length, text: REPLACEMENTS[part] ?? '' }];
  });
  const escapes = [...body.matchAll(/(?<!\\)(?:\\\\)*\\(?<letter>[dDwWsSbB])/g)].map(
    ({ 0: { length }, index, groups }) => ({
      start: index + length - 1,
      end: index + length,
      text: swapCase(groups?.letter ?? ''),
    }),
  );
  const flags = [...literal.slice(bodyEnd + 1)].flatMap((flag, index) =>
    'gims'.includes(flag)
      ? [{ start: bodyEnd + 1 + index, end: bodyEnd + 2 + index, text: '' }]
      : [],
  );
  return [...parts, ...escapes, ...flags].map(({ start, end, text }) => ({
    start: start + offset,
    end: end + offset,
    text,
  }));
}

/** Whether a character of a regular expression is between `[` and `]`. */
function isInClass(body: string, index: number): boolean {
  const before = body.slice(0, index).replace(/\\./gs, '');
  return before.lastIndexOf('[') > before.lastIndexOf(']');
}

function swapCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}
