import { type Notes, quote } from '../notes.ts';

const DELETED = /<w:del [^>]*>[\s\S]*?<\/w:del>/g;

/** Notes what stands in a Word file but is not taken over: comments, page heads, drawings. */
export function noteLosses(parts: ReadonlyMap<string, Uint8Array>, notes: Notes): void {
  for (const [name, bytes] of parts) {
    const xml = /^word\/[^/]+\.xml$/i.test(name) ? new TextDecoder().decode(bytes) : '';
    if (/^word\/(header|footer)\d*\.xml$/i.test(name)) {
      const text = textOf(xml);
      if (text !== '') notes.add(`Kopf- oder Fußzeile nicht übernommen: ${quote(text)}`);
    }
    if (/^word\/comments\d*\.xml$/i.test(name)) noteComments(xml, notes);
    if (/^word\/document\d*\.xml$/i.test(name)) noteDocument(xml, notes);
  }
}

function noteComments(xml: string, notes: Notes): void {
  for (const [comment] of xml.matchAll(/<w:comment [\s\S]*?<\/w:comment>/g)) {
    const author = /w:author="([^"]*)"/.exec(comment)?.[1] ?? '';
    notes.add(`Kommentar nicht übernommen: ${quote(textOf(comment), 120)}`, author);
  }
}

function noteDocument(xml: string, notes: Notes): void {
  const deleted = xml.match(DELETED)?.length ?? 0;
  const inserted = xml.match(/<w:ins [^>]*>/g)?.length ?? 0;
  if (deleted + inserted > 0) {
    notes.add(`Nachverfolgte Änderungen angenommen, eingefügt: ${inserted}, gelöscht: ${deleted}`);
  }
  const occurs = (test: RegExp, what: string) => {
    const count = xml.match(test)?.length ?? 0;
    if (count > 0) notes.add(`${what}: ${count}`);
  };
  occurs(/<c:chart /g, 'Diagramme nicht übernommen');
  occurs(/<dgm:relIds /g, 'SmartArt-Grafiken nicht übernommen');
}

function textOf(xml: string): string {
  const parts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)];
  return parts
    .map(([, text]) => text ?? ' ')
    .join('')
    .trim();
}
