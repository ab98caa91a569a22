import type { MdxJsxAttributeUnion } from 'satteri';

/** The text of a JSX attribute; undefined when missing or computed. */
export function textOfAttribute(
  attributes: readonly MdxJsxAttributeUnion[],
  name: string,
): string | undefined {
  const attribute = attributes.find((candidate) => isNamed(candidate, name));
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** Whether a JSX attribute has this name. */
export function isNamed(attribute: MdxJsxAttributeUnion, name: string): boolean {
  return attribute.type === 'mdxJsxAttribute' && attribute.name === name;
}
