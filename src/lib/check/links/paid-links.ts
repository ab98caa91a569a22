import type { TextDocument } from '../../articles/text-document.ts';
import { affiliateProgramOf } from '../../law/affiliate.ts';
import { sourceWithoutCode } from '../../source/code-blanking.ts';
import { blank, positionInText } from '../../source/offsets.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import type { SourceFile } from '../../source/validation.ts';

const WEB_URL = /(?:https?:\/\/|\/\/|\bwww\.)[^\s"'`<>()[\]{}\\]+/gi;
const MARKED = /<PaidLink\b[^>]*>/g;

/**
 * Links that pay whoever sets them and do not say so (§ 5a Abs. 4 UWG), wherever they are: in
 * quotations, lists, footnotes, reference links, attributes, expressions and the frontmatter.
 * An article that is labelled as advertising says so as a whole.
 */
export function checkPaidLinks(document: TextDocument<unknown>, advertising: unknown): Problem[] {
  if (advertising !== undefined) return [];
  const text = sourceWithoutCode(document);
  const unmarked = [...text.matchAll(MARKED)].reduce(
    (rest, { index, 0: tag }) => blank(rest, index, index + tag.length),
    text,
  );
  const start = document.source.length - document.body.trimStart().length;
  return findPaid(unmarked).map(({ offset, program }) =>
    problemAt(
      'unmarked-paid-link',
      document.path,
      positionInText(unmarked, offset),
      `Für diesen Link zahlt ${program}, und er ist nicht gekennzeichnet. ${offset < start ? PLAIN_REMEDY : MARKING_REMEDY}`,
    ),
  );
}

/** The same for a YAML file, where no link can be marked. */
export function checkPaidLinksInYaml({ path, text }: SourceFile): Problem[] {
  return findPaid(text).map(({ offset, program }) =>
    problemAt(
      'unmarked-paid-link',
      path,
      positionInText(text, offset),
      `Für diesen Link zahlt ${program}, und er ist nicht gekennzeichnet. ${PLAIN_REMEDY}`,
    ),
  );
}

const MARKING_REMEDY =
  'Schreibe ihn als <PaidLink href="…">Text</PaidLink>, oder nimm den bezahlten Zusatz aus der Adresse.';
const PLAIN_REMEDY =
  'Nimm hier die Adresse ohne den bezahlten Zusatz; bezahlte Links gehören als <PaidLink> in den Text.';

function findPaid(text: string): { offset: number; program: string }[] {
  return [...text.matchAll(WEB_URL)].flatMap(({ index, 0: url }) => {
    const program = affiliateProgramOf(url);
    return program === undefined ? [] : [{ offset: index, program }];
  });
}
