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
  return elements.flatMap((element) => {
    const label = labelOf(element);
    const { data } = creditSchema.safeParse(propertiesOf(element).credit);
    if (label === undefined || data === undefined) return [];
    return [{ label: typeset(label), credit: typeof data === 'string' ? typeset(data) : data }];
  });
}

/** Undefined for what shows no picture of ours. */
function labelOf(element: JsxElement): string | undefined {
  const { image, title, caption, alt } = propertiesOf(element);
  if (element.name === 'Video') return image === undefined ? undefined : `Standbild: ${title}`;
  if (element.name !== 'Figure') return undefined;
  return (
    [caption, alt].find((text): text is string => typeof text === 'string' && text !== '') ?? 'Bild'
  );
}
