import type { JsonFeed } from 'feedsmith';
import type { FeedFormat } from '../site/urls.ts';
import type { FeedImage, FeedModel } from './feed.ts';
import { formatAtom, formatRss } from './feed-xml.ts';

const FORMATS: Readonly<Record<FeedFormat, (feed: FeedModel, stylesheet: string) => string>> = {
  rss: formatRss,
  atom: formatAtom,
  json: formatJson,
};

/** A feed as text in one of its formats. `stylesheet` is the URL of the CSS for XML in a browser. */
export function formatFeed(feed: FeedModel, format: FeedFormat, stylesheet: string): string {
  return FORMATS[format](feed, stylesheet);
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
function formatJson(feed: FeedModel): string {
  const json: JsonFeed.Feed<string, true> = {
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.feedUrls.json,
    description: feed.description,
    favicon: feed.iconUrl,
    language: 'de',
    authors: [{ name: feed.publisher }],
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_html: item.html,
      summary: item.summary,
      date_published: item.publishedAt,
      date_modified: item.updatedAt,
      authors: item.authors,
      tags: item.tags,
      language: 'de',
      ...(item.image === undefined
        ? {}
        : { image: item.image.url, attachments: [describeAttachment(item.image)] }),
    })),
  };
  const version = 'https://jsonfeed.org/version/1.1';
  return `${JSON.stringify({ version, ...json }, null, 1)}\n`;
}

function describeAttachment({ url, type, bytes, alt }: FeedImage) {
  const title = alt === '' ? {} : { title: alt };
  return { url, mime_type: type, size_in_bytes: bytes, ...title };
}
