import type { TextDocument } from '../../articles/text-document.ts';
import type { Position, Problem } from '../../source/problem.ts';
import { readBlock } from '../../typography/typeset.ts';

/** What typesetting could not decide, and where. */
interface TypographyFinding extends Position {
  kind: 'unbalanced' | 'nested' | 'dots';
}

/** Finds undecided typography in a text without faults; the Markdown layer provides it. */
export type FindTypography = (
  text: Pick<TextDocument<unknown>, 'path' | 'body' | 'tree'>,
) => readonly TypographyFinding[];

const MESSAGES: Readonly<Record<TypographyFinding['kind'], string>> = {
  unbalanced:
    'Diesem Anführungszeichen fehlt das Gegenstück; es bleibt gerade stehen. Ergänze oder lösche es.',
  nested:
    'Hier stehen Anführungszeichen derselben Art ineinander. Setze innen einfache: "außen \'innen\' außen".',
  dots: 'Vier Punkte bleiben stehen, wie sie sind. Gemeint sind wohl drei (…) oder drei mit Schlusspunkt.',
};

const FRONTMATTER_TEXTS = ['title', 'description', 'kicker'] as const;

/** Hints on quotation marks without a partner and the like, in the text and its frontmatter. */
export function checkTypography(document: TextDocument<object>, find: FindTypography): Problem[] {
  const { path, frontmatter, data, isWhole } = document;
  const hint = ({ line, column }: Position, kind: TypographyFinding['kind']): Problem => {
    return { file: path, line, column, severity: 'hint', message: MESSAGES[kind] };
  };
  const fields = new Map(Object.entries(data ?? {}));
  return [
    ...FRONTMATTER_TEXTS.flatMap((name) => {
      const text = fields.get(name);
      if (typeof text !== 'string') return [];
      const { problems } = readBlock([{ text, fixed: false }]);
      return problems.map(({ kind }) => hint(frontmatter.positionOf([name]), kind));
    }),
    ...(isWhole ? find(document) : []).map((finding) => hint(finding, finding.kind)),
  ];
}
