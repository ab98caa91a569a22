import type { TextDocument } from '../../articles/text-document.ts';
import { type Position, type Problem, problemAt } from '../../source/problem.ts';
import { findTypographyProblems } from '../../typography/typeset.ts';
import { valueAt } from '../../values/unknown-values.ts';

/** What typesetting could not decide, and where. */
interface TypographyFinding extends Position {
  kind: 'unbalanced' | 'nested' | 'dots';
  /** The character, and the number of its block. */
  mark: string;
  block: number;
  /** True where the next block begins with „ too: the quotation goes on. */
  goesOn?: boolean;
}

/** A quotation goes on over so many blocks. */
const LONGEST_QUOTATION = 12;

/** Finds undecided typography in a text without errors; the Markdown layer provides it. */
export type FindTypography = (
  text: Pick<TextDocument<unknown>, 'path' | 'body' | 'tree'>,
) => readonly TypographyFinding[];

const FINDINGS = {
  unbalanced: {
    rule: 'unbalanced-quote',
    message:
      'Diesem Anführungszeichen fehlt das Gegenstück; es bleibt gerade stehen. Ergänze oder lösche es.',
  },
  nested: {
    rule: 'nested-quotes',
    message:
      'Hier stehen Anführungszeichen derselben Art ineinander. Setze innen einfache: "außen \'innen\' außen".',
  },
  dots: {
    rule: 'four-dots',
    message:
      'Vier Punkte bleiben stehen, wie sie sind. Gemeint sind wohl drei (…) oder drei mit Schlusspunkt.',
  },
} as const;

/** Quotation marks without a partner and the like, in the text and its frontmatter. */
export function checkTypography(document: TextDocument<unknown>, find: FindTypography): Problem[] {
  const { path, frontmatter, data, isWhole } = document;
  const report = (
    position: Position,
    { rule, message }: (typeof FINDINGS)['dots' | 'nested' | 'unbalanced'],
  ) => problemAt(rule, path, position, message);
  return [
    ...['title', 'description', 'kicker'].flatMap((name) => {
      const text = valueAt(data, name);
      if (typeof text !== 'string') return [];
      const problems = findTypographyProblems([{ text, fixed: false }]);
      return problems.map(({ kind }) => report(frontmatter.positionOf([name]), FINDINGS[kind]));
    }),
    ...(isWhole ? dropLongQuotations(find(document)) : []).map((finding) =>
      report(finding, FINDINGS[finding.kind]),
    ),
  ];
}

/**
 * The findings without the marks of a quotation over several paragraphs: „ at its beginning, perhaps
 * at each paragraph, and “ at its end.
 */
function dropLongQuotations(findings: readonly TypographyFinding[]): TypographyFinding[] {
  const dropped = new Set<TypographyFinding>();
  let open: TypographyFinding[] = [];
  for (const finding of findings) {
    if (finding.kind !== 'unbalanced') continue;
    const [first = finding] = open;
    const last = open.at(-1) ?? finding;
    const isNear = finding.block - first.block <= LONGEST_QUOTATION;
    if (finding.mark === '„')
      open = isNear && finding.block !== last.block ? [...open, finding] : [finding];
    else if (/[“”]/u.test(finding.mark) && isNear && finding.block > last.block) {
      for (const one of [...open, finding]) dropped.add(one);
      open = [];
    } else open = [];
  }
  return findings.filter((finding) => finding.goesOn !== true && !dropped.has(finding));
}
