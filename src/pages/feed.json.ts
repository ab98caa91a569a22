import { answerWithFeed } from './_feeds.ts';

/** The newest articles with their full text as JSON Feed 1.1. */
export function GET(): Promise<Response> {
  return answerWithFeed('json');
}
