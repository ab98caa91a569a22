import type { PhrasingContent } from 'mdast';
import { quote, type Remarks } from '../reading/remarks.ts';

/** Syntax of one program within a line, and what becomes of it. */
interface Syntax {
  pattern: RegExp;
  replace: (match: RegExpExecArray, remarks: Remarks) => PhrasingContent[];
}

const PICTURE = /\.(avif|gif|jpe?g|png|svg|webp)$/i;

const SYNTAXES: readonly Syntax[] = [
  {
    // Obsidian: an embedded picture or note.
    pattern: /!\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g,
    replace: ([whole, target = ''], remarks) => {
      if (PICTURE.test(target)) return [{ type: 'image', url: encodeURI(target), alt: '' }];
      remarks.add(`Eingebettete Notiz nicht übernommen: ${quote(whole)}`);
      return [];
    },
  },
  {
    // Obsidian: a link to another note.
    pattern: /\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g,
    replace: ([, target = '', shown], remarks) => {
      remarks.add('Link zu einer Notiz entfernt, sein Text bleibt', quote(target));
      return [{ type: 'text', value: shown || target }];
    },
  },
  {
    // Obsidian and others: highlighted text.
    pattern: /(?<!=)==(?=\S)([^=\n]+)(?<=\S)==(?!=)/g,
    replace: ([, text = ''], remarks) => {
      remarks.count('Farbige Hervorhebung nicht übernommen');
      return [{ type: 'text', value: text }];
    },
  },
  {
    // Obsidian: a comment.
    pattern: /(?<![\p{L}\p{N}%])%%([^%]+)%%/gu,
    replace: ([, text = ''], remarks) => {
      remarks.add(`Kommentar nicht übernommen: ${quote(text, 120)}`);
      return [];
    },
  },
  {
    // Kramdown: the attributes of a block.
    pattern: /\{:[^{}\n]*\}/g,
    replace: ([whole], remarks) => {
      remarkAttributes(whole, remarks);
      return [];
    },
  },
  {
    // Hugo: a shortcode, which only the author's own website resolves.
    pattern: /\{\{[<%].{0,500}?[%>]\}\}/g,
    replace: ([whole], remarks) => {
      remarks.add(`Kurzbefehl steht noch im Text, ersetze ihn: ${quote(whole, 120)}`);
      return [{ type: 'text', value: whole }];
    },
  },
];

/** A text without the syntax of Obsidian, Hugo and Kramdown; with remarks on what is lost. */
export function readInlineSyntax(text: string, remarks: Remarks): PhrasingContent[] {
  return SYNTAXES.reduce<PhrasingContent[]>(
    (nodes, syntax) =>
      nodes.flatMap((node) =>
        node.type === 'text' ? readSyntax(node.value, syntax, remarks) : [node],
      ),
    [{ type: 'text', value: text }],
  );
}

function readSyntax(
  text: string,
  { pattern, replace }: Syntax,
  remarks: Remarks,
): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    nodes.push({ type: 'text', value: text.slice(end, match.index) }, ...replace(match, remarks));
    end = match.index + match[0].length;
  }
  nodes.push({ type: 'text', value: text.slice(end) });
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}

/** Remarks on attributes, which are only style: `{width=5cm}`. */
export function remarkAttributes(attributes: string, remarks: Remarks): void {
  remarks.add(`Angabe zum Aussehen nicht übernommen: ${quote(attributes)}`);
}
