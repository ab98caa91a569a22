import type { Element } from 'hast';
import { quote, type Remarks } from '../reading/remarks.ts';
import { attribute, textOf } from './html-tree.ts';

/** What writing programs leave in comments: borders of copied text, blocks, conditions. */
const MACHINE =
  /^\s*(?:$|\/?wp:|\[(?:if|endif)|<?!?\[(?:if|endif)|\?xml|(?:Start|End)Fragment|saved from url|more\s*$|nextpage\s*$)/i;

/** Names a title that shows only under the mouse, with what it stands at. */
export function noteTitle(node: Element, what: string, remarks: Remarks): void {
  const title = attribute(node, 'title').trim();
  if (title === '') return;
  const place = textOf(node).trim() || attribute(node, 'alt').trim();
  if (title === place) return;
  remarks.add(`${what} nicht übernommen: ${quote(title, 120)}`, place.slice(0, 60));
}

/** Names a comment of the page that a human wrote. */
export function noteComment(text: string, remarks: Remarks): void {
  if (MACHINE.test(text)) return;
  remarks.add(`Kommentar nicht übernommen: ${quote(text, 120)}`);
}
