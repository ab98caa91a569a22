import type { RelatedSource } from '../../src/lib/related/related-index.ts';
import { createRandom } from '../random.ts';
import { makeVocabulary } from '../vocabulary.ts';

const WORDS_PER_ARTICLE = 600;
const TOPICS = 40;

const FUNCTION_WORDS =
  'der die das und in zu den mit von für auf ist nicht ein eine als auch es an werden'.split(' ');

/**
 * Generated articles with the word distribution of German texts: half function words, the rest
 * drawn by Zipf's law from a vocabulary that grows with the site, a third of it compounds; some
 * words are specific to the article's topic. Deterministic for a given count.
 */
export function generateArticles(count: number): RelatedSource[] {
  const random = createRandom(20_261_121);
  const vocabulary = makeVocabulary(Math.round(1_500 * Math.sqrt(count)), random);
  return Array.from({ length: count }, (_, index) => {
    const topic = index % TOPICS;
    const drawWord = () => drawZipf(vocabulary, random, random() < 0.3 ? topic * 97 : 0);
    const text = Array.from({ length: WORDS_PER_ARTICLE }, () =>
      random() < 0.5
        ? (FUNCTION_WORDS[Math.floor(random() * FUNCTION_WORDS.length)] ?? '')
        : drawWord(),
    ).join(' ');
    const day = new Date(Date.UTC(2000, 0, 1 + (index % 9_000))).toISOString().slice(0, 10);
    return {
      text,
      article: {
        slug: `beitrag-${index}`,
        title: `${drawWord()} ${drawWord()} ${drawWord()} ${drawWord()}`,
        description: text.slice(0, 160),
        kicker: undefined,
        authors: [],
        tags: [`thema-${topic}`, `bereich-${topic % 7}`].map((id) => ({
          id,
          label: id,
          description: undefined,
        })),
        publishedAt: day,
        draft: false,
        related: [],
        sources: [],
        corrections: [],
        aliases: [],
        readingMinutes: 3,
        wordCount: WORDS_PER_ARTICLE,
        citedSources: [],
        creditedPictures: [],
      },
    };
  });
}

/** Draws a word with probability inverse to its rank; `shift` gives each topic its own words. */
export function drawZipf(words: readonly string[], random: () => number, shift: number): string {
  const rank = Math.floor(words.length ** random());
  return words[(rank + shift) % words.length] ?? '';
}
