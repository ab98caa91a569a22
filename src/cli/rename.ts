import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
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

type Article = Library['articles'][number];

/** `npm run rename -- alt neu`: file, images, links and redirect at once. */
export const run: Command = async (args) => {
  const [from, to] = readNames(args);
  const files = await readContent(environment.contentDir);
  const { library } = readLibrary(files, environment.now);
  const article = findArticle(from, library);
  requireFree(article, to, library);
  const folder = join(dirname(resolve(article.path)), from);
  const target = join(dirname(resolve(article.path)), to);
  const hasFolder = await isThere(folder);
  if (hasFolder && (await isThere(target)))
    throw new Error(
      `Den Bilderordner ${relative('', target)} gibt es schon. Leere oder lösche ihn zuerst.`,
    );
  const mended = await mendAll(files, article, { from, to, hasFolder });
  if (hasFolder) await rename(folder, target);
  const isKnown = article.isPublic || parseLedger(files.ledger.text).has(from);
  await moveFile(article, to, isKnown);
  await keepRecording(files.ledger, library, { from, to });
  console.log(`Umbenannt: ${article.path} in ${to}${extname(article.path)}`);
  console.log(
    isKnown
      ? `Die alte Adresse /artikel/${from}/ leitet weiter.`
      : 'Der Beitrag war noch nicht veröffentlicht; eine Weiterleitung braucht er nicht.',
  );
  console.log(`Verweise angepasst in ${formatCount(mended, FILE)}.`);
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
  // A former name of the article itself is free for it.
  const others = library.articles.filter((other) => other !== article);
  const fault =
    to === article.slug
      ? `So heißt ${article.path} schon.`
      : faultOfSlug(to, { ...library, articles: others });
  if (fault !== undefined) throw new Error(fault);
}

async function mendAll(
  files: ContentFiles,
  article: Article,
  { from, to, hasFolder }: { from: string; to: string; hasFolder: boolean },
): Promise<number> {
  const { site, tags, authors, articles, pages } = files;
  const all = [site, tags, ...authors, ...articles, ...pages];
  const changed = await Promise.all(
    all.map(async ({ path }) => {
      // Read again as it stands: a byte order mark and line ends stay.
      const source = await readFile(resolve(path), 'utf8');
      const isNear = dirname(path) === dirname(article.path);
      const mended = mendReferences(path, source, from, to, hasFolder && isNear);
      if (mended !== source) await writeFile(resolve(path), mended);
      return mended !== source;
    }),
  );
  return changed.filter(Boolean).length;
}

async function moveFile({ path, slug }: Article, to: string, isKnown: boolean): Promise<void> {
  const source = await readFile(resolve(path), 'utf8');
  const target = join(dirname(resolve(path)), to + extname(path));
  await writeFile(target, isKnown ? addAlias(source, slug, to) : source, { flag: 'wx' });
  await rm(resolve(path));
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
  return stat(path).then(
    () => true,
    () => false,
  );
}
