import type { Thing } from 'schema-dts';
import type { Article, Author } from '../articles/article.ts';
import { lastChange, toCorrectionComments } from '../articles/changes.ts';
import type { Series } from '../articles/series.ts';
import { toBerlinInstant } from '../values/dates.ts';
import { type Crumb, structureCrumbs } from './breadcrumbs.ts';
import type { StructuredSite } from './structured-data.ts';
import type { Urls } from './urls.ts';

/** What the page of an article shows beside the article. */
export interface ArticleSurroundings {
  crumbs: readonly Crumb[];
  series: Series | undefined;
  /** The picture for shared links, as a path with the base path. */
  imagePath: string | undefined;
}

/**
 * An article. `Article` and not `NewsArticle`: the magazine explains, and its texts name the state
 * of knowledge they give, which may be years old. What is paid for is an `AdvertiserContentArticle`.
 */
export function structureArticle(
  site: StructuredSite,
  article: Article,
  { crumbs, series, imagePath }: ArticleSurroundings,
): Thing[] {
  const { urls } = site;
  const { slug, title, description, tags, authors, publishedAt, asOf, wordCount } = article;
  const address = urls.absolute(urls.article(slug));
  const described = {
    ...structureKind(article),
    '@id': `${address}#beitrag`,
    mainEntityOfPage: address,
    url: address,
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
    ...(imagePath === undefined ? {} : { image: urls.absolute(imagePath) }),
    ...(asOf === undefined ? {} : { temporalCoverage: asOf }),
    ...structurePlaceInSeries(article, series, urls),
    ...structureSources(article),
    ...structureCorrections(article),
  };
  return [described, structureCrumbs(urls, crumbs, title)];
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

function structurePlaceInSeries(
  { series: place }: Article,
  series: Series | undefined,
  urls: Urls,
) {
  if (place === undefined || series === undefined) return {};
  const url = urls.absolute(urls.series(series.id));
  return {
    isPartOf: {
      '@type': 'CreativeWorkSeries' as const,
      '@id': `${url}#serie`,
      name: series.title,
      url,
    },
    position: place.part,
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

/** Additions (`kind: update`) correct nothing; they count in the date of change. */
function structureCorrections(article: Article) {
  const correction = toCorrectionComments(article);
  return correction.length === 0 ? {} : { correction };
}
