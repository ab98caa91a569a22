import { DESCRIPTION, isDescriptionLength } from '../../../schema/limits.ts';

/**
 * A description of the right length from the beginning of a text: whole sentences where they fit,
 * else cut between words. Undefined where the text is too short.
 */
export function writeTeaser(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  if (isDescriptionLength(line)) return line;
  if (line.length < DESCRIPTION.min) return undefined;
  const start = line.slice(0, DESCRIPTION.max + 1);
  const end = start.search(/[.!?…]["“«)]?\s(?!.*[.!?…]["“«)]?\s)/u);
  const sentences = start.slice(0, end + 2).trim();
  if (end !== -1 && sentences.length >= DESCRIPTION.min) return sentences;
  return `${start.slice(0, DESCRIPTION.max - 2).replace(/\s+\S*$/, '')} …`;
}
