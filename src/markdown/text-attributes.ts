/** Attributes of elements that readers see or hear. */
const ELEMENT_ATTRIBUTES = new Set(['alt', 'title', 'aria-label']);

/** Properties of components that hold one line of German for readers. */
const COMPONENT_ATTRIBUTES = new Set([
  ...ELEMENT_ATTRIBUTES,
  'caption',
  'credit',
  'description',
  'heading',
  'label',
  'legend',
  'note',
  'quote',
  'subtitle',
  'summary',
  'text',
]);

/** Whether the attribute of an element or (capital or dotted name) component is set in German. */
export function isTextAttribute(element: string, attribute: string): boolean {
  const isComponent = /^\p{Lu}|\./u.test(element);
  return (isComponent ? COMPONENT_ATTRIBUTES : ELEMENT_ATTRIBUTES).has(attribute);
}
