import mdxRenderer from '@astrojs/mdx/server.js';
import rss from '@astrojs/rss';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import ArticleText from '../components/ArticleText.astro';
import { proseComponents } from '../components/prose/components.ts';
import { getArticles, renderArticle } from '../data/articles.ts';
import { environment } from '../environment.ts';
import { labelTitle } from '../lib/advertising.ts';
import { describeAge } from '../lib/age.ts';
import { toTimestamp } from '../lib/dates.ts';
import { toFeedHtml } from '../lib/feed-content.ts';
import { site } from '../site.ts';

/** Feed readers want what is new; the archive has the rest. */
const FEED_SIZE = 30;

/** A preview has no address yet, and a feed cannot do without one: where `npm start` serves it. */
const origin = site.origin ?? 'http://localhost:4321';

/** The newest articles with their full text as RSS 2.0. */
export async function GET(): Promise<Response> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  const articles = (await getArticles()).slice(0, FEED_SIZE);
  const items = await Promise.all(
    articles.map(async (article) => {
      const { Content } = await renderArticle(article.slug);
      const text = await container.renderToString(Content, {
        props: { components: proseComponents },
      });
      const html = await container.renderToString(ArticleText, {
        props: { article, ageNotice: describeAge(article, environment.now), isAlone: true },
        slots: { default: text },
      });
      const link = new URL(site.urls.article(article.slug), origin).href;
      return {
        title: labelTitle(article),
        description: article.description,
        link,
        pubDate: new Date(toTimestamp(article.publishedAt)),
        categories: article.tags.map(({ label }) => label),
        content: toFeedHtml(html, link),
      };
    }),
  );
  return rss({
    title: site.name,
    description: site.description,
    site: new URL(site.urls.home(), origin),
    items,
    customData: '<language>de</language>',
    trailingSlash: true,
  });
}
