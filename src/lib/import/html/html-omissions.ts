import type { Element } from 'hast';
import { describePosition, quote, type Remarks } from '../reading/remarks.ts';
import type { CleanContext } from './clean-context.ts';
import { type Declarations, isInvisible } from './html-styles.ts';
import { attribute, isElement, mapOf, textOf } from './html-tree.ts';

const SILENT: ReadonlySet<string> = new Set([
  'base',
  'head',
  'link',
  'meta',
  'style',
  'title',
  'wbr',
]);
const EMBEDDED = mapOf({
  applet: 'Eingebettetes Programm',
  audio: 'Ton',
  button: 'Schaltfläche',
  canvas: 'Zeichnung',
  datalist: 'Auswahlliste',
  embed: 'Eingebetteter Inhalt',
  frame: 'Eingebettete Seite',
  iframe: 'Eingebettete Seite',
  input: 'Eingabefeld',
  object: 'Eingebetteter Inhalt',
  select: 'Auswahlfeld',
  svg: 'Zeichnung (SVG)',
  textarea: 'Eingabefeld',
  video: 'Video',
});
/** What writing programs leave in comments: borders of copied text, blocks, conditions. */
const MACHINE_COMMENT =
  /^\s*(?:$|\/?wp:|<?!?\[(?:if|endif)|\?xml|(?:Start|End)Fragment|saved from url|more\s*$|nextpage\s*$)/i;

/** True for elements that act, are foreign or were never seen; with a remark on their content. */
export function isOmitted(node: Element, style: Declarations, context: CleanContext): boolean {
  const { tagName } = node;
  const { remarks, textBefore } = context;
  if (SILENT.has(tagName)) return true;
  if (tagName === 'script') {
    remarks.count('Programmcode (Skript) entfernt');
    return true;
  }
  if (isMachinery(node, style, remarks)) return true;
  if (isInvisible(node, style)) {
    const text = textOf(node).trim();
    if (text !== '') remarks.add(`Unsichtbarer Text nicht übernommen: ${quote(text)}`);
    return true;
  }
  const position = describePosition(textBefore);
  if (tagName === 'template') {
    const text = node.content === undefined ? '' : textOf(node.content).trim();
    if (text !== '')
      remarks.add(`Vorlage der Seite (template) nicht übernommen: ${quote(text)}`, position);
    return true;
  }
  const isTask = tagName === 'input' && attribute(node, 'type') === 'checkbox';
  const embedded = isTask ? undefined : EMBEDDED.get(tagName);
  if (embedded === undefined) return false;
  const content = textOf(node).trim() || attribute(node, 'src') || attribute(node, 'data');
  remarks.add(
    `${embedded} nicht übernommen${content === '' ? '' : `: ${quote(content)}`}`,
    position,
  );
  return true;
}

/** Remarks on a title, which shows only under the mouse pointer. */
export function remarkTitle(node: Element, what: string, remarks: Remarks): void {
  const title = attribute(node, 'title').trim();
  const text = textOf(node).trim() || attribute(node, 'alt').trim();
  if (title !== '' && title !== text)
    remarks.add(`${what} nicht übernommen: ${quote(title, 120)}`, text.slice(0, 60));
}

/** Remarks on a comment that a human wrote. */
export function remarkComment(text: string, remarks: Remarks): void {
  if (!MACHINE_COMMENT.test(text)) remarks.add(`Kommentar nicht übernommen: ${quote(text, 120)}`);
}

/** Comments, tables of contents and page headers, as Word and LibreOffice export them. */
function isMachinery(node: Element, style: Declarations, remarks: Remarks): boolean {
  const name = attribute(node, 'className');
  const text = textOf(node).trim();
  const isComment = style.get('mso-element') === 'comment';
  if (isComment && text !== '') remarks.add(`Kommentar nicht übernommen: ${quote(text, 120)}`);
  if (/(^|\s)MsoToc/i.test(name))
    remarks.count('Zeile des Inhaltsverzeichnisses weggelassen, die Website macht ein eigenes');
  const isEdge = isElement(node, 'div') && /^(header|footer)$/.test(attribute(node, 'title'));
  if (isEdge && text !== '') remarks.add(`Kopf- oder Fußzeile nicht übernommen: ${quote(text)}`);
  return isEdge || isComment || /(^|\s)(MsoToc|msocom(anchor|off))/i.test(name);
}
