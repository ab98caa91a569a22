import { answerWithFeed } from './_feeds.ts';

/** The newest articles with their full text as RSS 2.0. */
export function GET(): Promise<Response> {
  return answerWithFeed('rss');
}
