/** Signs that typesetting exchanges for one another; all of a group count as the first. */
const GROUPS: readonly [RegExp, string][] = [
  [/\u00AD|\u034F|[\u200B-\u200F]|[\u2060-\u2064]|[\uFE00-\uFE0F]|\uFEFF/gu, ''],
  [/[„“”«»″]/gu, '"'],
  [/[‚‘’‹›′´`]/gu, "'"],
  [/[\u2010-\u2015−]|--+/gu, '-'],
  [/\s+/gu, ''],
];

/**
 * The wording of a text, freed from everything that changes how it looks and not what it says:
 * white space, quotation marks, dashes, invisible characters, ways to write the same letter.
 * Two texts with the same result say the same. Markup counts as wording: a link may be the news.
 *
 * `Er sagte – „ja“ …` and `Er sagte -- "ja"...` → `Ersagte-"ja"...`
 */
export function normalizeWording(text: string): string {
  return GROUPS.reduce(
    (wording, [signs, sign]) => wording.replace(signs, sign),
    text.normalize('NFKC'),
  );
}
