import { readFile } from 'node:fs/promises';
import { toDrawable } from '../lib/drawing/card/drawable-text.ts';
import { drawSocialCard, type SocialCard, typesetCard } from '../lib/drawing/card/social-card.ts';
import { createTypeface, type Typeface } from '../lib/drawing/card/typeface.ts';
import type { HyphenationExceptions } from '../lib/hyphenation/exceptions.ts';
import type { ListedCard } from '../lib/site/card-list.ts';
import { renderCardImage } from './card-image.ts';
import { renderPhotoCard } from './photo-card.ts';

/** Fonts of cards, in order of preference. */
const FONTS = ['latin', 'latin-extended', 'cyrillic', 'greek'].map(
  (name) => `src/assets/fonts/cards/${name}.ttf`,
);

let typeface: Promise<Typeface> | undefined;

/** The typeface of cards, read once. */
function loadTypeface(): Promise<Typeface> {
  typeface ??= Promise.all(FONTS.map((path) => readFile(path))).then(createTypeface);
  return typeface;
}

/** A card, whose texts are as written, as PNG. */
export async function renderCard(
  card: SocialCard,
  hyphenation: HyphenationExceptions,
): Promise<Buffer> {
  const face = await loadTypeface();
  const drawable = toDrawable(typesetCard(card, hyphenation), face.has);
  const drawing = drawSocialCard(drawable.card, face);
  return card.photo === undefined ? renderCardImage(drawing) : renderPhotoCard(drawing, card.photo);
}

/** A German sentence on the characters of a card that cannot be drawn; none if all can. */
export async function explainLost({ card, source }: ListedCard): Promise<string[]> {
  const { lost } = toDrawable(card, (await loadTypeface()).has);
  if (lost.length === 0) return [];
  return [
    `${source}: Auf der Bildkarte fehlen Zeichen oder ihre Akzente, die ihre Schrift nicht hat: ${lost.join(' ')}. Auf der Seite stehen sie. Setze eine Umschrift in lateinischen Buchstaben dazu.`,
  ];
}
