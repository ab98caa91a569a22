import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../../src/lib/articles/library.ts';
import {
  describeState,
  findScheduled,
  formatScheduled,
  isPublic,
  nextDue,
} from '../../../src/lib/articles/publication.ts';
import { frontmatter, makeContent } from '../check/make-content.ts';

describe('isPublic', () => {
  const now = new Date('2026-11-20T23:00:00Z'); // midnight in Berlin
  test.each([
    ['of yesterday', { draft: false, publishedAt: '2026-11-20' }, true],
    ['of the day that has just begun in Berlin', { draft: false, publishedAt: '2026-11-21' }, true],
    ['of tomorrow', { draft: false, publishedAt: '2026-11-22' }, false],
    ['of this very moment', { draft: false, publishedAt: '2026-11-21T00:00:00+01:00' }, true],
    ['of a second later', { draft: false, publishedAt: '2026-11-21T00:00:01+01:00' }, false],
    ['that is a draft', { draft: true, publishedAt: '2020-01-01' }, false],
    ['without a date', { draft: false, publishedAt: undefined }, false],
  ])('decides whether an article %s is public', (_, article, expected) => {
    expect(isPublic(article, now)).toBe(expected);
  });

  test('keeps an article back until midnight in Berlin', () => {
    const article = { draft: false, publishedAt: '2026-11-21' };
    expect(isPublic(article, new Date('2026-11-20T22:59:59.999Z'))).toBe(false);
  });
});

const NOW = new Date('2026-11-21T12:00:00Z');
const at = (publishedAt: string, ...extra: string[]) =>
  frontmatter(...extra).replace('publishedAt: 2026-11-21', `publishedAt: ${publishedAt}`);
const scheduled = (articles: Record<string, string>, now = NOW) =>
  findScheduled(readLibrary(makeContent(articles), now).library.articles, now);

describe('findScheduled', () => {
  test('lists scheduled articles, the next one first, without drafts', () => {
    const articles = {
      'articles/a.mdx': at('2026-12-24'),
      'articles/b.mdx': at('2026-12-01T08:00:00+01:00'),
      'articles/c.mdx': at('2026-11-20'),
      'articles/d.mdx': at('2026-12-02', 'draft: true'),
    };
    const title = 'Ein Beitrag über den Handel';
    expect(scheduled(articles).map(formatScheduled)).toEqual([
      `Geplant: 2026-12-01 08:00 Uhr  ${title} (content/articles/b.mdx)`,
      `Geplant: 2026-12-24 00:00 Uhr  ${title} (content/articles/a.mdx)`,
    ]);
    expect(nextDue(scheduled(articles))).toBe('2026-12-01T07:00:00Z');
  });

  test('is due at no time without scheduled articles', () => {
    expect(nextDue(scheduled({ 'articles/a.mdx': frontmatter() }))).toBeUndefined();
  });

  test.each([
    ['in winter', '2026-12-01', '2026-11-30T23:00:00Z'],
    ['in summer', '2027-07-01', '2027-06-30T22:00:00Z'],
    ['on the day the clocks go forward', '2027-03-28', '2027-03-27T23:00:00Z'],
    ['on the day after', '2027-03-29', '2027-03-28T22:00:00Z'],
    ['on the day the clocks go back', '2027-10-31', '2027-10-30T22:00:00Z'],
    ['on the day after that', '2027-11-01', '2027-10-31T23:00:00Z'],
    ['in the hour that comes twice', '2027-10-31T02:30:00+01:00', '2027-10-31T01:30:00Z'],
    ['a fraction of a second late', '2026-12-01T08:00:00.2+01:00', '2026-12-01T07:00:01Z'],
  ])('uses Berlin time %s', (_, publishedAt, due) => {
    const articles = { 'articles/a.mdx': at(publishedAt) };
    expect(nextDue(scheduled(articles))).toBe(due);
    const moment = new Date(due);
    const before = new Date(moment.getTime() - 1000);
    expect(scheduled(articles, before)).toHaveLength(1);
    expect(scheduled(articles, moment)).toHaveLength(0);
  });
});

test.each([
  [{ draft: true, publishedAt: '2026-11-01' }, 'Entwurf'],
  [{ draft: false, publishedAt: '2026-12-01' }, 'Geplant für 1.\u00A0Dezember 2026'],
  [
    { draft: false, publishedAt: '2026-12-01T08:00:00+01:00' },
    'Geplant für 1.\u00A0Dezember 2026, 8:00\u00A0Uhr',
  ],
  [{ draft: false, publishedAt: '2026-11-21' }, undefined],
])('the preview says of %j: %s', (article, expected) => {
  expect(describeState(article, NOW)).toBe(expected);
});
