import { readFile } from 'node:fs/promises';
import { toDrawable, typesetCard } from '../lib/drawing/card/card-texts.ts';
import { drawSocialCard, type SocialCard } from '../lib/drawing/card/social-card.ts';
import { createTypeface, type Typeface } from '../lib/drawing/card/typeface.ts';
import type { HyphenationExceptions } from '../lib/hyphenation/exceptions.ts';
import type { ListedCard } from '../lib/site/card-list.ts';
import { renderCardImage } from './card-image.ts';

/** Fonts of cards, in order of preference. */
export const CARD_FONTS = ['latin', 'latin-extended', 'cyrillic', 'greek'].map(
  (name) => `src/assets/fonts/cards/${name}.ttf`,
);

let typeface: Promise<Typeface> | undefined;

/** The typeface of cards, read once. */
function loadTypeface(): Promise<Typeface> {
  typeface ??= Promise.all(CARD_FONTS.map((path) => readFile(path))).then(createTypeface);
  return typeface;
}

/** A card, whose texts are as written, as PNG. */
export async function renderCard(
  card: SocialCard,
  hyphenation: HyphenationExceptions,
): Promise<Buffer> {
  const face = await loadTypeface();
  const drawable = toDrawable(typesetCard(card, hyphenation), face.has);
  return renderCardImage(drawSocialCard(drawable.card, face));
}

/** Tells in German which characters of a card cannot be drawn; undefined if all can. */
export async function explainLost({ card, source }: ListedCard): Promise<string | undefined> {
  const { lost } = toDrawable(card, (await loadTypeface()).has);
  if (lost.length === 0) return undefined;
  return `${source}: Auf der Bildkarte fehlen Zeichen oder ihre Akzente, die ihre Schrift nicht hat: ${lost.join(' ')}. Auf der Seite stehen sie. Setze eine Umschrift in lateinischen Buchstaben dazu.`;
}
