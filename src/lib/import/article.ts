import type { Nodes, Root, RootContent } from 'mdast';
import { type DraftChoices, draftSlug, suggestTags, writeDraft } from '../draft.ts';
import { keepFields } from './fields.ts';
import { plainText } from './letters.ts';
import { quote } from './notes.ts';
import { readOutline } from './outline.ts';
import { pictureEnding, pictureKind } from './pictures.ts';
import { pictureIndex, type Reading } from './reading.ts';
import { tidy } from './tidy.ts';
import { writeMdx } from './write-mdx.ts';

/** A picture with the name it gets in the article's folder. */
export interface ImportedPicture {
  name: string;
  bytes: Uint8Array;
}

/** A finished draft, not yet on the disk. */
export interface ImportedArticle {
  title: string;
  slug: string;
  text: string;
  pictures: ImportedPicture[];
  /** What the editor should know, in German. */
  notes: string[];
}

/** What surrounds an import. */
export interface ImportContext extends DraftChoices {
  /** Name of the file without folder: the title where nothing else is one. */
  fileName: string;
  labels: ReadonlyMap<string, string>;
  usualAuthors: readonly string[];
  /** Bytes of a file beside the imported one; undefined when it may or can not be read. */
  loadPicture: (path: string) => Promise<Uint8Array | undefined>;
}

/** Makes a draft of what was read from a file. */
export async function composeArticle(
  reading: Reading,
  context: ImportContext,
): Promise<ImportedArticle> {
  const { notes } = reading;
  const fields = keepFields(reading.frontmatter ?? {}, context, notes);
  const outline = readOutline(tidy(reading.tree), notes);
  const given = typeof fields.title === 'string' ? fields.title.trim() : undefined;
  const title = (given ?? outline.title ?? reading.title ?? titleOfFile(context.fileName))
    .replace(/\s+/g, ' ')
    .trim();
  const body =
    given !== undefined && outline.title !== undefined && outline.title !== given
      ? withHeading(outline.title, outline.body)
      : outline.body;
  const slug = draftSlug(title);
  const pictures = await loadPictures(reading, context);
  const tree = placePictures(body, slug, pictures);
  const text = writeMdx(tidy(keepOrphans(tree)), notes);
  const kept = pictures.filter((picture) => picture !== undefined);
  if (plainText(tree).trim() === '' && kept.length === 0)
    notes.add('Die Datei enthält außer dem Titel keinen Text');
  const authors = Array.isArray(fields.authors) ? fields.authors.map(String) : context.usualAuthors;
  const suggested = suggestTags(`${title} ${plainText(tree)}`, context.labels);
  const tags = Array.isArray(fields.tags) ? fields.tags.map(String) : suggested;
  return {
    title,
    slug,
    text: writeDraft(
      { title, description: describe(fields, reading), authors, tags, fields, body: text },
      context,
    ),
    pictures: kept,
    notes: notes.list(),
  };
}

function describe(
  fields: Readonly<Record<string, unknown>>,
  { description, notes }: Reading,
): string | undefined {
  if (typeof fields.description === 'string') return fields.description;
  if (description === undefined) return undefined;
  const line = description.replace(/\s+/g, ' ').trim();
  if (line.length >= 50 && line.length <= 220) return line;
  notes.add(`Beschreibung nicht übernommen, ${line.length} Zeichen: ${quote(line, 240)}`);
  return undefined;
}

function titleOfFile(name: string): string {
  const words = name
    .replace(/\.[^.]*$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  return words === '' ? 'Ohne Titel' : words;
}

function withHeading(title: string, body: Root): Root {
  const heading: RootContent = {
    type: 'heading',
    depth: 2,
    children: [{ type: 'text', value: title }],
  };
  return { ...body, children: [heading, ...body.children] };
}

async function loadPictures(
  { pictures, notes }: Reading,
  { loadPicture }: ImportContext,
): Promise<(ImportedPicture | undefined)[]> {
  const loaded: (ImportedPicture | undefined)[] = [];
  for (const [index, source] of pictures.entries()) {
    const bytes = 'bytes' in source ? source.bytes : await loadPicture(source.path);
    const what = 'path' in source ? `Bild ${quote(source.path)}` : `Bild ${index + 1}`;
    const ending = bytes === undefined ? undefined : pictureEnding(bytes);
    if (bytes === undefined)
      notes.add(`${what} nicht übernommen: Die Datei liegt nicht neben dem Text oder ist zu groß`);
    else if (ending === undefined)
      notes.add(
        `${what} nicht übernommen: Art ${pictureKind(bytes)}. Speichere es als JPG oder PNG`,
      );
    loaded.push(
      bytes === undefined || ending === undefined
        ? undefined
        : { name: `bild-${index + 1}.${ending}`, bytes },
    );
  }
  return loaded;
}

function placePictures(
  tree: Root,
  slug: string,
  pictures: readonly (ImportedPicture | undefined)[],
): Root {
  const place = (node: Nodes): Nodes[] => {
    if (node.type === 'image') {
      const picture = pictures[pictureIndex(node.url) ?? -1];
      return picture === undefined ? [] : [{ ...node, url: `./${slug}/${picture.name}` }];
    }
    if (!('children' in node)) return [node];
    // Pictures only change their address or vanish: the kinds of nodes stay.
    return [{ ...node, children: node.children.flatMap((child) => place(child)) } as Nodes];
  };
  return { ...tree, children: tree.children.flatMap((child) => place(child) as RootContent[]) };
}

/** A note whose mark is gone would not be shown: its text becomes a paragraph. */
function keepOrphans(tree: Root): Root {
  const marks = new Set<string>();
  const find = (node: Nodes) => {
    if (node.type === 'footnoteReference') marks.add(node.identifier);
    if ('children' in node) node.children.forEach(find);
  };
  find(tree);
  const children = tree.children.flatMap((node) =>
    node.type === 'footnoteDefinition' && !marks.has(node.identifier) ? node.children : [node],
  );
  return { ...tree, children };
}
