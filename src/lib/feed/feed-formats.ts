import type { FeedFormat } from '../site/urls.ts';
import type { FeedModel } from './feed.ts';
import { formatJson } from './feed-json.ts';
import { formatAtom, formatRss } from './feed-xml.ts';

type Format = (feed: FeedModel, stylesheet: string) => string;

const FORMATS: Readonly<Record<FeedFormat, Format>> = {
  rss: formatRss,
  atom: formatAtom,
  json: formatJson,
};

/** A feed as text in one of its formats. `stylesheet` is what a browser shows XML with. */
export function formatFeed(feed: FeedModel, format: FeedFormat, stylesheet: string): string {
  return FORMATS[format](feed, stylesheet);
}
