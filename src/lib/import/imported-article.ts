import type { Root } from 'mdast';
import { isDescriptionLength } from '../../schema/limits.ts';
import { draftSlug, suggestTags, writeDraft } from '../editing/draft.ts';
import type { DraftChoices } from '../editing/draft-fields.ts';
import { valueAt } from '../values/unknown-values.ts';
import { keepFields } from './imported-fields.ts';
import { readOutline } from './outline.ts';
import { type ImportedPicture, type LoadPicture, linkPictures, loadPictures } from './pictures.ts';
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
  tags: string[];
  pictures: ImportedPicture[];
  /** What the editor should know, in German. */
  remarks: string[];
}

/** What an import depends on besides the file. */
export interface ImportContext extends DraftChoices {
  /** Name of the file without its folder: the title of last resort. */
  fileName: string;
  labels: ReadonlyMap<string, string>;
  usualAuthors: readonly string[];
  loadPicture: LoadPicture;
}

type Fields = Readonly<Record<string, unknown>>;

/** Makes a draft of what was read from a file. */
export async function composeArticle(
  reading: Reading,
  context: ImportContext,
): Promise<ImportedArticle> {
  const { remarks } = reading;
  const fields = keepFields(reading.frontmatter ?? {}, context, remarks);
  const { title, body } = chooseTitle(fields, reading, context.fileName);
  const slug = draftSlug(title);
  const cover = coverPath(fields);
  const sources = cover === undefined ? reading.pictures : [...reading.pictures, { path: cover }];
  const pictures = await loadPictures(sources, context.loadPicture, remarks);
  const tree = tidy(keepLooseNotes(linkPictures(body, slug, pictures)));
  const text = plainText(tree);
  const kept = pictures.filter((picture) => picture !== undefined);
  if (text.trim() === '' && kept.length === 0) {
    remarks.add('Die Datei enthält außer dem Titel keinen Text');
  }
  const tags = idsOf(fields.tags) ?? suggestTags(`${title} ${text}`, context.labels);
  const content = {
    title,
    description: teaserOf(fields, reading),
    authors: idsOf(fields.authors) ?? context.usualAuthors,
    tags,
    fields: cover === undefined ? fields : withCover(fields, slug, pictures.at(-1)),
    body: writeMdx(tree, remarks),
  };
  return {
    title,
    slug,
    text: writeDraft(content, context),
    tags,
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

function titleOfFile(name: string): string {
  const words = name
    .replace(/\.[^.]*$/, '')
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
