import { isStopWord } from '../words/stemming.ts';
import { readWords } from '../words/tokenize.ts';
import { infinitivesOfPresent } from '../words/verb-forms.ts';
import { buildVocabularyOf } from '../words/vocabulary.ts';
import type { SearchArticle } from './search-record.ts';
import { createExpander } from './text-expansion.ts';
import type { WeighedArticle } from './weigh-words.ts';

/** Titles count most and added words little, so that exact hits come first. */
const WEIGHTS = { title: 5, description: 2, text: 1, topics: 1, added: 0.2 } as const;

/** How often articles have each word, in title, description and text. */
export function countTexts(articles: readonly SearchArticle[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) countWords(readWords(textOf(article)), counts);
  return counts;
}

/**
 * The articles as their words, one at a time: all of them take several times as much memory as their
 * texts. Adds to the counts of words what their texts do not contain.
 */
export function* weighArticles(
  articles: readonly SearchArticle[],
  counts: Map<string, number>,
): Iterable<WeighedArticle> {
  const expand = createExpander(buildVocabularyOf(counts));
  const average = articles.reduce((sum, { text }) => sum + text.length, 1) / articles.length;
  for (const article of articles) {
    const { title, description, text, topics, label = '', year } = article;
    const count = (part: string) =>
      countWords(
        readWords(part).filter((word) => !isStopWord(word)),
        new Map(),
      );
    const words = { title: count(title), description: count(description), text: count(text) };
    const own = Object.values(words).flatMap((part) => [...part.keys()]);
    const added = expand(textOf(article), new Set(own));
    const extras = count([label, ...topics].join('\n'));
    const verbs = [...words.text.keys()].flatMap(infinitivesOfPresent);
    countWords([...added, ...extras.keys(), year], counts);
    yield {
      length: text.length / average,
      parts: [
        { words: words.title, weight: WEIGHTS.title },
        { words: words.description, weight: WEIGHTS.description },
        { words: words.text, weight: WEIGHTS.text },
        { words: extras, weight: WEIGHTS.topics },
        { words: countWords([...added, ...verbs], new Map()), weight: WEIGHTS.added },
      ],
    };
  }
}

function textOf({ title, description, text }: SearchArticle): string {
  return [title, description, text].join('\n');
}

/** Adds words to counts, which it returns. */
function countWords(words: readonly string[], counts: Map<string, number>): Map<string, number> {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
