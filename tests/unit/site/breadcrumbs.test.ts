import { expect, test } from 'vitest';
import { crumbsOfTopics, crumbsTo, structureCrumbs } from '../../../src/lib/site/breadcrumbs.ts';
import { createUrls } from '../../../src/lib/site/urls.ts';

const URLS = createUrls('/magazin/', 'https://a.de');
const START = { label: 'Start', path: '/magazin/' };
const TOPICS = { label: 'Themen', path: '/magazin/themen/' };
const TOPIC = { label: 'Handel', path: '/magazin/themen/handel/' };

test.each([
  ['a page below the start page', crumbsTo(URLS), [START]],
  ['a page below another', crumbsTo(URLS, TOPICS), [START, TOPICS]],
  ['a topic', crumbsOfTopics(URLS), [START, TOPICS]],
  [
    'an article of a topic',
    crumbsOfTopics(URLS, { id: 'handel', label: 'Handel', description: undefined }),
    [START, TOPICS, TOPIC],
  ],
])('the path to %s', (_, crumbs, expected) => {
  expect(crumbs).toEqual(expected);
});

test('search engines are told the path with the page itself', () => {
  expect(structureCrumbs(URLS, [START, TOPICS], 'Handel')).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Start', item: 'https://a.de/magazin/' },
      { '@type': 'ListItem', position: 2, name: 'Themen', item: 'https://a.de/magazin/themen/' },
      { '@type': 'ListItem', position: 3, name: 'Handel' },
    ],
  });
});
