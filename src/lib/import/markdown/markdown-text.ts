import type { PhrasingContent } from 'mdast';
import { quote, type Remarks } from '../reading/remarks.ts';

/** What a program writes into a line beyond Markdown, and what becomes of it. */
interface Sign {
  pattern: RegExp;
  replace: (match: RegExpExecArray, remarks: Remarks) => PhrasingContent[];
}

const PICTURE = /\.(avif|gif|jpe?g|png|svg|webp)$/i;

const SIGNS: readonly Sign[] = [
  {
    // Obsidian: a picture or a note shown inside.
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
    // Obsidian and others: marked as with a felt pen.
    pattern: /(?<!=)==(?=\S)([^=\n]+)(?<=\S)==(?!=)/g,
    replace: ([, text = ''], remarks) => {
      remarks.count('Farbige Hervorhebung nicht übernommen');
      return [{ type: 'text', value: text }];
    },
  },
  {
    // Obsidian: a remark that no reader sees.
    pattern: /(?<![\p{L}\p{N}%])%%([^%]+)%%/gu,
    replace: ([, text = ''], remarks) => {
      remarks.add(`Kommentar nicht übernommen: ${quote(text, 120)}`);
      return [];
    },
  },
  {
    // Kramdown: the look of a block.
    pattern: /\{:[^{}\n]*\}/g,
    replace: ([whole], remarks) => {
      noteLook(whole, remarks);
      return [];
    },
  },
  {
    // Hugo: a command, which only the author's own website understood.
    pattern: /\{\{[<%].{0,500}?[%>]\}\}/g,
    replace: ([whole], remarks) => {
      remarks.add(`Kurzbefehl steht noch im Text, ersetze ihn: ${quote(whole, 120)}`);
      return [{ type: 'text', value: whole }];
    },
  },
];

/** A text without the signs of Obsidian, Hugo and Kramdown; what is lost is noted. */
export function readSigns(text: string, remarks: Remarks): PhrasingContent[] {
  return SIGNS.reduce<PhrasingContent[]>(
    (nodes, sign) =>
      nodes.flatMap((node) =>
        node.type === 'text' ? readSign(node.value, sign, remarks) : [node],
      ),
    [{ type: 'text', value: text }],
  );
}

function readSign(text: string, { pattern, replace }: Sign, remarks: Remarks): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let place = 0;
  for (const match of text.matchAll(pattern)) {
    nodes.push({ type: 'text', value: text.slice(place, match.index) }, ...replace(match, remarks));
    place = match.index + match[0].length;
  }
  nodes.push({ type: 'text', value: text.slice(place) });
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}

/** Says that a look is gone: `{width=5cm}`. */
export function noteLook(look: string, remarks: Remarks): void {
  remarks.add(`Angabe zum Aussehen nicht übernommen: ${quote(look)}`);
}
