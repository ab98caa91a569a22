import type { Problem } from '../problem.ts';
import { slugify } from '../slug.ts';
import { problemAt } from './document.ts';
import type { TextDocument } from './text-document.ts';
import { placeOfNode, type TextTree, textOf, walk } from './text-tree.ts';

type Heading = Extract<TextTree, { type: 'heading' }>;

const MAIN_HEADING =
  'Mit einem # steht hier eine zweite Hauptüberschrift. Zwischenüberschriften beginnen mit ##.';

type FindFault = (heading: Heading, earlier: readonly Heading[]) => string | undefined;

/** Faults of the headings: none to make an address of, the same address twice, a level left out. */
export function checkHeadings(document: TextDocument<unknown>): Problem[] {
  return judgeHeadings(
    document,
    (heading, earlier) => faultOfAddress(heading, earlier) ?? faultOfLevel(heading, earlier),
  );
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
  return [...walk(tree)].filter((node) => node.type === 'heading');
}

function judgeHeadings({ path, tree }: TextDocument<unknown>, find: FindFault): Problem[] {
  if (tree === undefined) return [];
  const headings = headingsOf(tree);
  return headings.flatMap((heading, index) => {
    const fault = find(heading, headings.slice(0, index));
    return fault === undefined ? [] : [problemAt(path, placeOfNode(heading), fault)];
  });
}

function faultOfAddress(heading: Heading, earlier: readonly Heading[]): string | undefined {
  const text = textOf(heading);
  const id = slugify(text);
  if (id === '')
    return `Aus der Überschrift „${text}“ lässt sich keine Adresse bilden. Sie braucht Buchstaben oder Ziffern.`;
  const same = earlier.find((other) => slugify(textOf(other)) === id);
  return same === undefined
    ? undefined
    : `Diese Überschrift ergibt dieselbe Adresse #${id} wie die in Zeile ${placeOfNode(same).line}. Formuliere eine von beiden anders.`;
}

function faultOfLevel(heading: Heading, earlier: readonly Heading[]): string | undefined {
  if (heading.depth === 1) return MAIN_HEADING;
  const above = Math.max(2, earlier.at(-1)?.depth ?? 1);
  const deepest = earlier.length === 0 ? 2 : above + 1;
  return heading.depth > deepest
    ? `Diese Überschrift überspringt eine Ebene; wer sich den Text vorlesen lässt, sucht den fehlenden Teil. Schreibe ${'#'.repeat(deepest)} statt ${'#'.repeat(heading.depth)}.`
    : undefined;
}
