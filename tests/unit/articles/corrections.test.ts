import { expect, test } from 'vitest';
import type { Article } from '../../../src/lib/articles/article.ts';
import {
  correctionsOf,
  listCorrections,
  toCorrectionComments,
  updatesOf,
} from '../../../src/lib/articles/corrections.ts';

const remark = (date: string, kind: 'correction' | 'update' = 'correction') => ({
  date,
  kind,
  text: `${kind} ${date}`,
});

// Only what the functions read: an article has twenty fields more.
const article = (slug: string, corrections: Article['corrections']) =>
  ({ slug, corrections }) as Article;

const mixed = article('b', [
  remark('2026-11-02'),
  remark('2026-11-09', 'update'),
  remark('2026-11-05'),
  remark('2026-11-03', 'update'),
]);

test('lists corrections from the newest and news in the order in which it came', () => {
  expect(correctionsOf(mixed).map(({ date }) => date)).toEqual(['2026-11-05', '2026-11-02']);
  expect(updatesOf(mixed).map(({ date }) => date)).toEqual(['2026-11-03', '2026-11-09']);
});

test('lists the corrections of all articles, the newest first, news left out', () => {
  const other = article('a', [remark('2026-11-05'), remark('2026-11-07')]);
  const listed = listCorrections([mixed, other, article('c', [])]);
  expect(listed.map(({ date, article: { slug } }) => `${date} ${slug}`)).toEqual([
    '2026-11-07 a',
    '2026-11-05 a',
    '2026-11-05 b',
    '2026-11-02 b',
  ]);
});

test('gives structured data the corrections with an instant in Berlin', () => {
  expect(toCorrectionComments(mixed)[0]).toEqual({
    '@type': 'CorrectionComment',
    datePublished: '2026-11-05T00:00:00+01:00',
    text: 'correction 2026-11-05',
  });
  expect(toCorrectionComments(article('leer', []))).toEqual([]);
});
