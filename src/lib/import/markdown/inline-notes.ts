import type { FootnoteDefinition, PhrasingContent } from 'mdast';

/** More than this no text has; what is beyond them stays as typed. */
const MOST_NOTES = 300;
const INLINE_NOTE = /\^\[([^[\]]{1,2000})\]/g;

/** `a^[b]`: a footnote written where its mark stands, as in Pandoc and Obsidian. */
export function liftNotes(text: string, lifted: FootnoteDefinition[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let place = 0;
  for (const match of text.matchAll(INLINE_NOTE)) {
    if (lifted.length === MOST_NOTES) break;
    const identifier = `im-text-${lifted.length + 1}`;
    const note: PhrasingContent = { type: 'text', value: match[1] ?? '' };
    lifted.push({
      type: 'footnoteDefinition',
      identifier,
      children: [{ type: 'paragraph', children: [note] }],
    });
    nodes.push({ type: 'text', value: text.slice(place, match.index) });
    nodes.push({ type: 'footnoteReference', identifier });
    place = match.index + match[0].length;
  }
  nodes.push({ type: 'text', value: text.slice(place) });
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}
