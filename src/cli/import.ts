import { appendFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { environment } from '../environment.ts';
import { findTitleError } from '../lib/editing/draft.ts';
import { matchNames } from '../lib/import/blogs/name-matching.ts';
import { composeArticle, type ImportedArticle } from '../lib/import/imported-article.ts';
import { type Command, parseOptions } from './command-line.ts';
import { readExistingContent } from './content/existing-content.ts';
import { explainError } from './explain-error.ts';
import { addNames } from './importing/add-names.ts';
import { findEntries } from './importing/find-entries.ts';
import { createTally, REPORT } from './importing/import-report.ts';
import { loadPicture } from './importing/load-picture.ts';
import { planImport } from './importing/plan-import.ts';
import type { FoundSource } from './importing/read-folder.ts';
import { writeArticle } from './importing/write-article.ts';

const USAGE =
  'So geht es: npm run import -- bericht.docx. Möglich sind .docx, .html, .md, .mdx und .txt, auch mehrere auf einmal, Ordner von Hugo, Jekyll, Astro und Eleventy, der Export von WordPress (.xml) und von Ghost (.json). Dazu --publish, --pictures=ORDNER, --topic=THEMA, --create-topics, --create-authors.';
/** With more texts, or any folder or export, notes go into a file. */
const MOST_ON_SCREEN = 5;

/**
 * `npm run import -- file…`: makes an article of each text. One that fails does not stop the others;
 * the exit code is then 1.
 */
export const run: Command = async (args) => {
  const { positionals: paths, values } = parseOptions(args, {
    usage: USAGE,
    options: {
      pictures: { type: 'string' },
      topic: { type: 'string' },
      publish: { type: 'boolean', default: false },
      'create-topics': { type: 'boolean', default: false },
      'create-authors': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (paths.length === 0) throw new Error(`Welche Datei? ${USAGE}`);
  const existing = await readExistingContent();
  const tally = createTally();
  // Beside the content, which may be a repository of its own.
  const report = join(dirname(environment.contentDir), REPORT);
  const sources: FoundSource[] = [];
  for (const path of paths) {
    try {
      sources.push(await findEntries(path));
    } catch (error) {
      tally.fail(path, sentenceFor(error));
    }
  }
  const plan = planImport(sources, existing.library);
  const isMove = plan.entries.length > MOST_ON_SCREEN || sources.some(({ isBlog }) => isBlog);
  const usual = values.topic === undefined ? [] : [values.topic];
  plan.tags.push(...usual);
  const wished = { authors: values['create-authors'], tags: values['create-topics'] };
  const added = await addNames(plan, existing.names, wished);
  const choices = {
    ...existing,
    names: added.names,
    authors: [...(added.names.get('authors') ?? new Map()).keys()],
    tags: [...(added.names.get('tags') ?? new Map()).keys()],
    isPublishing: values.publish,
    usualTopics: matchNames(usual, added.names.get('tags') ?? new Map()).ids,
  };
  if (choices.usualTopics.length < usual.length)
    throw new Error(
      `Das Thema „${values.topic}“ gibt es nicht. Nimm --create-topics dazu, dann wird es angelegt.`,
    );
  const resolveLink = plan.resolveLinks(added.names.get('tags') ?? new Map());
  for (const line of sources.flatMap(({ skipped }) => skipped)) tally.skip(line);
  if (isMove) await writeFile(report, tally.head(added.lines));
  for (const [index, { entry, name }] of plan.entries.entries()) {
    let isMoved = false;
    try {
      const reading = await entry.read(resolveLink);
      const folders = [
        ...(values.pictures === undefined ? [] : [values.pictures]),
        ...entry.folders,
      ];
      const article = await composeArticle(reading, {
        ...choices,
        fileName: entry.fileName,
        paths: entry.paths,
        loadPicture: (picture) => loadPicture(folders, picture, entry.pictures),
        chooseSlug: (title) => {
          const given = name(title);
          isMoved = given.isMoved;
          return given.slug;
        },
      });
      if (isMoved && isMove) tally.known();
      else if (isMoved)
        throw new Error(
          `articles/${article.slug}.mdx gibt es schon; nichts wird überschrieben. Gib dem Text einen anderen Titel.`,
        );
      else {
        const target = await writeArticle(article);
        const notes = tally.add(entry.label, relative('', target), article);
        if (isMove) await appendFile(report, notes);
        else console.log(describeArticle(entry.label, target, article));
      }
    } catch (error) {
      const notes = tally.fail(entry.label, sentenceFor(error));
      if (isMove) await appendFile(report, notes);
    }
    if (isMove && (index + 1) % 100 === 0) console.log(`${index + 1} von ${plan.entries.length} …`);
  }
  if (isMove) {
    await appendFile(report, tally.summary());
    console.log(tally.summary());
    console.log(
      `Alle Hinweise stehen in ${relative('', report)}. Was noch fehlt, sagt npm run check.`,
    );
  } else for (const line of added.lines) console.log(line);
  return tally.hasFailed() ? 1 : 0;
};

function describeArticle(
  label: string,
  target: string,
  { remarks, pictures, slug, tags, title, isDraft }: ImportedArticle,
): string {
  const fault = findTitleError(title);
  const choice =
    tags.length === 0
      ? 'Es fehlt ein Thema unter `tags`.'
      : `Themen: ${tags.join(', ')}. Stimmt das?`;
  const folder = relative('', join(dirname(target), slug));
  return [
    `${label} → ${relative('', target)}${isDraft ? '' : ' (veröffentlicht)'}`,
    ...(pictures.length === 0
      ? []
      : [`  Bilder: ${pictures.length}, in ${folder}. Prüfe oder ergänze ihre Beschreibungen.`]),
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
