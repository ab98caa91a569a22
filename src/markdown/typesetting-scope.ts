/** Whether German typesetting applies inside an element. */
export interface Scope {
  /** In code, or switched off by the author; nothing inside switches it on again. */
  readonly off: boolean;
  /** The language in effect is not German. */
  readonly foreign: boolean;
}

export const GERMAN: Scope = { off: false, foreign: false };

/** Nodes before and after which a block of text ends. */
export const BLOCK_NODES = new Set(
  `root paragraph heading blockquote list listItem table tableRow tableCell footnoteDefinition descriptionList
descriptionTerm descriptionDetails containerDirective leafDirective thematicBreak code math yaml toml definition
mdxjsEsm mdxFlowExpression mdxJsxFlowElement`.split(/\s+/u),
);

/** The same for elements in raw HTML and JSX. */
export const BLOCK_ELEMENTS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/u,
  ),
);

const CODE_ELEMENTS = new Set('code pre kbd samp var script style textarea math'.split(' '));

/** Attributes of elements that readers see or hear. */
const ELEMENT_ATTRIBUTES = new Set(['alt', 'title', 'aria-label']);

/** Props of components that hold one line of German for readers. */
const COMPONENT_PROPS = new Set([
  ...ELEMENT_ATTRIBUTES,
  ...'caption credit description heading label legend note quote subtitle summary text'.split(' '),
]);

/**
 * The scope inside an element. Off in code-like elements, with `translate="no"` and with
 * `data-typo="aus"`; foreign where `lang` is not German (`de`, `de-AT`, …).
 */
export function enterElement(
  scope: Scope,
  name: string,
  attribute: (name: string) => string | null | undefined,
): Scope {
  const lang = attribute('lang') ?? undefined;
  return {
    off:
      scope.off ||
      CODE_ELEMENTS.has(name) ||
      attribute('translate') === 'no' ||
      attribute('data-typo') === 'aus',
    foreign: lang === undefined ? scope.foreign : !/^de(?:-|$)/iu.test(lang),
  };
}

export function isTypeset(scope: Scope): boolean {
  return !scope.off && !scope.foreign;
}

/** Whether the attribute of an element or component (capitalized or dotted name) is typeset. */
export function isTextAttribute(element: string, attribute: string): boolean {
  const isComponent = /^\p{Lu}|\./u.test(element);
  return (isComponent ? COMPONENT_PROPS : ELEMENT_ATTRIBUTES).has(attribute);
}
