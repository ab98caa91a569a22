/** Characters that typesetting replaces by one another, and the one that represents each group. */
const GROUPS: readonly [RegExp, string][] = [
  [/\u00AD|\u034F|[\u200B-\u200F]|[\u2060-\u2064]|[\uFE00-\uFE0F]|\uFEFF/gu, ''],
  [/[„“”«»]/gu, '"'],
  [/[‚‘’‹›′`]/gu, "'"],
  [/[\u2010-\u2015−]|--+/gu, '-'],
  [/\s+/gu, ''],
];

/**
 * The wording of a text without what affects only its appearance: white space, kinds of quotation
 * marks and dashes, invisible characters, Unicode forms. Texts with equal results have the same
 * wording. Markup counts as wording: a new link may matter.
 *
 * `Er sagte – „ja“ …` and `Er sagte -- "ja"...` → `Ersagte-"ja"...`
 */
export function normalizeWording(text: string): string {
  return GROUPS.reduce(
    (wording, [group, character]) => wording.replace(group, character),
    text.normalize('NFKC'),
  );
}
