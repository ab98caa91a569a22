import { join, relative } from 'node:path';
import process from 'node:process';
import { createInterface, type Interface } from 'node:readline/promises';
import { environment } from '../environment.ts';
import {
  draftSlug,
  findSlugError,
  findTagsError,
  findTitleError,
  suggestTags,
  writeDraft,
} from '../lib/editing/draft.ts';
import { nearest } from '../lib/values/nearest.ts';
import { type Command, parseOptions } from './command-line.ts';
import { applyChanges } from './content/apply-changes.ts';
import { type ExistingContent, readExistingContent } from './content/existing-content.ts';
import { readCover } from './pictures/read-picture.ts';
import { describePreview } from './preview-address.ts';

const USAGE =
  'So geht es: npm run new -- "Der Titel des Beitrags" [--autor redaktion] [--thema marketing] [--bild foto.jpg]';

/** What the editor has decided on. */
interface DraftRequest {
  title: string;
  authors: string[];
  tags: string[];
  /** Path of a file for the cover. */
  picture: string | undefined;
}

/** `npm run new -- "Titel"`: a draft with explained frontmatter. Without a title it asks. */
export const run: Command = async (args) => {
  const given = readArguments(args);
  const existing = await readExistingContent();
  const isAsking = given.title === '' && process.stdin.isTTY && process.stdout.isTTY;
  if (given.title === '' && !isAsking) throw new Error(`Der Titel fehlt. ${USAGE}`);
  const request = isAsking ? await ask(given, existing) : given;
  const error = findTitleError(request.title) ?? findTagsError(request.tags);
  if (error !== undefined) throw new Error(error);
  assertKnown('Autor oder Autorin', request.authors, existing.authors);
  assertKnown('Das Thema', request.tags, existing.tags);
  const path = await createDraft(request, existing);
  console.log(`Angelegt: ${relative('', path)}`);
  console.log(await describePreview(draftSlug(request.title)));
  if (request.tags.length === 0 && suggestTags(request.title, existing.labels).length === 0) {
    console.log(`Es fehlt ein Thema unter \`tags\`. Es gibt: ${existing.tags.join(', ')}`);
  }
  return 0;
};

function readArguments(args: string[]): DraftRequest {
  const { values, positionals } = parseOptions(args, {
    usage: USAGE,
    options: {
      autor: { type: 'string', multiple: true, default: [] },
      thema: { type: 'string', multiple: true, default: [] },
      bild: { type: 'string' },
    },
    allowPositionals: true,
  });
  const split = (ids: string[]) => [
    ...new Set(ids.flatMap((text) => text.split(/[\s,]+/).filter(Boolean))),
  ];
  return {
    title: positionals.join(' ').trim().replace(/\s+/g, ' '),
    authors: split(values.autor),
    tags: split(values.thema),
    picture: values.bild,
  };
}

function assertKnown(what: string, ids: readonly string[], known: readonly string[]): void {
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const guess = nearest(unknown, known);
  const remedy = guess === undefined ? `Es gibt: ${known.join(', ')}` : `Meinst du „${guess}“?`;
  throw new Error(`${what} „${unknown}“ gibt es nicht. ${remedy}`);
}

async function createDraft(
  { title, authors, tags, picture }: DraftRequest,
  existing: ExistingContent,
): Promise<string> {
  const folder = join(environment.contentDir, 'articles');
  const slug = draftSlug(title);
  const taken = findSlugError(slug, existing.library);
  if (taken !== undefined) throw new Error(`${taken} Wähle einen anderen Titel.`);
  const cover = picture === undefined ? undefined : await readCover(picture, join(folder, slug));
  const content = {
    title,
    authors: authors.length > 0 ? authors : existing.usualAuthors,
    tags: tags.length > 0 ? tags : suggestTags(title, existing.labels),
    fields: { cover: cover?.field },
  };
  const path = join(folder, `${slug}.mdx`);
  const draft = { kind: 'create', path, content: writeDraft(content, existing) } as const;
  await applyChanges(cover === undefined ? [draft] : [cover.file, draft]);
  return path;
}

async function ask(given: DraftRequest, existing: ExistingContent): Promise<DraftRequest> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Without this the process would exit with success when the input ends.
  terminal.on('close', () => process.exit(1));
  try {
    const title = await askTitle(terminal);
    const authors = given.authors.length > 0 ? given.authors : existing.usualAuthors;
    const tags = given.tags.length > 0 ? given.tags : suggestTags(title, existing.labels);
    return {
      title,
      authors: await choose(terminal, 'Wer schreibt?', existing.authors, authors),
      tags: await choose(terminal, 'Welche Themen?', existing.tags, tags),
      picture: given.picture,
    };
  } finally {
    terminal.removeAllListeners('close').close();
  }
}

async function askTitle(terminal: Interface): Promise<string> {
  const title = (await terminal.question('Titel: ')).trim().replace(/\s+/g, ' ');
  const error = findTitleError(title);
  if (error === undefined) return title;
  console.log(error);
  return askTitle(terminal);
}

/** Answers are ids or their numbers in the list; an empty one accepts the suggestion. */
async function choose(
  terminal: Interface,
  question: string,
  known: readonly string[],
  suggested: string[],
): Promise<string[]> {
  const list = known.map((id, index) => `${index + 1} ${id}`).join(', ');
  const usual = suggested.length === 0 ? '' : `; Eingabetaste: ${suggested.join(', ')}`;
  const answer = await terminal.question(`${question} Nummern oder Kürzel (${list}${usual}): `);
  const words = answer.split(/[\s,]+/).filter(Boolean);
  const chosen = words.map((word) => known[Number(word) - 1] ?? word);
  const unknown = chosen.find((id) => !known.includes(id));
  if (unknown === undefined && chosen.length + suggested.length > 0) {
    return chosen.length > 0 ? [...new Set(chosen)] : suggested;
  }
  console.log(unknown === undefined ? 'Wähle mindestens eines.' : `„${unknown}“ gibt es nicht.`);
  return choose(terminal, question, known, suggested);
}
