import type { Article } from '../articles/article.ts';
import { joinGerman } from '../values/counts.ts';
import type { Terms } from './terms.ts';

const MAX_NAMED = 2;

/** What is known about two related articles besides their own fields. */
export interface Relation {
  /** True where the editor named the other article. */
  isChosen: boolean;
  /** Ids of the topics that both have, the most telling first. */
  sharedTopics: readonly string[];
  /** Words of both texts, the most telling first; asked for only where no topic is shared. */
  sharedWords: () => readonly string[];
}

/**
 * Why one article is shown below another, in a few German words: the editor's choice, the same
 * series, shared topics, shared words, in this order.
 *
 * `Empfehlung der Redaktion`, `Aus derselben Serie`, `Auch über TikTok und Datenschutz`
 */
export function explainRelation(from: Article, to: Article, relation: Relation): string {
  if (relation.isChosen) return 'Empfehlung der Redaktion';
  if (to.series !== undefined && to.series.id === from.series?.id) return 'Aus derselben Serie';
  const topics = relation.sharedTopics.flatMap(
    (topic) => to.tags.find(({ id }) => id === topic)?.label ?? [],
  );
  const named = (topics.length > 0 ? topics : relation.sharedWords()).slice(0, MAX_NAMED);
  return named.length === 0 ? 'Ähnlicher Inhalt' : `Auch über ${joinGerman(named)}`;
}

/**
 * Terms as words of the texts that share them: of the nouns with that stem the shortest, in the
 * order of the terms. A term without a noun is left out.
 */
export function nameTerms(
  terms: readonly number[],
  texts: readonly string[],
  { read }: Terms,
): string[] {
  const nouns = new Map<number | undefined, string>();
  for (const word of texts.flatMap(readNouns)) {
    const [term] = read(word);
    const known = nouns.get(term);
    if (known === undefined || isSimpler(word, known)) nouns.set(term, word);
  }
  return terms.flatMap((term) => nouns.get(term) ?? []);
}

/** Capitalised words within a sentence. */
function readNouns(text: string): string[] {
  return text.match(/(?<=\p{L},? )\p{Lu}[\p{L}-]{2,}\p{L}(?![\p{L}-])/gu) ?? [];
}

function isSimpler(word: string, known: string): boolean {
  return word.length < known.length || (word.length === known.length && word < known);
}
