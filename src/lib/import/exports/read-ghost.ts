import { escapeHtml } from '../../values/html-text.ts';
import { isRecord, listAt, valueAt } from '../../values/unknown-values.ts';
import type { BlogEntry } from '../blogs/blog-entry.ts';
import { createRemarks } from '../reading/remarks.ts';
import { type BlogExport, readPage } from './blog-export.ts';

type Row = Readonly<Record<string, unknown>>;

/** Reads an export of Ghost (JSON). Throws a German sentence for other JSON. */
export function readGhost(source: string, label: string): BlogExport {
  const data = valueAt(parseJson(source), 'db', 0, 'data') ?? valueAt(parseJson(source), 'data');
  const posts = listAt(data, 'posts').filter(isRecord);
  if (posts.length === 0)
    throw new Error(
      'Das ist kein Export aus Ghost, oder er enthält keine Beiträge. Lade ihn dort unter Settings, Import/Export.',
    );
  const byId = (table: string) =>
    new Map(
      listAt(data, table)
        .filter(isRecord)
        .map((row) => [String(row.id), row]),
    );
  const [tags, users] = [byId('tags'), byId('users')];
  const linked = (table: string, key: string, rows: ReadonlyMap<string, Row>, post: Row) =>
    listAt(data, table)
      .filter(isRecord)
      .filter((row) => String(row.post_id) === String(post.id))
      .toSorted((left, right) => Number(left.sort_order) - Number(right.sort_order))
      .flatMap((row) => String(rows.get(String(row[key]))?.name ?? '').replaceAll(',', ' '))
      .filter((name) => name !== '' && !name.startsWith('#'));
  const meta = new Map(
    listAt(data, 'posts_meta')
      .filter(isRecord)
      .map((row) => [String(row.post_id), row]),
  );
  const isArticle = (post: Row) => post.type !== 'page' && post.page !== true && post.page !== 1;
  return {
    entries: posts.filter(isArticle).map((post) => {
      const authors = linked('posts_authors', 'author_id', users, post);
      const own = String(users.get(String(post.author_id))?.name ?? '');
      return toEntry(post, label, {
        author: authors.length > 0 ? authors : own,
        tags: linked('posts_tags', 'tag_id', tags, post),
        feature_image_alt: meta.get(String(post.id))?.feature_image_alt,
        feature_image_caption: meta.get(String(post.id))?.feature_image_caption,
        meta_description: meta.get(String(post.id))?.meta_description ?? post.meta_description,
      });
    }),
    hosts: listAt(data, 'settings').flatMap((row) =>
      valueAt(row, 'key') === 'url' ? String(valueAt(row, 'value')) : [],
    ),
    skipped: posts
      .filter((post) => !isArticle(post))
      .map((post) => `${label}, „${String(post.title)}“: Seite, kein Beitrag, nicht übernommen`),
  };
}

function toEntry(post: Row, label: string, linked: Row): BlogEntry {
  const slug = String(post.slug ?? '');
  const local = (value: unknown) =>
    typeof value === 'string' ? value.replaceAll('__GHOST_URL__', '') : undefined;
  const fields = Object.fromEntries(
    Object.entries({
      ...linked,
      title: post.title,
      slug,
      date: timeOf(post.published_at ?? post.created_at),
      updated: timeOf(post.updated_at),
      custom_excerpt: post.custom_excerpt,
      feature_image: local(post.feature_image),
      canonical_url: post.canonical_url,
      draft: !['published', 'scheduled', 'sent'].includes(String(post.status)),
    }).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
  return {
    label: `${label}, „${String(post.title)}“`,
    fileName: `${slug || String(post.id)}.html`,
    fields,
    paths: fields.draft === true || slug === '' ? [] : [`/${slug}/`],
    read: (resolveLink) => {
      const remarks = createRemarks();
      const html =
        local(post.html) ?? markdownOf(post.mobiledoc) ?? paragraphs(String(post.plaintext ?? ''));
      if (typeof post.html !== 'string')
        remarks.add('Der Export enthält nur den reinen Text, ohne Auszeichnung');
      return { ...readPage(html, resolveLink, remarks), frontmatter: fields };
    },
  };
}

/** What an old export keeps of a text that was written in Markdown. */
function markdownOf(mobiledoc: unknown): string | undefined {
  const cards = typeof mobiledoc === 'string' ? listAt(parseJson(mobiledoc), 'cards') : [];
  const texts = cards.map((card) => valueAt(card, 1, 'markdown') ?? valueAt(card, 1, 'html'));
  const found = texts.filter((text) => typeof text === 'string');
  return found.length === 0 ? undefined : found.map(paragraphs).join('\n');
}

function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part)}</p>`)
    .join('\n');
}

function timeOf(value: unknown): string | undefined {
  if (typeof value === 'number') return new Date(value).toISOString();
  return typeof value === 'string' ? value : undefined;
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw new Error('Die Datei ist kein gültiges JSON. Lade den Export noch einmal herunter.');
  }
}
