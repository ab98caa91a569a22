import type { Element } from 'domhandler';
import { type Notes, quote } from '../notes.ts';
import type { Targets } from './docx-parts.ts';
import { type Mending, type Rules, writeWhole } from './docx-writing.ts';
import { childrenOf, isOn, ownText, parentOf } from './docx-xml.ts';

/** Text that Word hides stays, since it may be meant; where it begins is remembered. */
export const HIDDEN_RULES: Rules = new Map([['w:r', writeRun]]);

/** Tells the editor how many passages Word hides, and the first of them. */
export function noteHidden(passages: readonly string[], notes: Notes): void {
  const [first] = passages;
  if (first === undefined) return;
  const count = passages.length === 1 ? '1 Stelle' : `${passages.length} Stellen, die erste`;
  notes.add(`In Word ausgeblendeter Text steht hier sichtbar, ${count}: ${quote(first)}`);
}

function writeRun(run: Element, mending: Mending): string {
  const text = childrenOf(run, 'w:t').map(ownText).join('');
  const isHidden = text !== '' && isVanished(run, mending.targets);
  if (isHidden && mending.isHiding) mending.hidden.push(`${mending.hidden.pop() ?? ''}${text}`);
  else if (isHidden) mending.hidden.push(text);
  if (text !== '') mending.isHiding = isHidden;
  return writeWhole(run, mending);
}

/** What the run itself says counts before its style, and that before the paragraph's. */
function isVanished(run: Element, { hiddenStyles }: Targets): boolean {
  const [look] = childrenOf(run, 'w:rPr');
  const own = look === undefined ? undefined : childrenOf(look, 'w:vanish')[0];
  if (own !== undefined) return isOn(own);
  const paragraph = parentOf(run);
  const styles = [
    ...(look === undefined ? [] : childrenOf(look, 'w:rStyle')),
    ...(paragraph === undefined
      ? []
      : childrenOf(paragraph, 'w:pPr').flatMap((part) => childrenOf(part, 'w:pStyle'))),
  ];
  return styles.some(({ attribs }) => hiddenStyles.has(attribs['w:val'] ?? ''));
}
