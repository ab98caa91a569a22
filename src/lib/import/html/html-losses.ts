import type { Element } from 'hast';
import { type Cleaning, whereAmI } from '../cleaning.ts';
import { quote } from '../reading/remarks.ts';
import { type Declarations, isInvisible } from './html-styles.ts';
import { attribute, isElement, namesOf, textOf } from './html-tree.ts';

const SILENT: ReadonlySet<string> = new Set([
  'base',
  'head',
  'link',
  'meta',
  'style',
  'title',
  'wbr',
]);
const EMBEDDED = namesOf({
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

/** True for what acts, is foreign or was never seen; noted where it holds something. */
export function isLeftOut(node: Element, style: Declarations, cleaning: Cleaning): boolean {
  const { tagName } = node;
  const { remarks } = cleaning;
  if (SILENT.has(tagName)) return true;
  if (tagName === 'script') {
    remarks.count('Programmcode (Skript) entfernt');
    return true;
  }
  if (isMachinery(node, style, cleaning)) return true;
  if (isInvisible(node, style)) {
    const text = textOf(node).trim();
    if (text !== '') remarks.add(`Unsichtbarer Text nicht übernommen: ${quote(text)}`);
    return true;
  }
  if (tagName === 'template') {
    const text = node.content === undefined ? '' : textOf(node.content).trim();
    if (text !== '')
      remarks.add(
        `Vorlage der Seite (template) nicht übernommen: ${quote(text)}`,
        whereAmI(cleaning),
      );
    return true;
  }
  const isTask = isElement(node, 'input') && attribute(node, 'type') === 'checkbox';
  const embedded = isTask ? undefined : EMBEDDED.get(tagName);
  if (embedded !== undefined) {
    const content = textOf(node).trim() || attribute(node, 'src') || attribute(node, 'data');
    remarks.add(
      `${embedded} nicht übernommen${content === '' ? '' : `: ${quote(content)}`}`,
      whereAmI(cleaning),
    );
    return true;
  }
  return false;
}

/** Comments, contents and page heads, as Word and LibreOffice write them into a web page. */
function isMachinery(node: Element, style: Declarations, { remarks }: Cleaning): boolean {
  const name = attribute(node, 'className');
  const text = textOf(node).trim();
  if (style.get('mso-element') === 'comment' && text !== '')
    remarks.add(`Kommentar nicht übernommen: ${quote(text, 120)}`);
  if (/(^|\s)MsoToc/i.test(name))
    remarks.count('Zeile des Inhaltsverzeichnisses weggelassen, die Website macht ein eigenes');
  const isEdge = isElement(node, 'div') && /^(header|footer)$/.test(attribute(node, 'title'));
  if (isEdge && text !== '') remarks.add(`Kopf- oder Fußzeile nicht übernommen: ${quote(text)}`);
  return (
    isEdge ||
    style.get('mso-element') === 'comment' ||
    /(^|\s)(MsoToc|msocom(anchor|off))/i.test(name)
  );
}
