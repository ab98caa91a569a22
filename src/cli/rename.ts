import { lstat, stat } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { environment } from '../environment.ts';
import { slugOf } from '../lib/articles/file-names.ts';
import { type Library, readLibrary } from '../lib/articles/library.ts';
import { faultOfSlug } from '../lib/editing/draft.ts';
import { parseLedger } from '../lib/ledger/ledger.ts';
import { formatCount, type Noun } from '../lib/values/counts.ts';
import { nearest } from '../lib/values/nearest.ts';
import { isSlug, slugify } from '../lib/values/slug.ts';
import { applyChanges } from './apply-changes.ts';
import { type Command, parseOptions } from './command-line.ts';
import { isThere } from './disk-steps.ts';
import { planRenaming } from './plan-rename.ts';
import { readContent } from './read-content.ts';

const FILE: Noun = { one: 'Datei', other: 'Dateien' };
const USAGE =
  'So geht es: npm run rename -- alter-name neuer-name (die Dateinamen ohne Ordner und Endung)';
/** Systems allow 255, and endings and check sums are added to the name. */
const LONGEST = 200;

type Article = Library['articles'][number];

/**
 * `npm run rename -- alt neu`: file, images, links, redirect and recording at once, or nothing.
 * All that can stand in the way is looked for before the first file changes.
 */
export const run: Command = async (args) => {
  const [from, to] = readNames(args);
  const { contentDir, now } = environment;
  const files = await readContent(contentDir);
  const { library } = readLibrary(files, now);
  const article = findArticle(from, library);
  requireFree(article, to, library);
  const place = dirname(resolve(article.path));
  const hasFolder = await isFolder(join(place, from));
  await requireRoom(resolve(article.path), to, hasFolder);
  const isKnown = isSlug(from) && (article.isPublic || parseLedger(files.ledger.text).has(from));
  const { changes, mendedFiles } = planRenaming({
    files,
    library,
    article,
    to,
    hasFolder,
    isKnown,
    now,
  });
  await applyChanges(changes);
  console.log(`Umbenannt: ${article.path} in ${to}${extname(article.path)}`);
  console.log(
    isKnown
      ? `Die alte Adresse /artikel/${from}/ leitet weiter.`
      : 'Der Beitrag war noch nicht veröffentlicht; eine Weiterleitung braucht er nicht.',
  );
  console.log(`Verweise angepasst in ${formatCount(mendedFiles, FILE)}.`);
  return 0;
};

function readNames(args: string[]): [from: string, to: string] {
  const { positionals } = parseOptions(args, { usage: USAGE, options: {}, allowPositionals: true });
  const [from, to, ...rest] = positionals;
  if (!from || !to || rest.length > 0) throw new Error(USAGE);
  return [nameIn(from), nameIn(to)];
}

/** `articles/alt.mdx`, the same with the strokes of Windows, `/artikel/alt/` and `alt` → `alt`. */
function nameIn(argument: string): string {
  return slugOf(argument.replaceAll('\\', '/').replace(/\/+$/, ''));
}

function findArticle(slug: string, { articles }: Library): Article {
  const article = articles.find((candidate) => candidate.slug === slug);
  if (article !== undefined && article.frontmatter.errors.length === 0) return article;
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
export async function requireRoom(own: string, to: string, hasFolder: boolean): Promise<void> {
  const place = dirname(own);
  const paths = ['.mdx', '.md', ...(hasFolder ? [''] : [])].map((ending) =>
    join(place, to + ending),
  );
  const found = await Promise.all(paths.map(isThere));
  const taken = paths.find((_, index) => found[index]);
  if (taken !== undefined && (await isSameFile(taken, own)))
    throw new Error(
      `${relative('', own)} und ${relative('', taken)} sind für diesen Rechner dasselbe. Benenne den Beitrag erst anders, dann so.`,
    );
  if (taken !== undefined)
    throw new Error(
      `${relative('', taken)} gibt es schon. Lösche es zuerst, oder nimm einen anderen Namen.`,
    );
}

/** Systems that know no capitals find `Alt.mdx` by the name `alt.mdx`. */
async function isSameFile(path: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all([lstat(path), lstat(other)]);
  return one.ino === two.ino && one.dev === two.dev;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}
