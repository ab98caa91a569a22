import type { TextDocument } from '../../articles/text-document.ts';
import { hintAt, type Problem } from '../../source/problem.ts';

/** A text without quotation marks around it, and a remark behind it. */
const CUT = /^((?:title|description|kicker):\s+(?!["'|>[{#&*!])\S.*?\s)#/;
const MESSAGE =
  'Ab ` #` gilt der Rest der Zeile als Bemerkung und erscheint nicht. Gehört er zum Text, setze den ganzen Text in Anführungszeichen.';

/** Hints on titles and teasers that end sooner than an editor thinks: „Platz #1“ ends at „Platz“. */
export function checkCutTexts({ path, source, body }: TextDocument<unknown>): Problem[] {
  // The body has an empty line for each line of the frontmatter.
  const lines = body.search(/[^\n]|$/);
  return source.split('\n', lines).flatMap((line, index): Problem[] => {
    const [, before] = CUT.exec(line) ?? [];
    const place = { line: index + 1, column: (before ?? '').length + 1 };
    return before === undefined ? [] : [hintAt(path, place, MESSAGE)];
  });
}
