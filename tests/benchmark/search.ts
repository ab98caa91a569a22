/**
 * `node tests/benchmark/search.ts`: asks readers' queries of the index of the fixture library; prints
 * recall, transferred bytes and the time to the first result in a real browser, and transferred bytes
 * at 10,000 articles.
 */
import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { type Browser, chromium } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';
import { openSearchEngine, type SearchEngine } from '../../src/lib/search/search-engine.ts';
import { foldWord } from '../../src/lib/search/search-words.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { createRandom } from '../random.ts';
import { buildSite } from '../sites.ts';
import { measureQueries, type QueryCost, writeLargeIndex } from './search-weight.ts';

const FOLDER = '.cache/sites/library';
const LIBRARY = 'tests/fixtures/library';
const QUERIES = 'tests/fixtures/search-queries.yaml';
const NONSENSE = 'Unsinn';
const MIN_RECALL = 0.99;
const FIRST_QUERY = 'recht';

/** Of made-up words, this share may find more than a few articles. */
const MADE_UP = 200;
const MAX_GARBAGE = 0.03;
const FEW_RESULTS = 5;
const CONSONANTS = 'b d f g h k l m n p r s t w z sch st br gr kr tr bl fl kl pf'.split(' ');
const VOWELS = 'a e i o u ä ö ü au ei'.split(' ');

const LARGE = '.cache/sites/large-search';
const LARGE_COUNT = 10_000;
const LARGE_QUERIES = 5;
/** Compressed kilobytes from a query to its first results: of the first query, of the following. */
const MAX_FIRST_KB = 350;
const MAX_NEXT_KB = 60;

/** Prints quality and cost of the search; false when recall or silence on nonsense falls short. */
export async function benchSearch(): Promise<boolean> {
  const { code, output } = await buildSite(FOLDER, { CONTENT_DIR: resolve(LIBRARY) });
  if (code !== 0) throw new Error(`The library does not build:\n${output}`);
  const groups = await readQueries();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const [cost] = await measureQueries(browser, [FOLDER], [FIRST_QUERY]);
    const engine = await openSearchEngine(readIndexFile);
    const answers = await answerAll(engine, groups);
    const isGood = cost !== undefined && report(answers, cost);
    const isQuiet = await isQuietOnGarbage(engine);
    return (await isLightAtScale(browser)) && isGood && isQuiet;
  } finally {
    await browser.close();
  }
}

interface Answer {
  group: string;
  query: string;
  expected: string[];
  found: string[];
}

async function readQueries(): Promise<Map<string, Map<string, string[]>>> {
  const schema = z.record(z.string(), z.record(z.string(), z.array(z.string())));
  const groups = schema.parse(parse(await readFile(QUERIES, 'utf8')));
  return new Map(
    Object.entries(groups).map(([name, queries]) => [name, new Map(Object.entries(queries))]),
  );
}

async function readIndexFile<Content>(file: string): Promise<Content> {
  const [path = ''] = globSync(`${FOLDER}/suchindex/*/${file}`);
  return JSON.parse(await readFile(path, 'utf8')) as Content;
}

async function answerAll(
  engine: SearchEngine,
  groups: Map<string, Map<string, string[]>>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const [group, queries] of groups) {
    for (const [query, expected] of queries) {
      answers.push({ group, query, expected, found: await ask(engine, query) });
    }
  }
  return answers;
}

/** The slugs of all results of a query, in order. */
async function ask(engine: SearchEngine, query: string): Promise<string[]> {
  const { articles } = await engine.find(query);
  const hits = await Promise.all(articles.map(engine.load));
  return hits.map(({ url }) => url.split('/').at(-2) ?? '');
}

/** Made-up words of up to five letters that begin no word of the library. */
async function isQuietOnGarbage(engine: SearchEngine): Promise<boolean> {
  const lists = globSync(`${FOLDER}/suchindex/*/woerter/??.json`);
  const known = lists.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).map(foldWord));
  const words = makeWords(MADE_UP, (word) => known.every((own) => !own.startsWith(foldWord(word))));
  const loud: string[] = [];
  for (const word of words) {
    const {
      articles: { length: count },
    } = await engine.find(word);
    if (count > FEW_RESULTS) loud.push(`${word} ${count}`);
  }
  console.log(
    `Made-up words with more than ${FEW_RESULTS} results: ${loud.length} of ${MADE_UP} ${loud}`,
  );
  return loud.length <= MAX_GARBAGE * MADE_UP;
}

/** Pronounceable words, the same each time. */
function makeWords(count: number, isMadeUp: (word: string) => boolean): string[] {
  const random = createRandom(20_261_125);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const words = new Set<string>();
  while (words.size < count) {
    const length = 2 + Math.floor(random() * 4);
    let isVowel = random() < 0.3;
    let word = '';
    while (word.length < length) {
      word += pick(isVowel ? VOWELS : CONSONANTS);
      isVowel = !isVowel;
    }
    if (word.length <= 5 && isMadeUp(word)) words.add(word);
  }
  return [...words];
}

/** The same search page over the index of many generated articles. */
async function isLightAtScale(browser: Browser): Promise<boolean> {
  const titles = await writeLargeIndex(LARGE, LARGE_COUNT, FOLDER);
  const words = [...new Set(titles.flatMap((title) => title.split(' ')))].slice(0, LARGE_QUERIES);
  const costs = await measureQueries(browser, [LARGE, FOLDER], words);
  const rows = costs.map(({ after }, index) => {
    const limit = index === 0 ? MAX_FIRST_KB : MAX_NEXT_KB;
    return {
      query: words[index],
      loaded: kilobytes(after),
      result: after <= limit * 1024 ? 'ok' : `more than ${limit} KB`,
    };
  });
  console.log(`Search over ${LARGE_COUNT} articles`);
  console.table(rows);
  return rows.every(({ result }) => result === 'ok');
}

function report(answers: readonly Answer[], cost: QueryCost): boolean {
  const meaningful = answers.filter(({ group }) => group !== NONSENSE);
  const nonsense = answers.filter(({ group }) => group === NONSENSE);
  const empty = nonsense.filter(({ found }) => found.length === 0);
  console.log(`Search: ${answers.length} queries over 49 articles`);
  console.table(
    Object.fromEntries(
      [...Map.groupBy(meaningful, ({ group }) => group)].map(([group, asked]) => [
        group,
        { queries: asked.length, recall: percent(recallOf(asked)) },
      ]),
    ),
  );
  const recall = recallOf(meaningful);
  console.log(
    `Recall ${percent(recall)}; nonsense without results ${empty.length} of ${nonsense.length}; ` +
      `loaded before the first query ${kilobytes(cost.before)}, by it ${kilobytes(cost.after)}; ` +
      `first results after ${Math.round(cost.milliseconds)} ms`,
  );
  for (const { query, expected, found } of answers) {
    const missing = expected.filter((slug) => !found.includes(slug));
    if (missing.length > 0) console.log(`  “${query}” misses: ${missing.join(', ')}`);
  }
  for (const { query, found } of nonsense) {
    if (found.length > 0) console.log(`  “${query}” finds: ${found.join(', ')}`);
  }
  return recall >= MIN_RECALL && empty.length === nonsense.length;
}

function recallOf(answers: readonly Answer[]): number {
  const hits = answers.flatMap(({ expected, found }) =>
    expected.filter((slug) => found.includes(slug)),
  );
  return hits.length / answers.flatMap(({ expected }) => expected).length;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

if (import.meta.main) process.exitCode = (await benchSearch()) ? 0 : 1;
