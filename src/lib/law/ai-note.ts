import type { Article } from '../articles/article.ts';

/** The declaration of an article about artificial intelligence. */
type AiUse = NonNullable<Article['ai']>;

/** A sentence about artificial intelligence, and how prominent it must be. */
export interface AiNote {
  sentence: string;
  /** True if the law demands a label; false for a quiet note. */
  isLabel: boolean;
}

const IMAGES: Readonly<Record<AiUse['images'], string | undefined>> = {
  none: undefined,
  assisted: 'Die Bilder in diesem Beitrag wurden mit künstlicher Intelligenz bearbeitet.',
  generated: 'Die Bilder in diesem Beitrag wurden mit künstlicher Intelligenz erzeugt.',
};

/**
 * What must be said before the text; undefined if only people wrote it. Generated text on matters
 * of public interest is labelled, unless a human has reviewed it and somebody takes responsibility
 * (Art. 50(4) of Regulation (EU) 2024/1689); then a note names who does.
 */
export function describeAiText(
  ai: AiUse | undefined,
  reviewer: string | undefined,
): AiNote | undefined {
  const review = reviewer === undefined ? '' : ` ${reviewer} hat ihn geprüft und verantwortet ihn.`;
  if (ai?.text === 'generated') {
    const sentence = `Dieser Text wurde mit künstlicher Intelligenz erzeugt${reviewer === undefined ? ' und nicht redaktionell geprüft' : ''}.`;
    return { sentence: sentence + review, isLabel: reviewer === undefined };
  }
  if (ai?.text !== 'assisted') return undefined;
  return {
    sentence: `Dieser Text entstand mit Hilfe künstlicher Intelligenz.${review}`,
    isLabel: false,
  };
}

/** What must be said next to the pictures, or undefined (Art. 50(4), first subparagraph). */
export function describeAiImages(ai: AiUse | undefined): string | undefined {
  return ai === undefined ? undefined : IMAGES[ai.images];
}
