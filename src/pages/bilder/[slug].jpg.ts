import type { APIContext, GetStaticPaths } from 'astro';
import { getFeedPhoto } from '../../data/feed-photos.ts';
import { withKeys } from '../../data/page-key.ts';
import type { Article } from '../../lib/articles/article.ts';
import { articlesWithFeedPhoto } from '../_feeds.ts';

export const getStaticPaths = (async () =>
  withKeys(
    (await articlesWithFeedPhoto()).map((article) => ({
      params: { slug: article.slug },
      props: { article },
    })),
  )) satisfies GetStaticPaths;

/** The cover photo of an article for its feed items. */
export async function GET({ props }: APIContext<{ article: Article }>): Promise<Response> {
  const photo = await getFeedPhoto(props.article);
  return new Response(photo === undefined ? null : new Uint8Array(photo.data), {
    headers: { 'Content-Type': 'image/jpeg' },
  });
}
