import { creditSchema } from '../../schema/credit.ts';
import type { Credit } from '../pictures/credit.ts';
import { type Literal, parseLiteral } from '../source/literal.ts';
import { isElement, type JsxElement, readText, walk } from '../source/text-tree.ts';
import { typeset } from '../typography/typeset.ts';
import { isRecord } from '../values/unknown-values.ts';

/** A picture with its credit, as the list of all credits names it. */
export interface CreditedPicture {
  /** What it is: `Titelbild`, or the caption of a figure. */
  label: string;
  credit: Credit;
}

type Fields = Readonly<Record<string, unknown>>;

/** The pictures with a credit in a text in MDX, in its order. */
export function listCreditedPictures(body: string): CreditedPicture[] {
  if (!/\bcredit\b/.test(body)) return [];
  const { tree } = readText(body, true);
  const elements = tree === undefined ? [] : walk(tree).filter(isElement);
  return elements.flatMap((element) => {
    if (element.name === 'Figure') return describePicture(readProperties(element));
    const { images } = readProperties(element);
    return Array.isArray(images) ? images.filter(isRecord).flatMap(describePicture) : [];
  });
}

function describePicture({ caption, alt, credit }: Fields): CreditedPicture[] {
  const { data } = creditSchema.safeParse(credit);
  if (data === undefined) return [];
  const label = [caption, alt].find((text) => typeof text === 'string' && text !== '') ?? 'Bild';
  return [
    { label: typeset(String(label)), credit: typeof data === 'string' ? typeset(data) : data },
  ];
}

function readProperties({ attributes }: JsxElement): Fields {
  const entries = attributes.flatMap((attribute): [string, Literal | undefined][] => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const { name, value } = attribute;
    return [[name, typeof value === 'string' ? value : value && parseLiteral(value.value)?.[0]]];
  });
  return Object.fromEntries(entries);
}
