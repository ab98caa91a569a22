import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import FeedText from '../components/FeedText.astro';
import { proseComponents } from '../components/prose/prose-components.ts';
import { digestArticle, getArticles, renderArticle } from '../data/articles.ts';
import { getFeedPhoto } from '../data/feed-photos.ts';
import { getAuthors, getSeries, getTags } from '../data/lists.ts';
import { pageKey } from '../data/page-key.ts';
import { environment } from '../environment.ts';
import { describeAge } from '../lib/articles/age.ts';
import type { Article } from '../lib/articles/article.ts';
import {
  describeFeed,
  describeFeedItem,
  type FeedImage,
  type FeedItem,
  type FeedSource,
  tagAuthority,
} from '../lib/feed/feed.ts';
import { formatFeed } from '../lib/feed/feed-formats.ts';
import {
  describeCorrection,
  type FeedSubject,
  listFeedSubjects,
} from '../lib/feed/feed-subjects.ts';
import { describeCredit } from '../lib/pictures/credit.ts';
import { createUrls, FEED_FORMATS, type FeedFormat } from '../lib/site/urls.ts';
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

/** What a feed's route needs to know. */
export interface FeedProps {
  format: FeedFormat;
  subject: FeedSubject;
}

/** A feed in one format. */
export async function answerWithFeed({ format, subject }: FeedProps): Promise<Response> {
  const corrections = subject.corrections?.map((correction) =>
    describeCorrection(correction, source),
  );
  const items = corrections ?? (await Promise.all(subject.articles.map(getItem)));
  const feed = describeFeed(source, subject, items);
  const type = format === 'json' ? 'application/feed+json' : 'application/xml';
  return new Response(formatFeed(feed, format, stylesheet), {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
}

/** All feeds for `getStaticPaths`. */
export async function feedPaths() {
  const paths = await Promise.all((await getSubjects()).map(pathsOf));
  return paths.flat();
}

async function pathsOf(subject: FeedSubject) {
  const { articles } = subject;
  const ages = articles.map((article) => describeAge(article, environment.now));
  const texts = await Promise.all(articles.map(({ slug }) => digestArticle(slug)));
  const cacheKey = pageKey(subject, ages, texts);
  return FEED_FORMATS.map((format) => ({
    params: { feed: source.urls.feed(format, subject.page).slice(environment.basePath.length) },
    props: { format, subject },
    cacheKey,
  }));
}

/** The articles with a photo that are in at least one feed. */
export async function articlesWithFeedPhoto(): Promise<Article[]> {
  const articles = (await getSubjects()).flatMap((subject) => subject.articles);
  const photographed = articles.filter(({ cover }) => cover !== undefined);
  return [...new Map(photographed.map((article) => [article.slug, article])).values()];
}

async function getSubjects(): Promise<FeedSubject[]> {
  const [articles, tags, authors, series] = await Promise.all([
    getArticles(),
    getTags(),
    getAuthors(),
    getSeries(),
  ]);
  return listFeedSubjects({ articles, tags, authors, series }, source);
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
    credit: article.cover?.credit && describeCredit(article.cover.credit).text,
  };
}

async function createContainer(): Promise<AstroContainer> {
  const created = await AstroContainer.create();
  created.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  return created;
}
