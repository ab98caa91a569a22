import type { TextDocument } from '../../articles/text-document.ts';
import { sourceWithoutCode } from '../../source/code-blanking.ts';
import { positionInText } from '../../source/offsets.ts';
import { type Problem, problemAt } from '../../source/problem.ts';

const URL_START = String.raw`(?:https?:|mailto:|tel:|www\.|#|\.{0,2}\/)[^()\n]*`;
const IMAGE_FILE = String.raw`[^()\n]+\.(?:avif|gif|jpe?g|png|svg|webp)`;
/** After a link's text a file name alone may be a remark in brackets; after an image's it is a URL. */
const BRACKETS = new RegExp(
  String.raw`(?:!\[[^[\]\n]*\]( ?)\((${URL_START}|${IMAGE_FILE})|\[[^[\]\n]+\]( ?)\((${URL_START}))\)`,
  'gi',
);
const TITLE = /\s+(?:"[^"]*"|'[^']*')$/;

/** A link or an image whose URL holds a space is none at all: readers see the brackets. */
export function checkLinkBrackets(document: TextDocument<unknown>): Problem[] {
  const text = sourceWithoutCode(document);
  return [...text.matchAll(BRACKETS)]
    .map(({ index, 1: gap, 2: url, 3: linkGap, 4: linkUrl }) => ({
      index,
      gap: gap ?? linkGap,
      url: (url ?? linkUrl ?? '').replace(TITLE, ''),
    }))
    .filter(({ gap, url }) => gap !== '' || /\s/.test(url))
    .map(({ index, gap }) =>
      problemAt(
        'link-with-space',
        document.path,
        positionInText(text, index),
        gap === ''
          ? 'In dieser Adresse steht ein Leerzeichen; deshalb ist das weder Link noch Bild. Lösche es, oder schreibe `%20`.'
          : 'Zwischen `]` und `(` steht ein Leerzeichen; deshalb ist das weder Link noch Bild. Lösche es.',
      ),
    );
}
