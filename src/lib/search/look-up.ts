import {
  blockFile,
  blocksBetween,
  type Entry,
  listFile,
  type SearchDirectory,
} from './index-format.ts';
import { joinScores, type Scores, scoreWord } from './rank.ts';
import { listForms } from './search-query.ts';
import { findWord, foldWord, keyOf, listOf, SHORT } from './search-words.ts';

/** What a match counts: of another form, and of a word that only begins with the typed one. */
const [FORM, BEGINNING] = [0.5, 0.3];
const SHORT_BEGINNING = 0.001;
/** A beginning that more blocks share is a word yet to be typed. */
const MAX_BLOCKS = 3;

/** Reads a file of the index. Its content is what a build has written there. */
export type IndexReader = <Content>(file: string) => Promise<Content>;

/** Words in the lists of these names. */
export async function readLists(
  names: readonly string[],
  { lists }: SearchDirectory,
  read: IndexReader,
): Promise<string[]> {
  const files = names.filter((name) => lists.includes(name)).map(listFile);
  return (await Promise.all(files.map((file) => read<string[]>(file)))).flat();
}

/**
 * The articles with a word, with another form of it, or with a word that begins with it; undefined
 * without any.
 */
export async function lookUp(
  typed: string,
  directory: SearchDirectory,
  read: IndexReader,
): Promise<Scores | undefined> {
  const { blocks, articles } = directory;
  const beginning = foldWord(typed);
  if (beginning === '') return undefined;
  const readEntries = async (positions: readonly number[]) => {
    const files = [...new Set(positions)].map(blockFile);
    return (await Promise.all(files.map((file) => read<Entry[]>(file)))).flat();
  };
  const score = (entries: readonly Entry[], factorOf: (key: string) => number) =>
    entries
      .filter(([key]) => factorOf(key) > 0)
      .map((entry) => scoreWord(entry, articles.length, factorOf(entry[0])));

  const [own = '', ...forms] = listForms(typed).map(keyOf);
  const entries = await readEntries([
    ...[own, ...forms].flatMap((key) => blocksBetween(blocks, key, key)),
    ...blocksBetween(blocks, beginning, `${beginning}\uFFFF`).slice(0, MAX_BLOCKS),
  ]);
  const scores = score(entries, (key) => {
    if (key === own) return 1;
    if (forms.includes(key)) return FORM;
    if (!key.startsWith(beginning)) return 0;
    return beginning.length <= SHORT ? SHORT_BEGINNING : BEGINNING;
  });
  if (!entries.some(([key]) => key === own)) {
    // A beginning may reach into an ending that keys lack: `bestellu`.
    const word = findWord(typed, await readLists([listOf(typed)], directory, read));
    const key = word === undefined ? '' : keyOf(word);
    const begun = await readEntries(blocksBetween(blocks, key, key));
    scores.push(...score(begun, (other) => (other === key ? BEGINNING : 0)));
  }
  return scores.length === 0 ? undefined : joinScores(scores);
}
