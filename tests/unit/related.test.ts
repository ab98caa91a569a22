import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNewestFirst } from '../../src/lib/article.ts';
import { rankRelated } from '../../src/lib/related.ts';
import { makeArticle, makeArticles } from './make-article.ts';

const slugs = (articles: readonly { slug: string }[]) => articles.map(({ slug }) => slug);
const ARTICLE = makeArticle({ slug: 'dieser', topics: ['tiktok', 'handel'] });
const other = (slug: string, ...topics: string[]) => makeArticle({ slug, topics });
const AD = { kind: 'anzeige', client: 'Firma' } as const;

test.each([
  ['nothing among no articles', [], []],
  ['nothing without a shared topic', [other('fremd', 'europa')], []],
  [
    'articles that share two topics first',
    [other('eins', 'tiktok'), other('zwei', 'handel', 'tiktok')],
    ['zwei', 'eins'],
  ],
  [
    'a rare topic before a common one',
    [other('a', 'handel'), other('b', 'handel'), other('c', 'tiktok')],
    ['c', 'a', 'b'],
  ],
  ['never the article itself', [ARTICLE, other('eins', 'tiktok')], ['eins']],
  [
    'no advertising',
    [{ ...other('werbung', 'tiktok', 'handel'), advertising: AD }, other('eins', 'tiktok')],
    ['eins'],
  ],
])('shows %s', (_, others, expected) => {
  expect(slugs(rankRelated(ARTICLE, others, 5))).toEqual(expected);
});

test('shows no more than the limit', () => {
  const others = makeArticles(9, () => ['handel']);
  expect(slugs(rankRelated(ARTICLE, others, 3))).toEqual(['a-0', 'a-1', 'a-2']);
  expect(rankRelated(ARTICLE, others, 0)).toEqual([]);
});

test('breaks ties by date, then by slug', () => {
  const others = [
    makeArticle({ slug: 'b-alt', publishedAt: '2026-01-01' }),
    makeArticle({ slug: 'b-neu', publishedAt: '2026-05-01' }),
    makeArticle({ slug: 'a-neu', publishedAt: '2026-05-01' }),
  ].toSorted(compareNewestFirst);
  expect(slugs(rankRelated(ARTICLE, others, 5))).toEqual(['a-neu', 'b-neu', 'b-alt']);
});

test.each([
  ['in its order, before better matches', ['fremd', 'eins'], ['fremd', 'eins', 'zwei']],
  ['once, even if it is named twice', ['eins', 'eins'], ['eins', 'zwei']],
  ['without names of articles that are not public', ['entwurf', 'eins'], ['eins', 'zwei']],
  ['without the article itself', ['dieser'], ['zwei', 'eins']],
  ['even if it is advertising', ['werbung'], ['werbung', 'zwei', 'eins']],
])("takes the editor's choice %s", (_, related, expected) => {
  const others = [
    ARTICLE,
    other('eins', 'tiktok'),
    other('zwei', 'handel', 'tiktok'),
    other('fremd', 'europa'),
    { ...other('werbung', 'europa'), advertising: AD },
  ];
  expect(slugs(rankRelated({ ...ARTICLE, related }, others, 5))).toEqual(expected);
});

test('gives the same list each time, without the article, repeats or strangers', () => {
  const topics = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(topics, { minLength: 1, maxLength: 12 }), fc.nat(6), (lists, limit) => {
      const articles = makeArticles(lists.length, (index) => lists[index] ?? []);
      const [article = ARTICLE] = articles;
      const related = rankRelated(article, articles, limit);
      expect(rankRelated(article, articles, limit)).toEqual(related);
      expect(slugs(related)).not.toContain(article.slug);
      expect(new Set(related).size).toBe(related.length);
      const own = article.tags.map(({ id }) => id);
      expect(related.every(({ tags }) => tags.some(({ id }) => own.includes(id)))).toBe(true);
    }),
    { numRuns: 100 },
  );
});
