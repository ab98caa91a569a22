/** A heading of an article as the Markdown processor reports it. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** An entry of the table of contents with the entries below it. */
export interface TocEntry {
  id: string;
  text: string;
  children: TocEntry[];
}

/** Read out by screen readers, and not seen. */
const HIDDEN_HEADING = 'footnote-label';

/** With fewer sections a table of contents is of no use. */
const MINIMUM_SECTIONS = 3;

const SOFT_HYPHEN = '\u00AD';

/**
 * The sections (h2) of an article with their subsections (h3); empty for fewer than three
 * sections. Footnotes, whose heading is hidden, and a subsection before the first section are left out.
 */
export function buildToc(headings: readonly Heading[]): TocEntry[] {
  const sections: TocEntry[] = [];
  for (const { depth, slug, text } of headings) {
    if (slug === HIDDEN_HEADING) continue;
    const entry: TocEntry = { id: slug, text: text.replaceAll(SOFT_HYPHEN, ''), children: [] };
    if (depth === 2) sections.push(entry);
    if (depth === 3) sections.at(-1)?.children.push(entry);
  }
  return sections.length >= MINIMUM_SECTIONS ? sections : [];
}
