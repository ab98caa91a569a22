import { Parser } from 'htmlparser2';

/** An element of an export: its own text, and the elements below it by name. */
export interface ExportElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: ExportElement[];
}

/** Reads XML with its sections of CDATA; broken XML gives what can be read. */
export function readXml(source: string): ExportElement {
  const root: ExportElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name, attributes, text: '', children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        const last = open.at(-1);
        if (last !== undefined) last.text += text;
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(source);
  return root;
}

/** The elements of a name directly below another. */
export function childrenOf({ children }: ExportElement, name: string): ExportElement[] {
  return children.filter((child) => child.name === name);
}

/** The text of the first such element; empty where there is none. */
export function textIn(element: ExportElement, name: string): string {
  return childrenOf(element, name)[0]?.text.trim() ?? '';
}
