/**
 * Words a minute. Adults read German text at 179 ± 17 words a minute
 * (Trauzettel-Klosinski & Dietz 2012, „Standardized Assessment of Reading Performance“, IOVS 53).
 */
const WORDS_PER_MINUTE = 180;

/** Whole minutes an adult needs for a Markdown or MDX text, at least one. */
export function readingMinutes(source: string): number {
  return Math.max(1, Math.round(countWords(source) / WORDS_PER_MINUTE));
}

/** Words of the running text: code blocks, tags, link targets and expressions do not count. */
export function countWords(source: string): number {
  const text = source
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, ' ')
    .replace(/\]\([^)\]\s]*\)/g, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\{[^{}]*\}/g, ' ');
  return text.match(/[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
