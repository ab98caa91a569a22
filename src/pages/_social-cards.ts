import type { APIContext, GetStaticPaths } from 'astro';
import { explainLost, renderCard } from '../cards/render-card.ts';
import { getArticles } from '../data/articles.ts';
import { pathOfOriginal } from '../images/original.ts';
import type { Article } from '../lib/articles/article.ts';
import { listArticleCard, listSiteCard } from '../lib/site/card-list.ts';
import { site } from '../site.ts';

export const getStaticPaths = (async () =>
  (await getArticles()).map((article) => ({
    params: { slug: article.slug },
    props: { article },
  }))) satisfies GetStaticPaths;

/** The preview's social cards, drawn on demand; the site's own has no parameters. */
export async function GET({ props: { article } }: APIContext<{ article?: Article }>) {
  const listed = article === undefined ? listSiteCard(site) : listCard(article);
  for (const warning of await explainLost(listed)) console.warn(warning);
  const image = await renderCard(listed.card, site.hyphenation);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
}

function listCard(article: Article) {
  const { cover } = article;
  const photo = cover && { path: pathOfOriginal(cover.image), focus: cover.focus };
  return listArticleCard({ ...article, photo }, site);
}
