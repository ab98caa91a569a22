import type { Notes } from '../notes.ts';
import { DRAWING_RULES } from './docx-drawings.ts';
import { HIDDEN_RULES, noteHidden } from './docx-hidden.ts';
import { LINK_RULES } from './docx-links.ts';
import { readNumbering } from './docx-numbering.ts';
import { PARAGRAPH_RULES } from './docx-paragraphs.ts';
import { type Parts, readTargets } from './docx-parts.ts';
import { readStyles } from './docx-styles.ts';
import { TEXT_RULES } from './docx-text.ts';
import { type Mending, type Rules, write } from './docx-writing.ts';
import { parseXml } from './docx-xml.ts';

const TEXT_PART = /^word\/(document|footnotes|endnotes)\d*\.xml$/i;
const RULES: Rules = new Map([
  ...DRAWING_RULES,
  ...HIDDEN_RULES,
  ...LINK_RULES,
  ...PARAGRAPH_RULES,
  ...TEXT_RULES,
]);

/** What is known at the top of a part. */
const START = {
  rules: RULES,
  depth: 0,
  isContents: false,
  lastText: '',
  isHiding: false,
  parts: undefined,
};

/**
 * The parts of a Word file with their text as mammoth can read it: fields, formulas and text
 * boxes as plain text, and nothing that leads to what is not there. Comments are gone.
 */
export function mendWord(parts: Parts, notes: Notes): Map<string, Uint8Array> {
  const hidden: string[] = [];
  const whole = { notes, numbering: readNumbering(parts), styles: readStyles(parts) };
  const mended = [...parts]
    .filter(([name]) => !/^word\/comments\w*\.xml$/i.test(name))
    .map(([name, bytes]) => {
      if (!TEXT_PART.test(name)) return [name, bytes] as const;
      const mending: Mending = {
        ...START,
        ...whole,
        source: new TextDecoder().decode(bytes),
        targets: readTargets(name, parts),
        hidden: [],
        fields: [],
      };
      const text = writePart(mending);
      hidden.push(...mending.hidden);
      return [name, new TextEncoder().encode(text)] as const;
    });
  noteHidden(hidden, notes);
  return new Map(mended);
}

/** Broken XML stays as broken as it is: mammoth then refuses it. */
function writePart(mending: Mending): string {
  const { children } = parseXml(mending.source);
  const start = children[0]?.startIndex ?? mending.source.length;
  const end = (children.at(-1)?.endIndex ?? mending.source.length) + 1;
  const inside = children.map((child) => write(child, mending)).join('');
  return mending.source.slice(0, start) + inside + mending.source.slice(end);
}
