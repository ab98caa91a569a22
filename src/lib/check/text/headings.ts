import type { TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { positionOfNode, type TextTree, textOf, walk } from '../../source/text-tree.ts';
import { slugify } from '../../values/slug.ts';

type Heading = Extract<TextTree, { type: 'heading' }>;

const MAIN_HEADING =
  'Mit einem # steht hier eine zweite Hauptüberschrift. Zwischenüberschriften beginnen mit ##.';

/** A heading with the one before it, and with an earlier one of the same address. */
interface HeadingInText {
  heading: Heading;
  id: string;
  previous: Heading | undefined;
  same: Heading | undefined;
}

type FindFault = (found: HeadingInText) => string | undefined;

/** Faults of the headings: none to make an address of, the same address twice, a level left out. */
export function checkHeadings(document: TextDocument<unknown>): Problem[] {
  return judgeHeadings(document, (found) => faultOfAddress(found) ?? faultOfLevel(found));
}

/** Only those faults of the headings for which they get no address. */
export function checkHeadingAddresses(document: TextDocument<unknown>): Problem[] {
  return judgeHeadings(document, faultOfAddress);
}

/** The ids of the headings in a text. */
export function headingIdsOf(tree: TextTree): string[] {
  return headingsOf(tree).map((node) => slugify(textOf(node)));
}

function headingsOf(tree: TextTree): Heading[] {
  return walk(tree).filter((node) => node.type === 'heading');
}

function judgeHeadings({ path, tree }: TextDocument<unknown>, find: FindFault): Problem[] {
  if (tree === undefined) return [];
  const firstById = new Map<string, Heading>();
  let previous: Heading | undefined;
  return headingsOf(tree).flatMap((heading) => {
    const id = slugify(textOf(heading));
    const fault = find({ heading, id, previous, same: firstById.get(id) });
    if (!firstById.has(id)) firstById.set(id, heading);
    previous = heading;
    return fault === undefined ? [] : [problemAt(path, positionOfNode(heading), fault)];
  });
}

function faultOfAddress({ heading, id, same }: HeadingInText): string | undefined {
  if (id === '')
    return `Aus der Überschrift „${textOf(heading)}“ lässt sich keine Adresse bilden. Sie braucht Buchstaben oder Ziffern.`;
  return same === undefined
    ? undefined
    : `Diese Überschrift ergibt dieselbe Adresse #${id} wie die in Zeile ${positionOfNode(same).line}. Formuliere eine von beiden anders.`;
}

function faultOfLevel({ heading, previous }: HeadingInText): string | undefined {
  if (heading.depth === 1) return MAIN_HEADING;
  const deepest = previous === undefined ? 2 : Math.max(2, previous.depth) + 1;
  return heading.depth > deepest
    ? `Diese Überschrift überspringt eine Ebene; wer sich den Text vorlesen lässt, sucht den fehlenden Teil. Schreibe ${'#'.repeat(deepest)} statt ${'#'.repeat(heading.depth)}.`
    : undefined;
}
