import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { environment } from '../environment.ts';
import { findSlugError, findTitleError } from '../lib/editing/draft.ts';
import { composeArticle, type ImportedArticle } from '../lib/import/imported-article.ts';
import { MAX_FILE, readSource } from '../lib/import/read-source.ts';
import { type Command, parseOptions } from './command-line.ts';
import { applyChanges, type Change } from './content/apply-changes.ts';
import { type ExistingContent, readExistingContent } from './content/existing-content.ts';
import { explainError } from './explain-error.ts';

const USAGE =
  'So geht es: npm run import -- bericht.docx. Möglich sind .docx, .html, .md und .txt, auch mehrere auf einmal.';
/** Size limit for a picture beside a text, in bytes. */
const MAX_PICTURE = 30_000_000;

/**
 * `npm run import -- file…`: makes a draft of each file. One that fails does not stop the others;
 * the exit code is then 1.
 */
export const run: Command = async (args) => {
  const { positionals: paths } = parseOptions(args, {
    usage: USAGE,
    options: {},
    allowPositionals: true,
  });
  if (paths.length === 0) throw new Error(`Welche Datei? ${USAGE}`);
  let failures = 0;
  for (const path of paths) {
    try {
      console.log(await importFile(path));
    } catch (error) {
      failures += 1;
      console.error(`${path}: nicht übernommen. ${sentenceFor(error)}`);
    }
  }
  return failures > 0 ? 1 : 0;
};

/** Imports one file. Returns what the editor is told. */
async function importFile(path: string): Promise<string> {
  // Read again for each file: the one before may have taken the name.
  const existing = await readExistingContent();
  const reading = await readSource(basename(path), await readInput(path));
  const article = await composeArticle(reading, {
    ...existing,
    fileName: basename(path).normalize('NFC'),
    loadPicture: (picture) => loadPicture(dirname(path), picture),
  });
  const target = await writeArticle(article, existing);
  return report(path, target, article);
}

async function readInput(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) {
    throw new Error(
      `Die Datei gibt es nicht. Gesucht wurde in ${dirname(resolve(path))}. Ziehe sie ins Terminal, dann stimmt der Pfad.`,
    );
  }
  if (found.isDirectory()) throw new Error('Das ist ein Ordner. Nenne die Dateien darin einzeln.');
  if (!found.isFile()) throw new Error('Das ist keine gewöhnliche Datei.');
  if (found.size > MAX_FILE) {
    throw new Error(`Die Datei ist größer als ${MAX_FILE / 1_000_000} MB. Teile den Text auf.`);
  }
  return readFile(path);
}

/** Reads a picture in the folder of the text or below it, never one from elsewhere on the disk. */
async function loadPicture(folder: string, path: string): Promise<Uint8Array | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(resolve(root, decodeURIComponent(path)));
    const { size } = await stat(file);
    return file.startsWith(root + sep) && size <= MAX_PICTURE ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}

async function writeArticle(
  article: ImportedArticle,
  { library }: ExistingContent,
): Promise<string> {
  const { slug, title } = article;
  if (slug === '')
    throw new Error(
      `Aus dem Titel „${title}“ lässt sich kein Dateiname bilden. Gib dem Text einen Titel mit lateinischen Buchstaben.`,
    );
  const taken = findSlugError(slug, library);
  if (taken !== undefined) throw new Error(`${taken} Gib dem Text einen anderen Titel.`);
  const articles = join(environment.contentDir, 'articles');
  const target = join(articles, `${slug}.mdx`);
  const folder = join(articles, slug);
  const isTaken = await stat(folder).then(
    () => true,
    () => false,
  );
  if (isTaken && article.pictures.length > 0)
    throw new Error(
      `Den Bilderordner ${relative('', folder)} gibt es schon; nichts wird überschrieben.`,
    );
  await applyChanges([
    ...article.pictures.map(
      ({ name, bytes }): Change => ({ kind: 'create', path: join(folder, name), content: bytes }),
    ),
    { kind: 'create', path: target, content: article.text },
  ]);
  return target;
}

function report(
  path: string,
  target: string,
  { remarks, pictures, slug, tags, title }: ImportedArticle,
): string {
  const fault = findTitleError(title);
  const choice =
    tags.length === 0
      ? 'Es fehlt ein Thema unter `tags`.'
      : `Themen: ${tags.join(', ')}. Stimmt das?`;
  return [
    `${path} → ${relative('', target)}`,
    ...(pictures.length === 0
      ? []
      : [
          `  Bilder: ${pictures.length}, in ${relative('', join(dirname(target), slug))}. Prüfe oder ergänze ihre Beschreibungen.`,
        ]),
    ...(remarks.length === 0
      ? []
      : ['  Zu beachten:', ...remarks.map((remark) => `  - ${remark}`)]),
    ...(fault === undefined ? [] : [`  ${fault} Ändere ihn, bevor du die Vorschau startest.`]),
    `  ${choice}`,
    '  Vorschau: npm run dev nennt die Adresse.',
    '  Was noch fehlt, sagt npm run check.',
  ].join('\n');
}

/** Only endless nesting exhausts the call stack; other errors explain themselves. */
function sentenceFor(error: unknown): string {
  if (error instanceof RangeError)
    return 'Die Datei ist zu tief verschachtelt. Speichere sie als einfachen Text.';
  return explainError(error);
}
