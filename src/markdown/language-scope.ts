/** Whether German typesetting reaches a place in the tree. */
export interface Scope {
  /** In code, or switched off by the author; nothing inside switches it on again. */
  readonly off: boolean;
  /** The language in force is not German. */
  readonly foreign: boolean;
}

export const GERMAN: Scope = { off: false, foreign: false };

const UNTOUCHED = new Set([
  'code',
  'pre',
  'kbd',
  'samp',
  'var',
  'script',
  'style',
  'textarea',
  'math',
]);

/**
 * The scope inside an element. Off in code-like elements, with `translate="no"` and with
 * `data-typo="aus"`; foreign where `lang` is not German (`de`, `de-AT`, …).
 */
export function enterElement(
  scope: Scope,
  name: string,
  attribute: (name: string) => string | undefined,
): Scope {
  const lang = attribute('lang');
  return {
    off:
      scope.off ||
      UNTOUCHED.has(name) ||
      attribute('translate') === 'no' ||
      attribute('data-typo') === 'aus',
    foreign: lang === undefined ? scope.foreign : !/^de(?:-|$)/iu.test(lang),
  };
}

export function isSet(scope: Scope): boolean {
  return !scope.off && !scope.foreign;
}
