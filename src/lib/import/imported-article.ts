import type { Root } from 'mdast';
import { isDescriptionLength } from '../../schema/limits.ts';
import { type DraftContent, draftSlug, suggestTags, writeDraft } from '../editing/draft.ts';
import type { DraftChoices } from '../editing/draft-fields.ts';
import { valueAt } from '../values/unknown-values.ts';
import { splitDatedName } from './blogs/foreign-dates.ts';
import { readForeignFields } from './blogs/foreign-fields.ts';
import { type KnownNames, keepFields } from './imported-fields.ts';
import { liftVideos } from './lifted-videos.ts';
import { aliasesOf, shortened, withDateOfName } from './moved-fields.ts';
import { readOutline } from './outline.ts';
import { type ImportedPicture, type LoadPicture, linkPictures, loadPictures } from './pictures.ts';
import { findGaps, remarkDraft } from './publication-gaps.ts';
import { plainText } from './reading/mdast-text.ts';
import type { Reading } from './reading/reading.ts';
import { quote } from './reading/remarks.ts';
import { keepLooseNotes, tidy } from './tidy.ts';
import { writeMdx } from './write-mdx.ts';

/** A finished draft, not yet written to disk. */
export interface ImportedArticle {
  title: string;
  slug: string;
  text: string;
  tags: readonly string[];
  isDraft: boolean;
  pictures: ImportedPicture[];
  /** What the editor should know, in German. */
  remarks: string[];
}

/** What an import depends on besides the file. */
export interface ImportContext extends DraftChoices {
  /** Name of the file without its folder: the title of last resort. */
  fileName: string;
  names: KnownNames;
  usualAuthors: readonly string[];
  /** For a text that names no topic. */
  usualTopics?: readonly string[];
  loadPicture: LoadPicture;
  /** Chooses the name of the article's file; without it the name follows from the title. */
  chooseSlug?: (title: string) => string;
  /** Former addresses besides those in the file's own fields. */
  paths?: readonly string[];
  /** Whether a text that has all it needs is published at once. */
  isPublishing?: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** Makes an article of what was read from a file: a draft, unless it can be published. */
export async function composeArticle(
  reading: Reading,
  context: ImportContext,
): Promise<ImportedArticle> {
  const { remarks } = reading;
  const foreign = readForeignFields(withDateOfName(reading.frontmatter, context.fileName), remarks);
  const given = keepFields(foreign.fields, context.names, remarks);
  const { title, body } = chooseTitle(given, reading, context.fileName);
  const slug = (context.chooseSlug ?? draftSlug)(title);
  const cover = coverPath(given);
  const sources = cover === undefined ? reading.pictures : [...reading.pictures, { path: cover }];
  const found = await loadPictures(sources, slug, context.loadPicture, remarks);
  // A web page names many files that are none of its text's.
  const isOwn = reading.frontmatter !== undefined;
  const pictures = found.map((picture) => (isOwn || picture?.bytes ? picture : undefined));
  const shown = linkPictures(
    body,
    slug,
    pictures,
    isOwn && context.isPublishing ? remarks : undefined,
  );
  const tree = tidy(keepLooseNotes(liftVideos(shown, remarks)));
  const text = plainText(tree);
  const kept = pictures.filter((picture) => picture !== undefined);
  if (text.trim() === '' && kept.length === 0) {
    remarks.add('Die Datei enthält außer dem Titel keinen Text');
  }
  const fields = {
    ...(cover === undefined ? given : withCover(given, slug, pictures.at(-1))),
    ...aliasesOf([...foreign.paths, ...(context.paths ?? [])], slug),
  };
  const content: DraftContent & Pick<ImportedArticle, 'tags'> = {
    title,
    description: teaserOf(given, reading) ?? shortened(given, text, foreign, context, remarks),
    authors: idsOf(given.authors) ?? context.usualAuthors,
    tags: idsOf(given.tags) ?? topicsOf(`${title} ${text}`, context),
    fields,
    body: writeMdx(tree, remarks),
  };
  const isDraft = context.isPublishing !== true || foreign.isDraft || findGaps(content).length > 0;
  if (context.isPublishing) remarkDraft(foreign.isDraft, findGaps(content), remarks);
  return {
    title,
    slug,
    text: writeDraft({ ...content, isDraft }, context),
    tags: content.tags,
    isDraft,
    pictures: kept,
    remarks: remarks.list(),
  };
}

/** The frontmatter's title, then a heading, then the file's property, then its name. */
function chooseTitle(
  fields: Fields,
  reading: Reading,
  fileName: string,
): { title: string; body: Root } {
  const given = typeof fields.title === 'string' ? fields.title : undefined;
  const outline = readOutline(tidy(reading.tree), reading.remarks, given, reading.title);
  const title = given ?? outline.title ?? reading.title ?? titleOfFile(fileName);
  return { title: title.replace(/\s+/g, ' ').trim(), body: outline.body };
}

function teaserOf(fields: Fields, { description, remarks }: Reading): string | undefined {
  if (typeof fields.description === 'string') return fields.description;
  if (description === undefined) return undefined;
  const line = description.replace(/\s+/g, ' ').trim();
  if (isDescriptionLength(line)) return line;
  remarks.add(`Vorspann nicht übernommen, ${line.length} Zeichen: ${quote(line, 240)}`);
  return undefined;
}

function topicsOf(text: string, { names, usualTopics = [] }: ImportContext): readonly string[] {
  return usualTopics.length > 0 ? usualTopics : suggestTags(text, names.get('tags') ?? new Map());
}

function titleOfFile(name: string): string {
  const words = splitDatedName(name)
    .name.replace(/\.[^.]*$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  return words === '' ? 'Ohne Titel' : words;
}

function idsOf(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}

function coverPath({ cover }: Fields): string | undefined {
  const image = valueAt(cover, 'image');
  return typeof image === 'string' ? image : undefined;
}

function withCover(fields: Fields, slug: string, picture: ImportedPicture | undefined): Fields {
  const { cover, ...others } = fields;
  if (picture === undefined || typeof cover !== 'object') return others;
  return { ...others, cover: { ...cover, image: `./${slug}/${picture.name}` } };
}
