import type { TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { positionOfNode, type TextTree } from '../../source/text-tree.ts';

/** Levels of the tree; a list in a list counts as two. What turns it into HTML gives up later. */
const DEEPEST = 100;
const MESSAGE =
  'Hier stecken zu viele Listen, Zitate oder Bausteine ineinander; so lässt sich der Text nicht setzen. Löse die inneren heraus.';

/** The first place at which a text is nested too deeply to be set. */
export function checkNesting({ path, tree }: TextDocument<unknown>): Problem[] {
  let level: TextTree[] = tree === undefined ? [] : [tree];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? [...node.children] : []));
  }
  const [first] = level;
  return first === undefined ? [] : [problemAt(path, positionOfNode(first), MESSAGE)];
}
