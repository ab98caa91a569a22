import { describe, expect, test } from 'vitest';
import type { ContentFiles } from '../../../../src/lib/articles/library.ts';
import { readLibrary } from '../../../../src/lib/articles/library.ts';
import { checkContent } from '../../../../src/lib/check/check-content.ts';
import { listSeriesInUse } from '../../../../src/lib/check/links/link-targets.ts';
import { STANDING_PAGES } from '../../standing-pages.ts';
import { expectProblems } from '../expect-problems.ts';

const NOW = new Date('2026-11-22T08:00:00+01:00');

const article = (name: string, ...lines: string[]) => ({
  path: `content/articles/${name}.mdx`,
  text: `---
title: Ein Titel, der lang genug ist, ${name}
description: Ein bis zwei Sätze, die sagen, worum es in diesem Beitrag geht.
authors: [redaktion]
tags: [handel]
publishedAt: 2026-11-21
${lines.join('\n')}
---
Text.
`,
});

const files = (articles: ContentFiles['articles'], series?: string): ContentFiles => ({
  site: { path: 'content/site.yaml', text: '' },
  tags: { path: 'content/tags.yaml', text: 'handel: { label: Handel }' },
  ...(series === undefined ? {} : { series: { path: 'content/series.yaml', text: series } }),
  authors: [{ path: 'content/authors/redaktion.yaml', text: 'name: R D\nkind: organization' }],
  articles,
  pages: [...STANDING_PAGES],
  paths: new Set(),
});

const check = (articles: ContentFiles['articles'], series?: string) =>
  checkContent(files(articles, series), NOW).filter(({ file }) => file !== 'content/site.yaml');

const KNOWN = 'reise: { title: Die Reise }';

describe('checkSeries', () => {
  test.each([
    ['no list of series', [article('a')], undefined],
    ['an empty list', [article('a')], '# noch keine\n'],
    ['a series that nobody uses', [article('a')], KNOWN],
    [
      'parts with a gap between them',
      [
        article('a', 'series: { id: reise, part: 1 }'),
        article('b', 'series: { id: reise, part: 3 }'),
      ],
      KNOWN,
    ],
    [
      'the same number in two series',
      [
        article('a', 'series: { id: reise, part: 1 }'),
        article('b', 'series: { id: flug, part: 1 }'),
      ],
      `${KNOWN}\nflug: { title: Der Flug }`,
    ],
  ])('lets pass: %s', (_, articles, series) => {
    expect(check(articles, series)).toEqual([]);
  });

  test.each([
    [
      'a series without any list',
      undefined,
      'Die Serie `reise` gibt es nicht. Eine neue Serie bekommt in content/series.yaml einen Titel: `reise: { title: … }`.',
    ],
    [
      'a series that is written differently',
      'reisen: { title: Die Reisen }',
      'Die Serie `reise` gibt es nicht. Meinst du `reisen`? Eine neue Serie bekommt in content/series.yaml einen Titel: `reise: { title: … }`.',
    ],
  ])('reports %s where it is named', (_, series, message) => {
    expectProblems(check([article('a', 'series: { id: reise, part: 1 }')], series), [
      `articles/a.mdx unknown-series@7:15 ${message}`,
    ]);
  });

  test('reports each further part of a number, with the first one', () => {
    const articles = ['a', 'b', 'c'].map((name) => article(name, 'series: { id: reise, part: 2 }'));
    expectProblems(check(articles, KNOWN), [
      'articles/b.mdx duplicate-part@7:28 Teil 2 der Serie `reise` gibt es schon: content/articles/a.mdx. Gib einem der beiden eine andere Nummer.',
      'articles/c.mdx duplicate-part@7:28',
    ]);
  });

  test('reports a series without a title in the list itself', () => {
    expectProblems(check([], 'reise: {}'), ['series.yaml missing-field@1:8']);
  });
});

test('a series can be linked to once a part of it is out', () => {
  const parts = [
    article('a', 'series: { id: reise, part: 1 }'),
    article('b', 'series: { id: flug, part: 1 }', 'draft: true'),
  ];
  expect(listSeriesInUse(readLibrary(files(parts), NOW).library.articles)).toEqual(['reise']);
});
