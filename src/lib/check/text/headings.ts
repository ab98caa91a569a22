import type { TextDocument } from '../../articles/text-document.ts';
import { createHeadingNames, type HeadingName } from '../../source/heading-names.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { headingsOf, positionOfNode, type TextTree, textOf } from '../../source/text-tree.ts';

type Heading = Extract<TextTree, { type: 'heading' }>;

/** Levels of the tree; a list in a list counts as two. What turns it into HTML gives up later. */
const DEEPEST = 100;
const MAIN_HEADING =
  'Mit einem # steht hier eine zweite Hauptüberschrift. Zwischenüberschriften beginnen mit ##.';
const NESTED =
  'Hier stecken zu viele Listen, Zitate oder Bausteine ineinander; so lässt sich der Text nicht setzen. Löse die inneren heraus.';

/** A heading with its id and the heading before it. */
interface HeadingInText extends HeadingName {
  heading: Heading;
  previous: Heading | undefined;
}

type Report = (
  rule: 'main-heading' | 'skipped-level' | 'invalid-heading' | 'duplicate-heading',
  message: string,
) => Problem;
type FindProblem = (found: HeadingInText, report: Report) => Problem | undefined;

/** Headings that give no id, repeat another one, or leave out a level. */
export function checkHeadings(document: TextDocument<unknown>): Problem[] {
  return findInHeadings(
    document,
    (...found) => checkId(...found) ?? checkLevel(...found) ?? checkRepetition(...found),
  );
}

/** Only those errors of the headings for which they get no id. */
export function checkHeadingIds(document: TextDocument<unknown>): Problem[] {
  return findInHeadings(document, checkId);
}

/** The first position at which a text is nested too deeply to be typeset. */
export function checkNesting({ path, tree }: TextDocument<unknown>): Problem[] {
  let level: TextTree[] = tree === undefined ? [] : [tree];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? [...node.children] : []));
  }
  const [first] = level;
  return first === undefined
    ? []
    : [problemAt('deep-nesting', path, positionOfNode(first), NESTED)];
}

function findInHeadings({ path, tree }: TextDocument<unknown>, find: FindProblem): Problem[] {
  if (tree === undefined) return [];
  const nameHeading = createHeadingNames();
  let previous: Heading | undefined;
  return headingsOf(tree).flatMap((heading) => {
    const report: Report = (rule, message) =>
      problemAt(rule, path, positionOfNode(heading), message);
    const problem = find(
      { heading, previous, ...nameHeading(heading.depth, textOf(heading)) },
      report,
    );
    previous = heading;
    return problem ?? [];
  });
}

function checkId({ heading, id }: HeadingInText, report: Report): Problem | undefined {
  if (id !== '') return undefined;
  return report(
    'invalid-heading',
    `Aus der Überschrift „${textOf(heading)}“ lässt sich keine Adresse bilden. Sie braucht Buchstaben oder Ziffern.`,
  );
}

function checkRepetition({ id, isRepeated }: HeadingInText, report: Report): Problem | undefined {
  if (!isRepeated) return undefined;
  return report(
    'duplicate-heading',
    `Im selben Abschnitt heißt schon eine Überschrift so; diese bekommt die Adresse #${id}. Formuliere eine von beiden anders, damit Leser sie unterscheiden.`,
  );
}

function checkLevel({ heading, previous }: HeadingInText, report: Report): Problem | undefined {
  if (heading.depth === 1) return report('main-heading', MAIN_HEADING);
  const deepest = previous === undefined ? 2 : Math.max(2, previous.depth) + 1;
  if (heading.depth <= deepest) return undefined;
  return report(
    'skipped-level',
    `Diese Überschrift überspringt eine Ebene; wer sich den Text vorlesen lässt, sucht den fehlenden Teil. Schreibe ${'#'.repeat(deepest)} statt ${'#'.repeat(heading.depth)}.`,
  );
}
