import type { JsonFeed } from 'feedsmith';
import type { FeedImage, FeedModel } from './feed.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function formatJson(feed: FeedModel): string {
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
