import type { Thing } from 'schema-dts';
import type { Article, Author } from '../articles/article.ts';
import { lastChange, toCorrectionComments } from '../articles/changes.ts';
import type { Series } from '../articles/series.ts';
import { toBerlinInstant } from '../values/dates.ts';
import { type Crumb, structureCrumbs } from './breadcrumbs.ts';
import type { StructuredSite } from './structured-data.ts';
import { type PublishedPhoto, structurePhoto } from './structured-picture.ts';
import type { Urls } from './urls.ts';

/** What the page of an article shows besides the article. */
export interface ArticleSurroundings {
  crumbs: readonly Crumb[];
  series: Series | undefined;
  /** The picture for shared links; a path with the base path. */
  imagePath: string | undefined;
  /** The cover photo; undefined for a drawn cover. */
  photo?: PublishedPhoto | undefined;
}

/**
 * An article. `Article` and not `NewsArticle`: the magazine explains, and the knowledge of its texts
 * may be years old. Advertising is an `AdvertiserContentArticle`.
 */
export function structureArticle(
  site: StructuredSite,
  article: Article,
  { crumbs, series, imagePath, photo }: ArticleSurroundings,
): Thing[] {
  const { urls } = site;
  const { slug, title, description, tags, authors, publishedAt, asOf, wordCount } = article;
  const url = urls.absolute(urls.article(slug));
  const described = {
    ...structureKind(article),
    '@id': `${url}#beitrag`,
    mainEntityOfPage: url,
    url,
    headline: title,
    description,
    inLanguage: 'de',
    isAccessibleForFree: true,
    datePublished: toBerlinInstant(publishedAt),
    dateModified: toBerlinInstant(lastChange(article)),
    author: authors.map((author) => structureAuthorOf(author, urls)),
    publisher: {
      '@type': 'Organization' as const,
      name: site.publisher.name,
      url: urls.absolute(urls.home()),
      logo: urls.absolute(urls.fromRoot('favicon.svg')),
    },
    keywords: tags.map(({ label }) => label),
    about: tags.map(({ id, label }) => ({
      '@type': 'Thing' as const,
      name: label,
      url: urls.absolute(urls.topic(id)),
    })),
    wordCount,
    ...structureImages(article, imagePath, photo, urls),
    ...(asOf === undefined ? {} : { temporalCoverage: asOf }),
    ...structureSeriesPosition(article, series, urls),
    ...structureSources(article),
    ...structureCorrections(article),
  };
  return [described, structureCrumbs(urls, crumbs, title)];
}

/** The photo comes first, since it is what the article shows. */
function structureImages(
  { cover }: Article,
  card: string | undefined,
  photo: PublishedPhoto | undefined,
  urls: Urls,
) {
  const cards = card === undefined ? [] : [urls.absolute(card)];
  const photos = cover && photo ? [structurePhoto(photo, cover, urls)] : [];
  const images = [...photos, ...cards];
  return images.length === 0 ? {} : { image: images };
}

function structureKind({ advertising }: Article) {
  if (advertising === undefined) return { '@type': 'Article' as const };
  const { client } = advertising;
  return {
    '@type': 'AdvertiserContentArticle' as const,
    ...(client === undefined
      ? {}
      : { sponsor: { '@type': 'Organization' as const, name: client } }),
  };
}

function structureAuthorOf({ id, name, kind }: Author, urls: Urls) {
  const type = kind === 'person' ? ('Person' as const) : ('Organization' as const);
  return { '@type': type, name, url: urls.absolute(urls.author(id)) };
}

function structureSeriesPosition(
  { series: position }: Article,
  series: Series | undefined,
  urls: Urls,
) {
  if (position === undefined || series === undefined) return {};
  const url = urls.absolute(urls.series(series.id));
  return {
    isPartOf: {
      '@type': 'CreativeWorkSeries' as const,
      '@id': `${url}#serie`,
      name: series.title,
      url,
    },
    position: position.part,
  };
}

function structureSources({ sources }: Article) {
  if (sources.length === 0) return {};
  const citation = sources.map(({ title, publisher, url, date }) => ({
    '@type': 'CreativeWork' as const,
    name: title,
    ...(publisher === undefined
      ? {}
      : { publisher: { '@type': 'Organization' as const, name: publisher } }),
    ...(url === undefined ? {} : { url }),
    ...(date === undefined ? {} : { datePublished: date }),
  }));
  return { citation };
}

/** Additions (`kind: update`) correct nothing; they only count for the date of change. */
function structureCorrections(article: Article) {
  const correction = toCorrectionComments(article);
  return correction.length === 0 ? {} : { correction };
}
