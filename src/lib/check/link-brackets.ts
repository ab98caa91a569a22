import type { Problem } from '../problem.ts';
import { problemAt } from './document.ts';
import { placeInText } from './offsets.ts';
import { sourceWithoutCode } from './source-text.ts';
import type { TextDocument } from './text-document.ts';

const BRACKETS =
  /(?:!\[[^[\]\n]*|\[[^[\]\n]+)\]( ?)\(((?:https?:|www\.|#|\.{0,2}\/)[^()\n]*|[^()\n]+\.(?:avif|gif|jpe?g|png|svg|webp))\)/gi;

/** A link or an image whose address holds a space is none at all: readers see the brackets. */
export function checkLinkBrackets(document: TextDocument<unknown>): Problem[] {
  const text = sourceWithoutCode(document);
  return [...text.matchAll(BRACKETS)]
    .filter(({ 1: gap, 2: address = '' }) => gap !== '' || /\s(?!["'])/.test(address))
    .map(({ index, 1: gap }) =>
      problemAt(
        document.path,
        placeInText(text, index),
        gap === ''
          ? 'In dieser Adresse steht ein Leerzeichen; deshalb ist das weder Link noch Bild. Lösche es, oder schreibe `%20`.'
          : 'Zwischen `]` und `(` steht ein Leerzeichen; deshalb ist das weder Link noch Bild. Lösche es.',
      ),
    );
}
