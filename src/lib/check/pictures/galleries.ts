import type { TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { isElement, positionOfNode, type TextTree, textOf, walk } from '../../source/text-tree.ts';

const FOREIGN =
  'In <Gallery> stehen nur Bilder: ![Beschreibung](./bild.jpg) oder <Figure>. Alles andere ginge verloren; setze es davor oder dahinter.';
const FEW =
  'Eine <Gallery> braucht mindestens zwei Bilder. Ein einzelnes steht als <Figure>, mit `width="breit"` auch breiter als der Text.';
/** What surrounds images: their paragraph, line breaks in it, and remarks that no reader sees. */
const NEUTRAL = new Set(['paragraph', 'break', 'mdxFlowExpression', 'mdxTextExpression']);

/** Galleries with fewer than two pictures, and what is in a gallery but is none. */
export function checkGalleries({ path, tree }: TextDocument<unknown>): Problem[] {
  if (tree === undefined) return [];
  const galleries = walk(tree).filter((node) => isElement(node) && node.name === 'Gallery');
  return galleries.flatMap((gallery) => {
    const inside = walk(gallery).slice(1);
    const foreign = inside.find(isForeign);
    if (foreign !== undefined)
      return problemAt('foreign-in-gallery', path, positionOfNode(foreign), FOREIGN);
    const isSmall = inside.filter(isPicture).length < 2;
    return isSmall ? problemAt('small-gallery', path, positionOfNode(gallery), FEW) : [];
  });
}

function isPicture(node: TextTree): boolean {
  return node.type === 'image' || (isElement(node) && node.name === 'Figure');
}

function isForeign(node: TextTree): boolean {
  const isEmpty = node.type === 'text' && textOf(node).trim() === '';
  return !isPicture(node) && !NEUTRAL.has(node.type) && !isEmpty;
}
