import type { TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { createJudge, type Dictionary } from './known-words.ts';
import { isLikelyName } from './likely-names.ts';
import { findLikelyWord } from './likely-word.ts';
import { listPassages } from './passages.ts';

/** Kund*innen and Kund:innen are one word. */
const WORD = /[\p{L}\p{M}\u00AD]+(?:[*:_]innen)?/gu;
const GENDER_MARK = /[*:_](?=innen)/u;
/** Names and abbreviations such as TikTok, GmbH and DSGVO. */
const INNER_CAPITAL = /.\p{Lu}/u;
const MIN_LENGTH = 3;

/** Between these, a text may change its language. */
const SEGMENT = /(?:[^.!?:;„“”‚‘’"»«()]|:(?=in(?:nen)?(?!\p{L})))+/gu;
const ENGLISH = /\b(?:the|of|and|is|are|to|with|for|this|that|you|your|we|from|how|what)\b/giu;
const GERMAN =
  /(?<!\p{L})(?:der|die|das|und|ist|nicht|eine?|mit|von|zu|auf|den|im|für|sich|als)(?!\p{L})/giu;
const MIN_ENGLISH = 2;

/**
 * Words that neither the dictionary nor the magazine knows, each once, with what may be meant.
 * Passages in English are left out.
 */
export function findUnknownWords(
  document: TextDocument<unknown>,
  dictionary: Dictionary,
  own: ReadonlySet<string>,
): Problem[] {
  const isKnown = createJudge(dictionary, own);
  const found = new Map<string, Problem>();
  const passages = listPassages(document);
  const counts = Map.groupBy(
    passages.flatMap(({ text }) => text.match(WORD) ?? []),
    (word) => word,
  );
  for (const { text, positionOf } of passages) {
    for (const segment of text.matchAll(SEGMENT)) {
      if (isEnglish(segment[0])) continue;
      for (const { index, 0: written } of segment[0].matchAll(WORD)) {
        const word = readWord(written);
        if (word.length < MIN_LENGTH || INNER_CAPITAL.test(word) || found.has(word)) continue;
        const start = segment.index + index;
        const isPart = text[start - 1] === '-' || text[start + written.length] === '-';
        if (isKnown(word, isPart)) continue;
        const [before, after] = [text.slice(0, start), text.slice(start + written.length)];
        const count = counts.get(written)?.length ?? 0;
        if (isLikelyName({ word, before, after, count }, dictionary)) continue;
        const meant = findLikelyWord(word, dictionary.has);
        const message = explain(word, meant);
        found.set(word, problemAt('unknown-word', document.path, positionOf(start), message));
      }
    }
  }
  return [...found.values()];
}

function readWord(written: string): string {
  return written.replace(GENDER_MARK, '').replaceAll('\u00AD', '').normalize('NFC');
}

function isEnglish(segment: string): boolean {
  const english = segment.match(ENGLISH)?.length ?? 0;
  return english >= MIN_ENGLISH && english > (segment.match(GERMAN)?.length ?? 0);
}

function explain(word: string, meant: string | undefined): string {
  const guess = meant === undefined ? '' : ` Meinst du „${meant}“?`;
  return `„${word}“ kennt das Wörterbuch nicht.${guess} Ist es richtig, trage es in woerter.txt ein.`;
}
