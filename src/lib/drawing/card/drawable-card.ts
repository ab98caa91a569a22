import { keepDrawable } from './drawable-characters.ts';
import type { SocialCard } from './social-card.ts';

/**
 * A card with only what a typeface can draw, and the letters that were lost, see `keepDrawable`.
 * Texts of which nothing is left are left out; for such a title stands the site's name.
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
