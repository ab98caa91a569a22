import type { TextDocument } from '../../articles/text-document.ts';
import { sourceWithoutCode } from '../../source/code-blanking.ts';
import { positionInText } from '../../source/offsets.ts';
import { type Problem, problemAt } from '../../source/problem.ts';

const ADDRESS = String.raw`(?:https?:|mailto:|tel:|www\.|#|\.{0,2}\/)[^()\n]*`;
const PICTURE = String.raw`[^()\n]+\.(?:avif|gif|jpe?g|png|svg|webp)`;
/** A file name alone is meant as a picture's; behind a link's text it may be a remark in brackets. */
const BRACKETS = new RegExp(
  String.raw`(?:!\[[^[\]\n]*\]( ?)\((${ADDRESS}|${PICTURE})|\[[^[\]\n]+\]( ?)\((${ADDRESS}))\)`,
  'gi',
);

/** A link or an image whose address holds a space is none at all: readers see the brackets. */
export function checkLinkBrackets(document: TextDocument<unknown>): Problem[] {
  const text = sourceWithoutCode(document);
  return [...text.matchAll(BRACKETS)]
    .map(({ index, 1: gap, 2: address, 3: linkGap, 4: linkAddress }) => ({
      index,
      gap: gap ?? linkGap,
      address: address ?? linkAddress ?? '',
    }))
    .filter(({ gap, address }) => gap !== '' || /\s(?!["'])/.test(address))
    .map(({ index, gap }) =>
      problemAt(
        document.path,
        positionInText(text, index),
        gap === ''
          ? 'In dieser Adresse steht ein Leerzeichen; deshalb ist das weder Link noch Bild. Lösche es, oder schreibe `%20`.'
          : 'Zwischen `]` und `(` steht ein Leerzeichen; deshalb ist das weder Link noch Bild. Lösche es.',
      ),
    );
}
