import type { APIContext } from 'astro';
import { answerWithFeed, type FeedProps, feedPaths } from './_feeds.ts';

export const getStaticPaths = feedPaths;

/** The newest articles of the site, a topic, an author or a series, or the newest corrections. */
export function GET({ props }: APIContext<FeedProps>): Promise<Response> {
  return answerWithFeed(props);
}
