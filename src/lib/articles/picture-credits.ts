import { creditSchema } from '../../schema/credit.ts';
import type { Credit } from '../pictures/credit.ts';
import { isElement, type JsxElement, propertiesOf, readText, walk } from '../source/text-tree.ts';
import { typeset } from '../typography/typeset.ts';

/** A picture with its credit, as the list of all credits names it. */
export interface CreditedPicture {
  /** What it is: `Titelbild`, the caption of a figure, or the title of a video. */
  label: string;
  credit: Credit;
}

/** The pictures with a credit in a text in MDX, in its order. */
export function listCreditedPictures(body: string): CreditedPicture[] {
  if (!/\bcredit\b/.test(body)) return [];
  const { tree } = readText(body, true);
  const elements = tree === undefined ? [] : walk(tree).filter(isElement);
  return elements.flatMap(describeElement);
}

function describeElement(element: JsxElement): CreditedPicture[] {
  const { image, title, caption, alt, credit } = propertiesOf(element);
  const { data } = creditSchema.safeParse(credit);
  const label = {
    Figure: [caption, alt, 'Bild'].find((text) => typeof text === 'string' && text !== ''),
    Video: image === undefined ? undefined : `Standbild: ${title}`,
  }[element.name ?? ''];
  if (data === undefined || label === undefined) return [];
  return [
    { label: typeset(String(label)), credit: typeof data === 'string' ? typeset(data) : data },
  ];
}
