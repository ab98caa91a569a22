import type { APIContext } from 'astro';
import type { Tag } from '../../../lib/articles/article.ts';
import { answerWithFeed, topicPaths } from '../../_feeds.ts';

export const getStaticPaths = topicPaths;

/** The newest articles of a topic with their full text as Atom 1.0. */
export function GET({ props }: APIContext<{ topic: Tag }>): Promise<Response> {
  return answerWithFeed('atom', props.topic);
}
