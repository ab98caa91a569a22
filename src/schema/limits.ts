/** Fewest and most characters of the texts that lead an article or a page. */
export const TITLE = { min: 2, advised: 8, max: 110 };
export const DESCRIPTION = { min: 50, max: 220 };
export const KICKER = { min: 2, max: 40 };

/** Whether a text has the length of a description. */
export function isDescriptionLength({ length }: string): boolean {
  return length >= DESCRIPTION.min && length <= DESCRIPTION.max;
}

/** Most topics, and most related articles that an editor may choose. */
export const MOST_TOPICS = 6;
export const MOST_RELATED = 6;

/** Stands for the teaser that only a human can write: long enough for the preview to work. */
export const DESCRIPTION_PLACEHOLDER = `Platzhalter: Hier stehen ein bis zwei Sätze von ${DESCRIPTION.min} bis ${DESCRIPTION.max} Zeichen für Vorspann, Suche und Feed.`;
