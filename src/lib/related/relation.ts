import type { Article } from '../articles/article.ts';
import { joinGerman } from '../values/counts.ts';

const MAX_NAMED = 2;

/** What is known about two related articles beside themselves. */
export interface Relation {
  /** True where the editor named the other article. */
  isChosen: boolean;
  /** Rarity of each topic. */
  tagWeights: ReadonlyMap<string, number>;
  /** Words that both texts share, most telling first; asked for only where no topic is shared. */
  sharedWords: () => readonly string[];
}

/**
 * Why one article is shown below another, in a few German words: the editor's choice, the same
 * series, shared topics (rarest first), shared words, in this order.
 *
 * `Empfehlung der Redaktion`, `Aus derselben Serie`, `Auch über TikTok und Datenschutz`
 */
export function explainRelation(from: Article, to: Article, relation: Relation): string {
  if (relation.isChosen) return 'Empfehlung der Redaktion';
  if (to.series !== undefined && to.series.id === from.series?.id) return 'Aus derselben Serie';
  const weightOf = (id: string) => relation.tagWeights.get(id) ?? 0;
  const topics = to.tags
    .filter(({ id }) => from.tags.some((tag) => tag.id === id))
    .toSorted((left, right) => weightOf(right.id) - weightOf(left.id))
    .map(({ label }) => label);
  const named = (topics.length > 0 ? topics : relation.sharedWords()).slice(0, MAX_NAMED);
  return named.length === 0 ? 'Ähnlicher Inhalt' : `Auch über ${joinGerman(named)}`;
}
