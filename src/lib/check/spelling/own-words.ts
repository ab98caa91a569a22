import type { ContentFiles } from '../../articles/library.ts';

const WORD = /[\p{L}\p{M}]+/gu;

/**
 * The words that a magazine spells as it likes: those of `woerter.txt`, one a line, `#` begins a
 * comment, and all in its lists of topics, series, authors and in `site.yaml`.
 */
export function readOwnWords({ words, site, tags, series, authors }: ContentFiles): Set<string> {
  const lists = [site, tags, series, ...authors].map((file) => file?.text ?? '');
  return wordsIn([words?.text ?? '', ...lists].join('\n').replace(/#.*$/gmu, ''));
}

/** All words of a text. */
export function wordsIn(text: string): Set<string> {
  return new Set(text.normalize('NFC').match(WORD));
}
