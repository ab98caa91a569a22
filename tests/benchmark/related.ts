import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { rankRelated } from '../../src/lib/related/related.ts';
import { buildRelatedIndex, type RelatedSource } from '../../src/lib/related/related-index.ts';
import { tokenize } from '../../src/lib/words/tokenize.ts';
import { readJudgements, readLibraryArticles } from '../library.ts';
import { generateArticles } from './generated-articles.ts';

const SHOWN = 3;

/** Required share of articles with a hit among those shown; plain BM25 reaches it on technical prose. */
const MIN_HIT_RATE = 0.64;

const SIZES = [1_000, 10_000];
const MAX_SECONDS = 20;
const MAX_MEGABYTES = 1024;

/** Prints quality and cost of related articles; false when a budget is exceeded. */
export async function benchRelated(): Promise<boolean> {
  const [sources, judgements] = await Promise.all([readLibraryArticles(), readJudgements()]);
  const baseline = rateHits(judgements, rankByBm25(sources));
  const index = buildRelatedIndex(sources);
  const ours = rateHits(judgements, (slug) =>
    rankRelated(index, slug, SHOWN).map(({ article }) => article.slug),
  );
  const tagless = buildRelatedIndex(
    sources.map(({ article, text }) => ({ article: { ...article, tags: [] }, text })),
  );
  const withoutTags = rateHits(judgements, (slug) =>
    rankRelated(tagless, slug, SHOWN).map(({ article }) => article.slug),
  );
  console.log(
    `Verwandte Beiträge: Treffer unter den ersten ${SHOWN} (${judgements.size} Beiträge)`,
  );
  console.table({
    'BM25 auf ganzen Wörtern': { Trefferquote: percent(baseline) },
    'Warenstrom ohne Themen': { Trefferquote: percent(withoutTags) },
    Warenstrom: { Trefferquote: percent(ours) },
  });
  const costs: Cost[] = [];
  for (const size of SIZES) costs.push(await measureCost(size));
  console.log('Verwandte Beiträge: Aufwand für alle Beiträge zusammen');
  console.table(costs);
  const isAffordable = costs.every(
    ({ Rechenzeit, Megabyte }) => Rechenzeit < MAX_SECONDS && Megabyte < MAX_MEGABYTES,
  );
  return ours >= baseline && ours >= MIN_HIT_RATE && isAffordable;
}

interface Cost {
  Beiträge: number;
  /** CPU time in seconds. */
  Rechenzeit: number;
  /** Wall-clock time in seconds. */
  Sekunden: number;
  Megabyte: number;
}

/**
 * Seconds to prepare and rank all articles, and the peak memory of the process. The budget is for
 * CPU time, which a busy machine hardly affects.
 */
async function measureCost(size: number): Promise<Cost> {
  const sources = generateArticles(size);
  await setImmediate();
  const start = performance.now();
  const before = process.cpuUsage();
  const index = buildRelatedIndex(sources);
  let peak = process.memoryUsage.rss();
  for (const [position, { article }] of sources.entries()) {
    rankRelated(index, article.slug, SHOWN);
    // The query itself is slow on some systems.
    if (position % 100 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  }
  const { user, system } = process.cpuUsage(before);
  return {
    Beiträge: size,
    Rechenzeit: Number(((user + system) / 1e6).toFixed(1)),
    Sekunden: Number(((performance.now() - start) / 1000).toFixed(1)),
    Megabyte: Math.round(peak / 2 ** 20),
  };
}

function rateHits(
  judgements: ReadonlyMap<string, readonly string[]>,
  rank: (slug: string) => readonly string[],
): number {
  const hits = [...judgements].filter(([slug, wanted]) =>
    rank(slug)
      .slice(0, SHOWN)
      .some((other) => wanted.includes(other)),
  );
  return hits.length / judgements.size;
}

/** The baseline: Okapi BM25 over whole words, the entire article as the query (k1 1.2, b 0.75). */
function rankByBm25(sources: readonly RelatedSource[]): (slug: string) => string[] {
  const texts = sources.map(({ article, text }) =>
    Map.groupBy(tokenize(`${article.title} ${article.description} ${text}`), (word) => word),
  );
  const lengths = texts.map((words) =>
    [...words.values()].reduce((sum, all) => sum + all.length, 0),
  );
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const rarityOf = (word: string) => {
    const count = texts.filter((words) => words.has(word)).length;
    return Math.log(1 + (texts.length - count + 0.5) / (count + 0.5));
  };
  const rarities = new Map(texts.flatMap((words) => [...words.keys()]).map((word) => [word, 0]));
  for (const word of rarities.keys()) rarities.set(word, rarityOf(word));
  return (slug) => {
    const query = [
      ...(texts[sources.findIndex(({ article }) => article.slug === slug)]?.keys() ?? []),
    ];
    const scores = texts.map((words, place) =>
      query.reduce((sum, word) => {
        const count = words.get(word)?.length ?? 0;
        const damping = 1.2 * (0.25 + (0.75 * (lengths[place] ?? 0)) / average);
        return sum + ((rarities.get(word) ?? 0) * count * 2.2) / (count + damping);
      }, 0),
    );
    return sources
      .map(({ article }, place) => ({ slug: article.slug, score: scores[place] ?? 0 }))
      .filter((candidate) => candidate.slug !== slug)
      .toSorted((left, right) => right.score - left.score)
      .map((candidate) => candidate.slug);
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace('.', ',')} %`;
}

if (import.meta.main) process.exitCode = (await benchRelated()) ? 0 : 1;
