import { type Document, Element } from 'domhandler';
import { zipSync } from 'fflate';
import { DomUtils } from 'htmlparser2';
import mammoth from 'mammoth';
import { parseHtml, readHtmlTree } from '../html/read-html.ts';
import type { PictureSource, Reading } from '../reading/reading.ts';
import { createRemarks, quote, type Remarks } from '../reading/remarks.ts';
import { prepareContent } from './docx-content.ts';
import { createListPaths } from './docx-lists.ts';
import { prepareParagraphs } from './docx-paragraphs.ts';
import { readStyles } from './docx-styles.ts';
import { childrenOf, elementsBelow, isTorn, parseXml, shownText, writeXml } from './docx-xml.ts';
import { type Parts, unpackDocx } from './unpack-docx.ts';

/** Styles of runs, besides what mammoth knows. */
const RUN_STYLES = [
  ...['Emphasis', 'Intense Emphasis', 'Subtle Emphasis', 'Hervorhebung'].map(
    (name) => `r[style-name='${name}'] => em`,
  ),
  ...['HTML Code', 'Source Text', 'Verbatim Char'].map((name) => `r[style-name='${name}'] => code`),
  'u => u',
  'strike => s',
  'highlight => mark',
];
const NO_RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const NO_TITLE = /^(|microsoft word - .*|dokument\s?\d*|document\s?\d*|titel|title)$/i;

/** Reads a Word file by way of the HTML that mammoth makes of it. Throws a German sentence. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const remarks = createRemarks();
  const parts = unpackDocx(bytes);
  const pictures: PictureSource[] = [];
  const html = await convertToHtml(parts, pictures, remarks);
  const findPicture = (source: string) => pictures[Number(/^word:(\d+)$/.exec(source)?.[1])];
  const reading = readHtmlTree(parseHtml(html), remarks, findPicture);
  const properties = parseXml(parts.get('docProps/core.xml'));
  const title = DomUtils.textContent(elementsBelow(properties, 'dc:title')).trim();
  return { ...reading, title: NO_TITLE.test(title) ? undefined : title };
}

async function convertToHtml(
  parts: Parts,
  pictures: PictureSource[],
  remarks: Remarks,
): Promise<string> {
  try {
    const { prepared, styleMap } = prepareParts(parts, remarks);
    const archive = Buffer.from(zipSync(prepared, { level: 0 }));
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: archive },
      {
        styleMap: [...styleMap, ...RUN_STYLES],
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async (image) => {
          try {
            const index = pictures.push({ bytes: await image.readAsBuffer() }) - 1;
            return { src: `word:${index}` };
          } catch {
            return { src: '' };
          }
        }),
      },
    );
    for (const { message } of messages) {
      const [, code, font] = /w:sym element .*: char (\w+) in font (.+)$/.exec(message) ?? [];
      if (code !== undefined) remarks.count(`Zeichen ${code} der Schrift ${font} nicht übernommen`);
    }
    return value;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new Error(
      'Die Word-Datei ist beschädigt oder ungewöhnlich aufgebaut. Öffne sie in Word, speichere sie neu und versuche es noch einmal.',
    );
  }
}

/** The parts as mammoth can read them, with a style map for their paragraphs. Throws for torn XML. */
function prepareParts(parts: Parts, remarks: Remarks) {
  const styles = readStyles(parseXml(parts.get('word/styles.xml')));
  const lists = createListPaths(parseXml(parts.get('word/numbering.xml')));
  const pathNames = new Map<string, string>();
  const notes = findNotes(parts);
  const prepared = Object.fromEntries(parts);
  for (const [path, bytes] of parts) {
    const [, name = ''] = /^word\/([a-z]+)\d*\.xml$/i.exec(path) ?? [];
    const part = parseXml(name === '' ? undefined : bytes);
    remarkOmissions(name, part, remarks);
    // Few programs use other prefixes: mammoth reads their files as they are.
    if (!/^w:(document|footnotes|endnotes)$/.test(childrenOf(part)[0]?.name ?? '')) continue;
    if (isTorn(part, bytes)) throw new Error(`${path} is torn`);
    const relationships = path.replace(/([^/]+)$/, '_rels/$1.rels');
    prepared[relationships] = completeRelationships(parts.get(relationships), part);
    prepareContent(part, notes, remarks);
    prepareParagraphs(part, styles, lists, pathNames, remarks);
    prepared[path] = writeXml(part);
  }
  return { prepared, styleMap: [...pathNames].map(([path, name]) => `p.${name} => ${path}`) };
}

/** mammoth fails on a relationship that is missing: it gets one that leads nowhere. */
function completeRelationships(relationships: Uint8Array | undefined, part: Document): Uint8Array {
  const tree = parseXml(relationships ?? new TextEncoder().encode(NO_RELATIONSHIPS));
  const known = new Set(elementsBelow(tree, 'Relationship').map(({ attribs }) => attribs.Id));
  const used = elementsBelow(part).flatMap(({ attribs }) =>
    ['r:id', 'r:embed', 'r:link'].map((name) => attribs[name] ?? ''),
  );
  const missing = [...new Set(used)].filter((id) => id !== '' && !known.has(id));
  for (const Id of missing)
    childrenOf(tree)[0]?.children.push(new Element('Relationship', { Id, Target: '' }));
  return writeXml(tree);
}

/** The footnotes and endnotes of a file: `w:footnoteReference 3`. */
function findNotes(parts: Parts): Set<string> {
  const all = ['footnotes', 'endnotes'].map((name) => parseXml(parts.get(`word/${name}.xml`)));
  return new Set(
    all
      .flatMap((part) => elementsBelow(part, 'w:footnote', 'w:endnote'))
      .filter(({ attribs }) => !/separator$/i.test(attribs['w:type'] ?? ''))
      .map(({ name, attribs }) => `${name}Reference ${attribs['w:id']}`),
  );
}

/** Remarks on what is not imported: page headers, comments, charts. */
function remarkOmissions(name: string, part: Document, remarks: Remarks): void {
  const text = /^(header|footer)$/i.test(name) ? shownText(part).trim() : '';
  if (text !== '') remarks.add(`Kopf- oder Fußzeile nicht übernommen: ${quote(text)}`);
  for (const comment of elementsBelow(part, 'w:comment')) {
    const author = comment.attribs['w:author'];
    remarks.add(`Kommentar nicht übernommen: ${quote(shownText(comment), 120)}`, author);
  }
  if (name !== 'document') return;
  const [inserted = 0, deleted = 0, charts = 0, diagrams = 0] = [
    ...['w:ins', 'w:del', 'c:chart', 'dgm:relIds'],
  ].map((each) => elementsBelow(part, each).length);
  if (inserted + deleted > 0)
    remarks.add(
      `Nachverfolgte Änderungen angenommen, eingefügt: ${inserted}, gelöscht: ${deleted}`,
    );
  if (charts > 0) remarks.add(`Diagramme nicht übernommen: ${charts}`);
  if (diagrams > 0) remarks.add(`SmartArt-Grafiken nicht übernommen: ${diagrams}`);
}
