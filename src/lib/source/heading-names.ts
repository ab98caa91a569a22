import { slugify } from '../values/slug.ts';

/** The id of a heading, and whether an equal one precedes it under the same heading. */
export interface HeadingName {
  /** Empty if the text has neither letters nor digits. */
  id: string;
  isRepeated: boolean;
}

/** The only id of the page around the text that could be a heading's; the processor sets it. */
const FOOTNOTES = 'footnote-label';

interface Named {
  depth: number;
  id: string;
  own: string;
  parent: Named | undefined;
}

/**
 * Names the headings of one text in reading order, so that later ones never change the ids of
 * earlier ones. An id is the slugified text; where that is taken, the id of the heading above comes
 * before it (`modell-b-vorteile`). Only equal headings below the same one get a number
 * (`vorteile-2`). Other ids of a page begin with an underscore, which no heading's id does.
 */
export function createHeadingNames(): (depth: number, text: string) => HeadingName {
  const named: Named[] = [];
  return (depth, text) => {
    const own = slugify(text);
    if (own === '') return { id: own, isRepeated: false };
    const parent = findParent(named, depth);
    const equal = named.filter((other) => other.own === own);
    const sibling = equal.find((other) => other.parent === parent);
    const prefixed = parent === undefined ? own : `${parent.id}-${own}`;
    const isTaken = (id: string) => id === FOOTNOTES || named.some((other) => other.id === id);
    const wanted = sibling?.id ?? (isTaken(own) ? prefixed : own);
    let id = wanted;
    for (let number = 2; isTaken(id); number += 1) id = `${wanted}-${number}`;
    named.push({ depth, id, own, parent });
    return { id, isRepeated: sibling !== undefined };
  };
}

/** The nearest earlier heading of a higher level that the one at `depth` belongs to. */
function findParent(named: readonly Named[], depth: number): Named | undefined {
  return named.findLast((other) => other.depth < depth);
}
