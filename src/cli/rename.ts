import { lstat, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { environment } from '../environment.ts';
import { type ContentFiles, type Library, readLibrary } from '../lib/check/library.ts';
import { carryRecording } from '../lib/check/mended-ledger.ts';
import { slugOf } from '../lib/check/text-document.ts';
import { formatCount, type Noun } from '../lib/counts.ts';
import { faultOfSlug } from '../lib/draft.ts';
import { type LedgerFile, parseLedger } from '../lib/ledger.ts';
import { nearest } from '../lib/nearest.ts';
import { addAlias, mendReferences } from '../lib/rename.ts';
import { isSlug, slugify } from '../lib/slug.ts';
import type { Command } from './main.ts';
import { LEDGER_FILE, readContent } from './read-content.ts';

const FILE: Noun = { one: 'Datei', other: 'Dateien' };
const USAGE =
  'So geht es: npm run rename -- alter-name neuer-name (die Dateinamen ohne Ordner und Endung)';
/** Systems allow 255, and endings and check sums are added to the name. */
const LONGEST = 200;

type Article = Library['articles'][number];

/** The names of an article, and the paths of the files in its image folder from there. */
interface Move {
  from: string;
  to: string;
  images: readonly string[];
}

/** A file as it was read, and as it is to be written. */
interface MendedFile {
  path: string;
  text: string;
  mended: string;
}

/**
 * `npm run rename -- alt neu`: file, images, links and redirect at once. All that can stand in the
 * way is looked for before the first file changes.
 */
export const run: Command = async (args) => {
  const [from, to] = readNames(args);
  const files = await readContent(environment.contentDir);
  const { library } = readLibrary(files, environment.now);
  const article = findArticle(from, library);
  requireFree(article, to, library);
  const place = dirname(resolve(article.path));
  const hasFolder = await isFolder(join(place, from));
  await requireRoom(place, to, hasFolder);
  const images = hasFolder ? filesBelow(article.path.replace(/\.mdx?$/, '/'), files.paths) : [];
  const texts = mendAll(files, article, { from, to, images });
  const isKnown = isSlug(from) && (article.isPublic || parseLedger(files.ledger.text).has(from));
  const text = textOf(article, texts, isKnown ? to : undefined);
  await writeFile(join(place, to + extname(article.path)), text, { flag: 'wx' });
  if (hasFolder) await rename(join(place, from), join(place, to));
  const changed = texts.filter(({ text: before, mended }) => before !== mended);
  await Promise.all(
    changed
      .filter(({ path }) => path !== article.path)
      .map(({ path, mended }) => writeFile(resolve(path), mended)),
  );
  await rm(resolve(article.path));
  await keepRecording(files.ledger, library, { from, to });
  console.log(`Umbenannt: ${article.path} in ${to}${extname(article.path)}`);
  console.log(
    isKnown
      ? `Die alte Adresse /artikel/${from}/ leitet weiter.`
      : 'Der Beitrag war noch nicht veröffentlicht; eine Weiterleitung braucht er nicht.',
  );
  console.log(`Verweise angepasst in ${formatCount(changed.length, FILE)}.`);
  return 0;
};

function readNames(args: readonly string[]): [from: string, to: string] {
  const [from, to, ...rest] = args;
  if (from === undefined || to === undefined || rest.length > 0 || from.startsWith('-'))
    throw new Error(USAGE);
  return [slugOf(from), slugOf(to)];
}

function findArticle(slug: string, { articles }: Library): Article {
  const article = articles.find((candidate) => candidate.slug === slug);
  if (article !== undefined && article.frontmatter.faults.length === 0) return article;
  if (article !== undefined)
    throw new Error(`${article.path} hat Fehler in den Angaben. Behebe sie zuerst: npm run check`);
  const guess = nearest(
    slug,
    articles.map((candidate) => candidate.slug),
  );
  throw new Error(
    `Einen Beitrag „${slug}“ gibt es nicht.${guess === undefined ? '' : ` Meinst du „${guess}“?`}`,
  );
}

function requireFree(article: Article, to: string, library: Library): void {
  if (!isSlug(to)) {
    const better = slugify(to);
    throw new Error(
      `„${to}“ kann keine Adresse sein: nur Kleinbuchstaben, Ziffern und Bindestriche.${better === '' ? '' : ` Nimm „${better}“.`}`,
    );
  }
  if (to.length > LONGEST)
    throw new Error(
      `Der neue Name hat ${to.length} Zeichen; mehr als ${LONGEST} trägt kein Dateiname sicher. Nimm einen kürzeren.`,
    );
  // A former name of the article itself is free for it.
  const others = library.articles.filter((other) => other !== article);
  const fault =
    to === article.slug
      ? `So heißt ${article.path} schon.`
      : faultOfSlug(to, { ...library, articles: others });
  if (fault !== undefined) throw new Error(fault);
}

/** Refuses a name under which something else lies on the disk, even what is no article. */
async function requireRoom(place: string, to: string, hasFolder: boolean): Promise<void> {
  const paths = ['.mdx', '.md', ...(hasFolder ? [''] : [])].map((ending) =>
    join(place, to + ending),
  );
  const found = await Promise.all(paths.map(isThere));
  const taken = paths.find((_, index) => found[index]);
  if (taken !== undefined)
    throw new Error(
      `${relative('', taken)} gibt es schon. Lösche es zuerst, oder nimm einen anderen Namen.`,
    );
}

function filesBelow(folder: string, paths: ReadonlySet<string>): string[] {
  return [...paths]
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length));
}

function mendAll(files: ContentFiles, article: Article, move: Move): MendedFile[] {
  const { site, tags, authors, articles, pages } = files;
  return [site, tags, ...authors, ...articles, ...pages].map(({ path, text }) => {
    const isBeside = dirname(path) === dirname(article.path);
    return { path, text, mended: mendReferences(path, text, { ...move, isBeside }) };
  });
}

/** The article's text under its new name; where that is given, the former one leads on to it. */
function textOf({ path, slug }: Article, texts: readonly MendedFile[], to?: string): string {
  const mended = texts.find((file) => file.path === path)?.mended;
  const text = mended === undefined || to === undefined ? mended : addAlias(mended, slug, to);
  if (text === undefined)
    throw new Error(
      `In ${path} lässt sich der alte Name nicht nachtragen. Schreibe jedes Feld der Angaben in eine eigene Zeile, ohne { } um alle.`,
    );
  return text;
}

/** Mended links are no change that readers would have to be told of. */
async function keepRecording(
  ledger: LedgerFile,
  before: Library,
  names: { from: string; to: string },
): Promise<void> {
  const files = await readContent(environment.contentDir);
  const { library } = readLibrary(files, environment.now);
  const text = carryRecording(ledger, before, library, names);
  if (text !== ledger.text) await writeFile(join(environment.contentDir, LEDGER_FILE), text);
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}
