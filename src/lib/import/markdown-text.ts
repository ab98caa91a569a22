import type { PhrasingContent } from 'mdast';
import { type Notes, quote } from './notes.ts';

/** What a program writes into a line beyond Markdown, and what becomes of it. */
interface Sign {
  pattern: RegExp;
  replace: (match: RegExpExecArray, notes: Notes) => PhrasingContent[];
}

const PICTURE = /\.(avif|gif|jpe?g|png|svg|webp)$/i;

const SIGNS: readonly Sign[] = [
  {
    // Obsidian: a picture or a note shown inside.
    pattern: /!\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/,
    replace: ([whole, target = ''], notes) => {
      if (PICTURE.test(target)) return [{ type: 'image', url: encodeURI(target), alt: '' }];
      notes.add(`Eingebettete Notiz nicht übernommen: ${quote(whole)}`);
      return [];
    },
  },
  {
    // Obsidian: a link to another note.
    pattern: /\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/,
    replace: ([, target = '', shown], notes) => {
      notes.add('Link zu einer Notiz entfernt, sein Text bleibt', quote(target));
      return [{ type: 'text', value: shown || target }];
    },
  },
  {
    // Obsidian and others: marked as with a felt pen.
    pattern: /(?<!=)==(?=\S)([^=\n]+)(?<=\S)==(?!=)/,
    replace: ([, text = ''], notes) => {
      notes.count('Farbige Hervorhebung nicht übernommen');
      return [{ type: 'text', value: text }];
    },
  },
  {
    // Obsidian: a remark that no reader sees.
    pattern: /%%([^%]+)%%/,
    replace: ([, text = ''], notes) => {
      notes.add(`Kommentar nicht übernommen: ${quote(text, 120)}`);
      return [];
    },
  },
  {
    // Kramdown: the look of a block.
    pattern: /\{:[^{}\n]*\}/,
    replace: ([whole], notes) => {
      noteLook(whole, notes);
      return [];
    },
  },
  {
    // Hugo: a command, which only the author's own website understood.
    pattern: /\{\{[<%].*?[%>]\}\}/,
    replace: ([whole], notes) => {
      notes.add(`Kurzbefehl steht noch im Text, ersetze ihn: ${quote(whole, 120)}`);
      return [{ type: 'text', value: whole }];
    },
  },
];

/** A text without the signs of Obsidian, Hugo and Kramdown; what is lost is noted. */
export function readSigns(text: string, notes: Notes): PhrasingContent[] {
  const found = SIGNS.flatMap((sign) => {
    const match = sign.pattern.exec(text);
    return match === null ? [] : [{ sign, match }];
  }).toSorted((one, other) => one.match.index - other.match.index);
  const [first] = found;
  if (first === undefined) return text === '' ? [] : [{ type: 'text', value: text }];
  const { match, sign } = first;
  const before = text.slice(0, match.index);
  return [
    ...(before === '' ? [] : [{ type: 'text' as const, value: before }]),
    ...sign.replace(match, notes),
    ...readSigns(text.slice(match.index + match[0].length), notes),
  ];
}

/** Says that a look is gone: `{width=5cm}`. */
export function noteLook(look: string, notes: Notes): void {
  notes.add(`Angabe zum Aussehen nicht übernommen: ${quote(look)}`);
}
