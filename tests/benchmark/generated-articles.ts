import type { RelatedSource } from '../../src/lib/related/related-index.ts';
import { createRandom } from '../random.ts';

const WORDS_PER_ARTICLE = 600;
const TOPICS = 40;

const NOUNS =
  'Ware Handel Kunde Versand Zahlung Rückgabe Lager Preis Markt Daten Recht Werbung Suche Produkt Bestellung Rechnung Steuer Paket Lieferung Marke Umsatz Netz Plattform Vertrag Frist Händler Verbraucher Konto Karte Gutschein'.split(
    ' ',
  );
const SYLLABLES =
  'ba be bi bo bu da de di do du fa fe fi fo fu ga ge gi go gu ha he hi ho hu ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu wa we wi wo schä schrö stau klei grün werk stoff'.split(
    ' ',
  );
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

/** Words of the distribution of German texts: a third of them are compounds. */
export function makeVocabulary(size: number, random: () => number): string[] {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const simple = Array.from({ length: Math.ceil((size * 2) / 3) }, (_, index) => {
    const syllables = Array.from({ length: 2 + (index % 3) }, () => pick(SYLLABLES)).join('');
    return NOUNS[index] ?? syllables.charAt(0).toUpperCase() + syllables.slice(1);
  });
  return Array.from({ length: size }, (_, index) =>
    index % 3 === 2
      ? `${pick(simple)}${pick(['', 's', 'n'])}${pick(simple).toLowerCase()}`
      : (simple[Math.floor((index * 2) / 3)] ?? ''),
  );
}

/** Draws a word with probability inverse to its rank; `shift` gives each topic its own words. */
export function drawZipf(words: readonly string[], random: () => number, shift: number): string {
  const rank = Math.floor(words.length ** random());
  return words[(rank + shift) % words.length] ?? '';
}
