import { answerWithFeed } from './_feeds.ts';

/** The newest articles with their full text as Atom 1.0. */
export function GET(): Promise<Response> {
  return answerWithFeed('atom');
}
