import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getArticles } from '../../data/articles.ts';
import { renderArticleCard } from '../../data/social-cards.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (async () =>
  (await getArticles()).map((article) => ({
    params: { slug: article.slug },
    props: { article },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The social card of an article: what shared links show. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const image = await renderArticleCard(props.article, site);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
