import type {
  MdxJsxAttributeNode,
  MdxJsxAttributeUnion,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'satteri';
import { isTextAttribute } from './text-attributes.ts';

export type JsxElement = Readonly<MdxJsxFlowElement | MdxJsxTextElement>;

/** The string value of an attribute; undefined where it is missing or computed. */
export function readJsxAttribute(element: JsxElement, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name)
      return readValue(attribute);
  }
  return undefined;
}

/** The attributes with those for readers set; undefined where that changes nothing. */
export function setJsxAttributes(
  element: JsxElement,
  set: (text: string) => string,
): MdxJsxAttributeUnion[] | undefined {
  const attributes = element.attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return attribute;
    const value = readValue(attribute);
    if (!value || !isTextAttribute(element.name ?? '', attribute.name)) return attribute;
    const changed = set(value);
    return changed === value ? attribute : { ...attribute, value: changed };
  });
  const isSame = attributes.every((attribute, index) => attribute === element.attributes[index]);
  return isSame ? undefined : attributes;
}

/** The string an expression such as `"…"`, `'…'` or a plain template stands for. */
export function readStringLiteral(expression: string): string | undefined {
  return /^\s*(["'`])((?:(?!\1|\\|\$\{)[\s\S])*)\1\s*$/u.exec(expression)?.[2];
}

function readValue({ value }: MdxJsxAttributeNode): string | undefined {
  return typeof value === 'string' ? value : readStringLiteral(value?.value ?? '');
}
