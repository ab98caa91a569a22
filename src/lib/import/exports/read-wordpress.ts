import type { BlogEntry } from '../blogs/blog-entry.ts';
import { createRemarks } from '../reading/remarks.ts';
import { type BlogExport, readPage } from './blog-export.ts';
import { childrenOf, type ExportElement, readXml, textIn } from './export-xml.ts';
import { readWordpressText } from './wordpress-text.ts';

const KINDS: Readonly<Record<string, string>> = {
  page: 'Seite, kein Beitrag',
  attachment: '',
  nav_menu_item: '',
  wp_global_styles: '',
  wp_navigation: '',
  custom_css: '',
  revision: '',
};

/** Reads an export of WordPress (WXR). Throws a German sentence for other XML. */
export function readWordpress(source: string, label: string): BlogExport {
  const channel = childrenOf(childrenOf(readXml(source), 'rss')[0] ?? readXml(''), 'channel')[0];
  if (channel === undefined || !/export\//.test(source.slice(0, 5000)))
    throw new Error(
      'Das ist kein Export aus WordPress. Lade ihn dort unter Werkzeuge, Daten exportieren, Alle Inhalte.',
    );
  const items = childrenOf(channel, 'item');
  const attachments = new Map(
    items
      .filter((item) => textIn(item, 'wp:post_type') === 'attachment')
      .map((item) => [textIn(item, 'wp:post_id'), item]),
  );
  const urls = new Map(
    [...attachments].map(([id, item]) => [id, textIn(item, 'wp:attachment_url')]),
  );
  const authors = new Map(
    childrenOf(channel, 'wp:author').map((author) => [
      textIn(author, 'wp:author_login'),
      textIn(author, 'wp:author_display_name'),
    ]),
  );
  const texts = items.filter((item) => isArticle(item));
  return {
    entries: texts.map((item) => toEntry(item, { label, authors, attachments, urls })),
    hosts: [
      textIn(channel, 'link'),
      textIn(channel, 'wp:base_site_url'),
      textIn(channel, 'wp:base_blog_url'),
    ],
    skipped: items
      .filter((item) => !isArticle(item))
      .flatMap((item) => {
        const kind = textIn(item, 'wp:post_type');
        const reason =
          textIn(item, 'wp:status') === 'trash' ? 'im Papierkorb' : (KINDS[kind] ?? `Art ${kind}`);
        return reason === ''
          ? []
          : [`${label}, „${textIn(item, 'title')}“: ${reason}, nicht übernommen`];
      }),
  };
}

function isArticle(item: ExportElement): boolean {
  return (
    textIn(item, 'wp:post_type') === 'post' &&
    !['trash', 'auto-draft'].includes(textIn(item, 'wp:status'))
  );
}

interface Surroundings {
  label: string;
  authors: ReadonlyMap<string, string>;
  attachments: ReadonlyMap<string, ExportElement>;
  urls: ReadonlyMap<string, string>;
}

function toEntry(
  item: ExportElement,
  { label, authors, attachments, urls }: Surroundings,
): BlogEntry {
  const login = textIn(item, 'dc:creator');
  const meta = new Map(
    childrenOf(item, 'wp:postmeta').map((each) => [
      textIn(each, 'wp:meta_key'),
      textIn(each, 'wp:meta_value'),
    ]),
  );
  const cover = attachments.get(meta.get('_thumbnail_id') ?? '');
  const topics = childrenOf(item, 'category').filter(({ attributes }) =>
    ['category', 'post_tag'].includes(attributes.domain ?? ''),
  );
  const status = textIn(item, 'wp:status');
  const fields = {
    title: textIn(item, 'title'),
    author: authors.get(login) || login,
    date: momentOf(item, 'wp:post_date'),
    updated: momentOf(item, 'wp:post_modified'),
    excerpt:
      textIn(item, 'excerpt:encoded') ||
      meta.get('_yoast_wpseo_metadesc') ||
      meta.get('rank_math_description') ||
      '',
    categories: topics.map(({ text }) => text.trim().replaceAll(',', ' ')),
    ...(textIn(item, 'wp:post_name') && {
      slug: decodeURI(textIn(item, 'wp:post_name').replace(/%(?![\da-f]{2})/gi, '')),
    }),
    ...(status !== 'draft' && status !== 'pending' && { link: textIn(item, 'link') }),
    draft: !['publish', 'future', ''].includes(status) || textIn(item, 'wp:post_password') !== '',
    ...(cover && {
      image: {
        src: textIn(cover, 'wp:attachment_url'),
        alt: metaOf(cover, '_wp_attachment_image_alt'),
        caption: textIn(cover, 'excerpt:encoded'),
      },
    }),
  };
  return {
    label: `${label}, „${textIn(item, 'title')}“`,
    fileName: `${textIn(item, 'wp:post_name') || textIn(item, 'wp:post_id')}.html`,
    fields,
    paths: [],
    read: (resolveLink) => {
      const remarks = createRemarks();
      const text = readWordpressText(textIn(item, 'content:encoded'), urls, remarks);
      return { ...readPage(text, resolveLink, remarks), frontmatter: fields };
    },
  };
}

/** With its offset where the export has the moment in UTC too. */
function momentOf(item: ExportElement, name: string): string {
  const utc = textIn(item, `${name}_gmt`);
  return /^[1-9]/.test(utc) ? `${utc} Z` : textIn(item, name).replace(/^0000.*/, '');
}

function metaOf(item: ExportElement, key: string): string {
  const found = childrenOf(item, 'wp:postmeta').find((each) => textIn(each, 'wp:meta_key') === key);
  return found === undefined ? '' : textIn(found, 'wp:meta_value');
}
