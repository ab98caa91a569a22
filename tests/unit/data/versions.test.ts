import { expect, test, vi } from 'vitest';

const site = { versions: true };
const getCollection = vi.fn(async (_name: string) =>
  ['a', 'still', 'entwurf', 'fort'].map((id) => ({ id, data: { comparisons: [id] } })),
);
const changed = { corrections: [{ date: '2026-11-22', text: 'Neu.', kind: 'update' }] };
const articles = [
  { slug: 'a', publishedAt: '2026-11-21', ...changed },
  { slug: 'ohne', publishedAt: '2026-11-21', ...changed },
  { slug: 'still', publishedAt: '2026-11-21', corrections: [] },
  { slug: 'entwurf', publishedAt: '2026-11-21', state: 'Entwurf', ...changed },
];
vi.mock('astro:content', () => ({ getCollection }));
vi.mock('../../../src/data/articles.ts', () => ({ getArticles: async () => articles }));
vi.mock('../../../src/site.ts', () => ({ site }));
// Test files share their modules; those loaded before know other articles.
vi.resetModules();
const { getComparisons } = await import('../../../src/data/versions.ts');

test('versions are compared of public articles that declare a change', async () => {
  expect([...(await getComparisons())]).toEqual([['a', ['a']]]);
  expect(getCollection).toHaveBeenCalledExactlyOnceWith('versions');
});

test('a publisher may show none', async () => {
  site.versions = false;
  expect((await getComparisons()).size).toBe(0);
  site.versions = true;
});
