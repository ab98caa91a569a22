import type { SocialCard } from './social-card.ts';

/** Characters without a shape: joiners, direction marks, variation selectors. The soft hyphen stays. */
const INVISIBLE = /(?!\u00AD)[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** Emoji. A card has its own picture; the page and the alternative text keep them. */
const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|\u20E3/u;

/** Characters that the typeface of cards has: those of German and its neighbours. */
const COMMON = /^[ -~\u00A0-£¥-ÿ–—‘’‚“”„…‹›€]*$/;

/** Whether it takes no typeface to tell that all of a card can be drawn. */
export function isCommonText(card: SocialCard): boolean {
  return COMMON.test(JSON.stringify(card));
}

/**
 * A card with only what a typeface can draw, and the characters that were lost, see `keepDrawable`.
 * Texts of which nothing remains are dropped; such a title is replaced by the site's name.
 */
export function toDrawable(
  card: SocialCard,
  has: (character: string) => boolean,
): { card: SocialCard; lost: string[] } {
  const lost = new Set<string>();
  const keep = (text: string): string => {
    const kept = keepDrawable(text, has);
    for (const character of kept.lost) lost.add(character);
    return /[\p{L}\p{N}]/u.test(kept.text) ? kept.text : '';
  };
  const siteName = keep(card.siteName);
  const client = keep(card.advertising?.client ?? '');
  return {
    card: {
      ...card,
      siteName,
      title: keep(card.title) || siteName,
      kicker: keep(card.kicker ?? '') || undefined,
      authors: card.authors.map(keep).filter((name) => name !== ''),
      advertising: card.advertising && { client: client || undefined },
    },
    lost: [...lost],
  };
}

/**
 * A text with only what a typeface can draw. Emoji are dropped. A character the typeface lacks is
 * replaced by its plain form if Unicode defines one (`ế → e`, `ﬁ → fi`), otherwise dropped. `lost`
 * lists each character affected once, for a message to the editor.
 * `„抖音“ (Douyin) 🚀 → „“ (Douyin)`, lost `抖`, `音`
 */
export function keepDrawable(
  text: string,
  has: (character: string) => boolean,
): { text: string; lost: string[] } {
  const lost = new Set<string>();
  const keep = (character: string): string => {
    if (character === '\u00AD' || has(character)) return character;
    if (/\s/u.test(character)) return ' ';
    if (EMOJI.test(character)) return '';
    lost.add(character);
    return [...character.normalize('NFKD')]
      .filter((part) => part !== character && has(part))
      .join('');
  };
  const kept = [...text.normalize('NFC').replace(INVISIBLE, '')].map(keep).join('');
  return { text: kept.replace(/ {2,}/g, ' ').trim(), lost: [...lost] };
}
