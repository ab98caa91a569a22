import { lstat, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { environment } from '../environment.ts';
import { slugOf } from '../lib/articles/file-names.ts';
import { type Library, readLibrary } from '../lib/articles/library.ts';
import { findSlugError } from '../lib/editing/draft.ts';
import { renameArticle } from '../lib/editing/rename-article.ts';
import { parseLedger } from '../lib/ledger/ledger.ts';
import { versionFolder } from '../lib/ledger/new-versions.ts';
import { joinSome } from '../lib/values/counts.ts';
import { nearest } from '../lib/values/nearest.ts';
import { isSlug, slugify } from '../lib/values/slug.ts';
import { type Command, parseOptions } from './command-line.ts';
import { applyChanges, type Change, pathExists } from './content/apply-changes.ts';
import { readContent } from './content/read-content.ts';

const USAGE =
  'So geht es: npm run rename -- alter-name neuer-name (die Dateinamen ohne Ordner und Endung)';
/** File systems allow 255; extensions and digests are appended. */
const LONGEST = 200;

type Article = Library['articles'][number];

/**
 * `npm run rename -- alt neu`: file, images, links, redirect and recording at once, or nothing.
 * Everything that can be in the way is checked before the first file changes.
 */
export const run: Command = async (args) => {
  const [from, to] = readNames(args);
  const { contentDir, now } = environment;
  const files = await readContent(contentDir);
  const { library } = readLibrary(files, now);
  const article = findArticle(from, library);
  assertNameFree(article, to, library);
  const path = resolve(article.path);
  const imageFolder = join(dirname(path), from);
  const hasFolder = await isFolder(imageFolder);
  await assertPathsFree(path, to, hasFolder);
  const versions = versionFolder(files.ledger.path, from);
  const wasPublished =
    isSlug(from) && (article.isPublic || parseLedger(files.ledger.text).has(from));
  const renamed = renameArticle({ files, library, article, to, hasFolder, wasPublished, now });
  const texts =
    renamed.ledger === files.ledger.text
      ? renamed.changed
      : [...renamed.changed, { path: files.ledger.path, text: renamed.ledger }];
  await applyChanges([
    // First, since on Windows a folder in use cannot be moved.
    ...(hasFolder ? [move(imageFolder, join(dirname(path), to))] : []),
    ...texts.map(({ path, text }): Change => ({ kind: 'replace', path, content: text })),
    // Copied: git would ask about what others add to a folder that was moved.
    ...[...files.paths]
      .filter((file) => file.startsWith(`${versions}/`))
      .map((file) => copy(file, versionFolder(files.ledger.path, to))),
    move(path, resolve(renamed.target)),
  ]);
  console.log(`Umbenannt: ${article.path} in ${to}${extname(article.path)}`);
  console.log(
    wasPublished
      ? `Die alte Adresse /artikel/${from}/ leitet weiter.`
      : 'Der Beitrag war noch nicht veröffentlicht; eine Weiterleitung braucht er nicht.',
  );
  const updated = joinSome(renamed.updated);
  console.log(
    updated === '' ? 'Kein Verweis war anzupassen.' : `Verweise angepasst in ${updated}.`,
  );
  return 0;
};

function move(path: string, to: string): Change {
  return { kind: 'move', path, to };
}

function copy(path: string, folder: string): Change {
  return { kind: 'copy', path, to: `${folder}/${basename(path)}` };
}

function readNames(args: string[]): [from: string, to: string] {
  const { positionals } = parseOptions(args, { usage: USAGE, options: {}, allowPositionals: true });
  const [from, to, ...rest] = positionals;
  if (!from || !to || rest.length > 0) throw new Error(USAGE);
  return [slugIn(from), slugIn(to)];
}

/** `articles/alt.mdx`, the same with Windows' backslashes, `/artikel/alt/` and `alt` → `alt`. */
function slugIn(argument: string): string {
  return slugOf(argument.replaceAll('\\', '/').replace(/\/+$/, ''));
}

function findArticle(slug: string, { articles }: Library): Article {
  const article = articles.find((candidate) => candidate.slug === slug);
  if (article !== undefined && article.frontmatter.errors.length === 0) return article;
  if (article !== undefined)
    throw new Error(`${article.path} hat Fehler in den Angaben. Behebe sie zuerst: npm run check`);
  const slugs = articles.map((candidate) => candidate.slug);
  const guess = nearest(slug, slugs);
  throw new Error(
    `Einen Beitrag „${slug}“ gibt es nicht.${guess === undefined ? '' : ` Meinst du „${guess}“?`}`,
  );
}

function assertNameFree(article: Article, to: string, library: Library): void {
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
  // The article may take back a former name of its own.
  const others = library.articles.filter((other) => other !== article);
  const error =
    to === article.slug
      ? `So heißt ${article.path} schon.`
      : findSlugError(to, { ...library, articles: others });
  if (error !== undefined) throw new Error(error);
}

/** Throws a German sentence where the disk holds anything under the new name, even no article. */
export async function assertPathsFree(own: string, to: string, hasFolder: boolean): Promise<void> {
  const extensions = ['.mdx', '.md', ...(hasFolder ? [''] : [])];
  const paths = extensions.map((extension) => join(dirname(own), to + extension));
  const found = await Promise.all(paths.map(pathExists));
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

/** Case-insensitive file systems find `Alt.mdx` by the name `alt.mdx`. */
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
