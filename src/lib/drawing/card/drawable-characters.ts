/** Joiners, direction marks, variation selectors: they have no shape. The soft hyphen is kept. */
const SHAPELESS = /(?!\u00AD)[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** Pictures among letters. A card has its own picture; the page and the alt text keep them. */
const PICTURE = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|\u20E3/u;

/**
 * A text with only what a typeface can draw. Emoji are left out. A character the typeface lacks
 * is replaced by its plain form if Unicode knows one (`ế → e`, `ﬁ → fi`), otherwise left out.
 * `lost` names each character, once, that letters were lost of, for a message to the editor.
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
    if (PICTURE.test(character)) return '';
    lost.add(character);
    return [...character.normalize('NFKD')]
      .filter((part) => part !== character && has(part))
      .join('');
  };
  const kept = [...text.normalize('NFC').replace(SHAPELESS, '')].map(keep).join('');
  return { text: kept.replace(/ {2,}/g, ' ').trim(), lost: [...lost] };
}
