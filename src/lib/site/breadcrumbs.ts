import type { BreadcrumbList } from 'schema-dts';
import type { Tag } from '../articles/article.ts';
import type { Urls } from './urls.ts';

/** A step of the path from the start page to a page. */
export interface Crumb {
  label: string;
  /** With the base path. */
  path: string;
}

/** The pages above one, the start page first; the page itself comes with its own title. */
export function crumbsTo(urls: Urls, ...steps: Crumb[]): Crumb[] {
  return [{ label: 'Start', path: urls.home() }, ...steps];
}

/** The path to a topic, or to an article through the first of its topics. */
export function crumbsOfTopics(urls: Urls, tag?: Tag): Crumb[] {
  const topics = { label: 'Themen', path: urls.topics() };
  const topic = tag === undefined ? [] : [{ label: tag.label, path: urls.topic(tag.id) }];
  return crumbsTo(urls, topics, ...topic);
}

/** The same path for search engines; the page itself is the last step, by its title. */
export function structureCrumbs(
  urls: Urls,
  crumbs: readonly Crumb[],
  title: string,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...crumbs.map(({ label, path }, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: label,
        item: urls.absolute(path),
      })),
      { '@type': 'ListItem' as const, position: crumbs.length + 1, name: title },
    ],
  };
}
