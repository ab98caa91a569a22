import type { Element } from 'domhandler';
import { whereAmI } from '../cleaning.ts';
import { quote } from '../notes.ts';
import { type Mending, type Rules, writeInside, writeWhole } from './docx-writing.ts';
import { textBelow } from './docx-xml.ts';

/** Links and marks of notes; mammoth fails on those that lead to what is not there. */
export const LINK_RULES: Rules = new Map([
  ['w:endnoteReference', writeMark],
  ['w:footnoteReference', writeMark],
  ['w:hyperlink', writeLink],
]);

/** True for a link to a target that the file does not have. */
export function isDangling({ attribs }: Element, { targets }: Mending): boolean {
  const id = attribs['r:id'] ?? '';
  return id !== '' && !targets.relationships.has(id);
}

function writeLink(link: Element, mending: Mending): string {
  if (!isDangling(link, mending)) return writeWhole(link, mending);
  const text = textBelow(link).trim();
  mending.notes.add(`Link ohne Ziel, sein Text bleibt${text === '' ? '' : `: ${quote(text)}`}`);
  return writeInside(link, mending);
}

function writeMark(mark: Element, mending: Mending): string {
  const name = mark.name.replace('Reference', '');
  if (mending.targets.notes.has(`${name} ${mark.attribs['w:id']}`))
    return writeWhole(mark, mending);
  const kind = name === 'w:footnote' ? 'Fußnote' : 'Endnote';
  mending.notes.add(`${kind} fehlt in der Word-Datei, ihr Zeichen entfällt`, whereAmI(mending));
  return '';
}
