import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import FeedText from '../components/FeedText.astro';
import { proseComponents } from '../components/prose/prose-components.ts';
import { digestArticle, getArticles, renderArticle } from '../data/articles.ts';
import { getFeedPhoto } from '../data/feed-photos.ts';
import { getTags } from '../data/lists.ts';
import { pageKey } from '../data/page-key.ts';
import { environment } from '../environment.ts';
import { describeAge } from '../lib/articles/age.ts';
import type { Article, Tag } from '../lib/articles/article.ts';
import { filterByTag } from '../lib/articles/listings.ts';
import {
  describeFeed,
  describeFeedItem,
  FEED_SIZE,
  type FeedImage,
  type FeedItem,
  type FeedSource,
  tagAuthority,
} from '../lib/feed/feed.ts';
import { formatFeed } from '../lib/feed/feed-formats.ts';
import { createUrls, type FeedFormat } from '../lib/site/urls.ts';
import { site } from '../site.ts';
import stylesheet from '../styles/feed.css?url&no-inline';

/** Feeds cannot do without an origin; in a preview it is where `npm start` serves the site. */
const origin = site.origin ?? 'http://localhost:4321';

const source: FeedSource = {
  name: site.name,
  description: site.description,
  publisher: site.publisher.name,
  urls: createUrls(environment.basePath, origin),
  tagAuthority: tagAuthority(site.feedAuthority, origin),
};

const items = new Map<string, Promise<FeedItem>>();
let container: Promise<AstroContainer> | undefined;

/** The feed of the whole site, or of a topic, in one format. */
export async function answerWithFeed(format: FeedFormat, topic?: Tag): Promise<Response> {
  const articles = await articlesOfFeed(topic);
  const feed = describeFeed(source, articles, await Promise.all(articles.map(getItem)), topic);
  const type = format === 'json' ? 'application/feed+json' : 'application/xml';
  return new Response(formatFeed(feed, format, stylesheet), {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
}

/** The topics for `getStaticPaths`: each has a feed. */
export async function topicPaths() {
  return Promise.all(
    (await getTags()).map(async (topic) => {
      const articles = await articlesOfFeed(topic);
      const ages = articles.map((article) => describeAge(article, environment.now));
      const texts = await Promise.all(articles.map(({ slug }) => digestArticle(slug)));
      const cacheKey = pageKey(topic, articles, ages, texts);
      return { params: { tag: topic.id }, props: { topic }, cacheKey };
    }),
  );
}

/** The articles with a photo that are in at least one feed. */
export async function articlesWithFeedPhoto(): Promise<Article[]> {
  const topics = [undefined, ...(await getTags())];
  const articles = (await Promise.all(topics.map(articlesOfFeed))).flat();
  const photographed = articles.filter(({ cover }) => cover !== undefined);
  return [...new Map(photographed.map((article) => [article.slug, article])).values()];
}

async function articlesOfFeed(topic: Tag | undefined): Promise<Article[]> {
  const articles = await getArticles();
  const own = topic === undefined ? articles : filterByTag(articles, topic.id);
  return own.slice(0, FEED_SIZE);
}

/** Renders each article once for all its feeds. */
function getItem(article: Article): Promise<FeedItem> {
  const item = items.get(article.slug) ?? renderItem(article);
  if (!import.meta.env.DEV) items.set(article.slug, item);
  return item;
}

async function renderItem(article: Article): Promise<FeedItem> {
  const { Content } = await renderArticle(article.slug);
  container ??= createContainer();
  const renderer = await container;
  const photo = await describePhoto(article);
  const text = await renderer.renderToString(Content, { props: { components: proseComponents } });
  const html = await renderer.renderToString(FeedText, {
    props: { article, photo, ageNotice: describeAge(article, environment.now) },
    slots: { default: text },
  });
  return describeFeedItem(article, html, source, photo);
}

async function describePhoto(article: Article): Promise<FeedImage | undefined> {
  const photo = await getFeedPhoto(article);
  if (photo === undefined) return undefined;
  return {
    url: source.urls.absolute(source.urls.feedPhoto(article.slug)),
    type: 'image/jpeg',
    bytes: photo.data.byteLength,
    width: photo.width,
    height: photo.height,
    alt: article.cover?.alt ?? '',
    credit: article.cover?.credit,
  };
}

async function createContainer(): Promise<AstroContainer> {
  const created = await AstroContainer.create();
  created.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  return created;
}
